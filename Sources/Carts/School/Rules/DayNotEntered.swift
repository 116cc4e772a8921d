// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A day outside every school year that was entered has no bells and no deadline to change.
///
/// A new school year is loaded or imported first.
/// - Source: S11
package enum DayNotEntered: Rule {
    package static let code = "day-not-entered"
    package static let clause = "S11"
}
