// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// Which days of a site are owed a night.
/// - Source: RULES "Close of day", "Days"; F12
package enum Owed {
    /// The days whose deadline has passed and which were not closed yet, oldest first; none before its time.
    ///
    /// - Parameters:
    ///   - days: the planned days after the last one closed, or from the founding on.
    ///   - founded: deadlines from before the desk stood are nobody's.
    ///   - loans: those that may have been open on a closed day.
    package static func days(_ days: [SchoolDay], founded: Instant, now: Moment, loans: [Loan]) -> [SchoolDay] {
        days.filter { day in
            guard isPast(day, founded: founded, now: now) else { return false }
            guard day.kind == .closed else { return true }
            let bound = DayPlan(day: day, bells: []).tooLate(in: now.zone)
            let morning = now.zone.instant(day.day, minute: 0)
            return loans.contains { $0.wasOpen(from: morning, before: bound) }
        }.sorted { $0.day < $1.day }
    }

    /// Whether the day's deadline has passed since the desk was founded.
    package static func isPast(_ day: SchoolDay, founded: Instant, now: Moment) -> Bool {
        let bound = DayPlan(day: day, bells: []).tooLate(in: now.zone)
        return founded < bound && bound <= now.instant
    }
}
