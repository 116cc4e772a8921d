// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A day follows a bell schedule that the site has.
///
/// Schedules are made by `bells apply FILE from DATE`.
/// - Source: S11
package enum NoSuchSchedule: Rule {
    package static let code = "no-such-schedule"
    package static let clause = "S11"
}
