// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A change that changes nothing is said so and not written.
///
/// The same list, sheet or figure twice is the same as once.
/// - Source: F15
package enum NothingToChange: Rule {
    package static let code = "nothing-to-change"
    package static let clause = "F15"
}
