// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Carts are due after the first period of their day.
///
/// A deadline before that, such as 3:30 for 15:30, would make every cart late in the morning. It holds at every door, and for bells that move
/// the first period behind a deadline that stands.
/// - Source: S13, F38
package enum DueTooEarly: StandingRule {
    package static let code = "due-too-early"
    package static let clause = "S13"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let days = changes.of(SchoolDay.self).compactMap { change -> SchoolDay? in
            guard let row = change.after, row.kind != .closed, row.day >= now.day else { return nil }
            let was = change.before
            return was?.due == row.due && was?.schedule == row.schedule && was?.dismiss == row.dismiss ? nil : row
        }
        try after.require(days.compactMap { day in day.schedule.map { Bell.of(day.site, $0) } })
        var refusals: [Refusal] = []
        for day in days {
            guard let schedule = day.schedule else { continue }
            let plan = DayPlan(day: day, bells: try after.rows(Bell.of, day.site, schedule))
            guard let objection = CalendarTimes.objection(toDue: day.due, firstEnd: plan.firstEnd, deadline: 1440)
            else { continue }
            refusals.append(refusal("\(day.day): \(objection)", instead: ["day \(day.day.iso)"]))
        }
        return Array(refusals.prefix(3))
    }
}
