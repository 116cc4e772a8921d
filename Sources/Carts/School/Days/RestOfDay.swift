// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// The bells of a day that has begun, when it gets other ones: what was lived stays, only what lies ahead changes.
///
/// - Source: S11
enum RestOfDay {
    /// Whether lessons have begun: a bell has rung before this minute.
    static func hasBegun(_ plan: DayPlan, on day: Day, at now: Moment) -> Bool {
        guard day == now.day, let lessons = plan.lessons else { return false }
        return lessons.start < now.minute
    }

    /// The periods lived so far under `plan`, then those of `ahead`.
    ///
    /// A running period ends when the new bells end it, or now where they have ended it already; one that they lack runs to its own end. A
    /// period that a dismissal had ended goes on where the new bells still have it.
    static func bells(lived plan: DayPlan, ahead: [Bell], at minute: Int) -> [Bell] {
        var kept: [Bell] = []
        for var bell in plan.bells where bell.start < minute {
            let same = ahead.first { $0.period.lowercased() == bell.period.lowercased() && $0.start <= bell.end }
            let wasCut = plan.day.dismiss == bell.end
            if let same, bell.end > minute || wasCut && same.end > minute { bell.end = max(same.end, minute) }
            kept.append(bell)
        }
        var busy = max(minute, kept.map(\.end).max() ?? minute)
        for var bell in ahead.sorted(by: { $0.start < $1.start }) where bell.end > busy {
            guard !kept.contains(where: { $0.period.lowercased() == bell.period.lowercased() }) else { continue }
            let start = max(bell.start, busy)
            // The last minutes of a period that nobody began are none.
            guard start == bell.start || bell.end - start >= 10 else { continue }
            bell.start = start
            busy = bell.end
            kept.append(bell)
        }
        return kept
    }
}

extension Draft {
    /// Gives a day that has begun its new row: where the new bells would rewrite what was lived, it gets bells of its own.
    ///
    /// `row` is the day with its new schedule and dismissal. Needs the bells of both schedules and all of the site's.
    mutating func settleRest(of row: SchoolDay, since before: DayPlan, at now: Moment) throws -> SchoolDay {
        guard RestOfDay.hasBegun(before, on: row.day, at: now), let schedule = row.schedule else { return row }
        let target = try facts.rows(Bell.of, unit, schedule).sorted { ($0.start, $0.period) < ($1.start, $1.period) }
        let bells = RestOfDay.bells(lived: before, ahead: target, at: now.minute)
        let isTarget =
            bells.count == target.count
            && zip(bells, target).allSatisfy { $0.period == $1.period && $0.start == $1.start && $0.end == $1.end }
        // A dismissal lies ahead, so it cuts the schedule as it stands.
        guard !isTarget, !(try lives(bells, DayPlan(day: row, bells: target), at: now)) else { return row }
        var after = row
        let known = Set(try facts.rows(Bell.all, unit).map(\.schedule))
        var name = ScheduleName.ofOneDay(schedule, row.day, from: now.minute)
        while known.contains(name) { name += "+" }
        for bell in bells {
            var own = bell
            own.schedule = name
            insert(own)
        }
        after.schedule = name
        return after
    }

    /// Whether a plan has the same periods as these once its dismissal has cut both.
    private func lives(_ bells: [Bell], _ plan: DayPlan, at now: Moment) throws -> Bool {
        let mine = DayPlan(day: plan.day, bells: bells).bells
        return mine.count == plan.bells.count
            && zip(mine, plan.bells).allSatisfy { $0.period == $1.period && $0.start == $1.start && $0.end == $1.end }
    }
}
