// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A school day with its bells: when lessons are and by when carts are back.
package struct DayPlan: Sendable, Equatable {
    package let day: SchoolDay
    /// The periods in order, cut at an early dismissal.
    package let bells: [Bell]

    package init(day: SchoolDay, bells: [Bell]) {
        self.day = day
        self.bells = bells.compactMap { bell in
            guard let dismiss = day.dismiss, bell.end > dismiss else { return bell }
            guard bell.start < dismiss else { return nil }
            var cut = bell
            cut.end = dismiss
            return cut
        }.sorted { ($0.start, $0.period) < ($1.start, $1.period) }
    }

    /// The same day with every period of its schedule, those too that a dismissal cuts or takes away.
    package init(uncut day: SchoolDay, bells: [Bell]?) {
        var whole = day
        whole.dismiss = nil
        self.init(day: whole, bells: bells ?? [])
    }

    package var isOpen: Bool { day.kind != .closed }

    /// From the first bell to the last; nil on a closed day.
    package var lessons: Span? {
        guard let first = bells.first else { return nil }
        return Span(first.start, bells.map(\.end).max() ?? first.end)
    }

    /// The first instant that is too late: a second after the deadline's minute began, so that 17:00:00 is on time.
    package func tooLate(in zone: Zone) -> Instant { zone.instant(day.day, minute: day.due).adding(seconds: 1) }

    /// The periods for a phrase reader.
    package var named: [(name: String, span: Span)] {
        bells.compactMap { bell in Span(bell.start, bell.end).map { (bell.period, $0) } }
    }

    /// The periods that a span touches.
    package func periods(touching span: Span) -> [Bell] {
        bells.filter { Span($0.start, $0.end)?.overlaps(span) ?? false }
    }
}

extension Facts {
    /// The day as it is planned; nil outside every school year that was entered.
    package func plan(_ site: UnitID, _ day: Day) throws -> DayPlan? {
        guard let row = try one(SchoolDay.on, site, day) else { return nil }
        guard let schedule = row.schedule else { return DayPlan(day: row, bells: []) }
        return DayPlan(day: row, bells: try rows(Bell.of, site, schedule))
    }

    /// A cart as it was when a day ended; as it is now for today and later.
    package func cart(_ row: Cart, on day: Day, at now: Moment) throws -> Cart {
        guard day < now.day else { return row }
        return try past([row], of: row.site, before: now.zone.instant(day.adding(1), minute: 0)).first ?? row
    }

    package func year(_ site: UnitID, _ day: Day) throws -> SchoolYear? {
        try rows(SchoolYear.of, site).first { $0.firstDay <= day && day <= $0.lastDay }
    }

    /// The school year of a day; in the weeks between two of them the one to come, after the last one that.
    package func year(_ site: UnitID, around day: Day) throws -> SchoolYear? {
        let years = try rows(SchoolYear.of, site).sorted { $0.firstDay < $1.firstDay }
        return years.first { day <= $0.lastDay } ?? years.last
    }
}

extension Day {
    /// "Thu 19 Nov", as everything is echoed.
    package var said: String { description }
}

/// How a time on a day is said: "Thu 19 Nov, P3 (10:12–10:58)".
package enum Said {
    package static func when(_ day: Day, _ span: Span, first: String?, last: String?) -> String {
        let times = span.description
        guard let first else { return "\(day), \(times)" }
        guard let last, last != first else { return "\(day), \(first) (\(times))" }
        return "\(day), \(first)–\(last) (\(times))"
    }

    package static func clock(_ minute: Int) -> String { WallTime(minute)?.description ?? "\(minute)" }

    /// "08:00", or "Fri 20 Nov 08:00" where it is another day than the one spoken of.
    package static func clock(_ instant: Instant, on day: Day, in zone: Zone) -> String {
        let there = zone.day(of: instant)
        return (there == day ? "" : "\(there) ") + clock(zone.minute(of: instant))
    }

    /// "one, two and three".
    package static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    package static func count(_ n: Int, _ one: String, _ many: String) -> String {
        n == 1 ? "1 \(one)" : "\(n) \(many)"
    }
}
