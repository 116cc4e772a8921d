// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A closed day has no lessons to end early and no deadline to move.
///
/// It is reopened first; reopening revives no reservation.
/// - Source: S11
package enum DayClosedAlready: Rule {
    package static let code = "day-closed-already"
    package static let clause = "S11"
}
