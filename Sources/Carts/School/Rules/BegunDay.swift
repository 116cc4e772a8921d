// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What was lived of a day stays: its periods, and that it was a school day.
///
/// A day that is over keeps its bells, its dismissal and its deadline. Once lessons have begun a day is closed only for what is left of it, and
/// keeps its deadline and its night; new bells change what lies ahead. `undo` and `correct` are held to it like everything else.
/// - Source: S11, S13
package enum BegunDay: StandingRule {
    package static let code = "begun-day"
    package static let clause = "S11"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let days = changes.of(SchoolDay.self).compactMap { change in
            change.before.map { (was: $0, row: change.after) }
        }.filter { $0.was.day <= now.day }
        try before.require(days.compactMap { pair in pair.was.schedule.map { Bell.of(pair.was.site, $0) } })
        try after.require(
            days.compactMap { pair in pair.row.flatMap { row in row.schedule.map { Bell.of(row.site, $0) } } })
        return try days.compactMap { was, row in
            if was.day < now.day {
                guard let row, row.kind == was.kind, row.schedule == was.schedule, row.dismiss == was.dismiss,
                    row.due == was.due
                else { return refusal("\(was.day) is over: it keeps the bells and the deadline it had.") }
                return nil
            }
            let lived = try plan(was, before)
            guard RestOfDay.hasBegun(lived, on: was.day, at: now) else { return nil }
            guard let row, row.kind != .closed else {
                return refusal(
                    "Lessons of \(was.day) have begun: it can be closed only for what is left of it.",
                    instead: ["day \(was.day.iso) closed \"why\""])
            }
            let next = try plan(row, after)
            let lost = lived.bells.first { bell in
                guard bell.start < now.minute else { return false }
                guard let same = next.bells.first(where: { $0.period == bell.period && $0.start == bell.start }) else {
                    return true
                }
                return same.end != bell.end && same.end < now.minute
            }
            return lost.map {
                refusal(
                    "\($0.period) of \(was.day) was \(Said.clock($0.start))–\(Said.clock($0.end)): what is over stays.",
                    instead: ["day \(was.day.iso)"])
            }
        }
    }

    private static func plan(_ row: SchoolDay, _ facts: Facts) throws -> DayPlan {
        DayPlan(day: row, bells: try row.schedule.map { try facts.rows(Bell.of, row.site, $0) } ?? [])
    }
}
