// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime

/// Holds the days that differ against their bells: due times and dismissals have the bounds they have at every other door.
///
/// A span is told once, with its first day that does not fit.
/// - Source: S13, F38
enum DayCheck {
    static func findings(in draft: SeedDraft, _ calendar: SeedCalendar) -> [Finding] {
        guard let site = draft.site else { return [] }
        let lessons = Dictionary(grouping: draft.bells, by: \.schedule).mapValues {
            bells -> (firstEnd: Int, span: Span) in
            let ordered = bells.sorted { $0.span.start < $1.span.start }
            let end = bells.map(\.span.end).max() ?? 1
            return (ordered[0].span.end, Span(stored: ordered[0].span.start, end))
        }
        return zip(draft.days, draft.dayRows).compactMap { entry, row in
            let days = Day.daysInclusive(from: entry.from, to: min(entry.until, entry.from.adding(400)))
            for day in days {
                guard let school = calendar.schoolDay(day), let bells = lessons[school.schedule],
                    let (wrong, meant) = misfit(entry.change, bells, site)
                else { continue }
                let accepted = meant.map(Said.clock) ?? "a time by day, such as 14:30"
                return row["value"].finding("On \(day.long): \(wrong)", accepted: accepted)
            }
            return nil
        }
    }

    /// What is wrong with a time, and the one that was probably meant.
    private static func misfit(
        _ change: SeedDay.Change, _ bells: (firstEnd: Int, span: Span), _ site: SeedSite
    ) -> (String, Int?)? {
        switch change {
        case .due(let time):
            let deadline = site.dueTime.minute
            guard
                let wrong = CalendarTimes.objection(
                    toDue: time.minute, firstEnd: bells.firstEnd, deadline: deadline)
            else { return nil }
            return (
                wrong, CalendarTimes.due(meantBy: time.minute, firstEnd: bells.firstEnd, deadline: deadline) ?? deadline
            )
        case .dismiss(let time):
            func fits(_ minute: Int) -> Bool { bells.span.start < minute && minute < bells.span.end }
            guard !fits(time.minute) else { return nil }
            let meant = CalendarTimes.afternoon(time.minute).flatMap { fits($0) ? $0 : nil }
            return ("Lessons are \(bells.span); they cannot end at \(time).", meant)
        case .closed, .schedule: return nil
        }
    }
}
