// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// The same bells are not applied twice.
///
/// A schedule gets a new version only when a period, or its time, differs.
/// - Source: F15
package enum BellsUnchanged: Rule {
    package static let code = "bells-unchanged"
    package static let clause = "F15"
}
