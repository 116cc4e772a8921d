// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// The school's days: which are, on which bells, until when carts are due.
///
/// For checking files against one another; the desk keeps its own days.
/// - Source: S11, F10
package struct SeedCalendar: Sendable, Equatable {
    /// A school day with everything that holds on it.
    package struct SchoolDay: Sendable, Equatable {
        package let day: Day
        package let schedule: String
        /// The day's kind in the rotation: "A".
        package let rotation: String?
        package let due: WallTime
        /// When lessons end earlier than the bells say.
        package let dismiss: WallTime?
    }

    /// Every school day, in order.
    package let schoolDays: [SchoolDay]
    private let byDay: [Day: SchoolDay]
    private let spans: [String: [String: Span]]

    package init(site: SeedSite, bells: [SeedBell], weekdays: [Weekday: String], days: [SeedDay]) {
        var changes: [Day: [SeedDay.Change]] = [:]
        for exception in days where exception.from <= exception.until && exception.until - exception.from <= 400 {
            for day in Day.daysInclusive(from: exception.from, to: exception.until) {
                changes[day, default: []].append(exception.change)
            }
        }
        var turn = 0
        var schoolDays: [SchoolDay] = []
        for day in Day.daysInclusive(from: site.firstDay, to: site.lastDay) {
            var (schedule, due) = (weekdays[day.weekday], site.dueTime)
            var dismiss: WallTime?
            for change in changes[day] ?? [] {
                switch change {
                case .closed: schedule = nil
                case .schedule(let name): schedule = name
                case .dismiss(let time): dismiss = time
                case .due(let time): due = time
                }
            }
            guard let schedule, !(changes[day] ?? []).contains(.closed) else { continue }
            var name: String?
            if let rotation = site.rotation, !rotation.names.isEmpty, day >= rotation.from {
                name = rotation.names[turn % rotation.names.count]
                turn += 1
            }
            schoolDays.append(SchoolDay(day: day, schedule: schedule, rotation: name, due: due, dismiss: dismiss))
        }
        self.schoolDays = schoolDays
        byDay = Dictionary(schoolDays.map { ($0.day, $0) }) { first, _ in first }
        spans = Dictionary(grouping: bells, by: \.schedule).mapValues { bells in
            Dictionary(bells.map { ($0.period, $0.span) }) { first, _ in first }
        }
    }

    /// What holds on `day`; nil when there is no school.
    package func schoolDay(_ day: Day) -> SchoolDay? { byDay[day] }

    /// When a period is on that day; nil without school or without that period.
    package func span(_ period: String, on day: Day) -> Span? {
        byDay[day].flatMap { spans[$0.schedule]?[period] }
    }

    /// From the first period's start to the last one's end on that day.
    package func span(of reservation: SeedReservation, on day: Day) -> Span? {
        guard let first = span(reservation.firstPeriod, on: day), let last = span(reservation.lastPeriod, on: day)
        else { return nil }
        return Span(first.start, last.end)
    }

    /// The days on which a reservation falls; of a series, school days only.
    package func days(of reservation: SeedReservation) -> [Day] {
        guard let every = reservation.every else { return byDay[reservation.day].map { [$0.day] } ?? [] }
        return schoolDays.filter { day in
            guard reservation.day <= day.day, day.day <= reservation.until else { return false }
            switch every {
            case .weekday(let weekday): return day.day.weekday == weekday
            case .rotation(let name): return day.rotation == name
            }
        }.map(\.day)
    }
}
