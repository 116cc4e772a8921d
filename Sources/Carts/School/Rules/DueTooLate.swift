// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// No day's deadline is later than the site's own, and the site's own lies between noon and 17:00.
///
/// The school's procedure knows no later one. It holds at every door: `day`, `site set`, a school's folder, a year that is imported.
/// - Source: S13
package enum DueTooLate: StandingRule {
    package static let code = "due-too-late"
    package static let clause = "S13"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let deadlines = changes.of(Setting.self).compactMap(\.after).filter { $0.key == CalendarKey.due }
        var refusals = deadlines.compactMap { setting in
            CalendarTimes.objection(toDeadline: Int(setting.value) ?? -1).map { refusal($0) }
        }
        let days = changes.of(SchoolDay.self).compactMap { change -> SchoolDay? in
            guard let row = change.after, row.kind != .closed, change.before?.due != row.due else { return nil }
            return row
        }
        try after.require(Set(days.map(\.site)).map { Setting.of($0) })
        for day in days {
            let deadline = try after.policy(day.site).due
            guard day.due > deadline else { continue }
            refusals.append(
                refusal(
                    "\(day.day.long): carts are due by \(Said.clock(deadline)) at the latest, not \(Said.clock(day.due))."
                ))
        }
        return Array(refusals.prefix(3))
    }
}
