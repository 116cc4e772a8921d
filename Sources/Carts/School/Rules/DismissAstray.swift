// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A dismissal lies within the lessons of its day and not in the past.
///
/// It ends lessons only; the carts' deadline stays where it is.
/// - Source: S11
package enum DismissAstray: Rule {
    package static let code = "dismiss-astray"
    package static let clause = "S11"
}
