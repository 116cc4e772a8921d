// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// One day as it is planned: its bells, its deadline, and how much is booked and out on it.
package struct DayLook: Query {
    package struct Answer: Sendable {
        package let plan: DayPlan?
        package let reserved: Int
        package let awaiting: Int
        package let out: Int
        /// What a closing took from the day; nil where it was not closed, or by the school's calendar.
        package let closing: DayClosing?
    }

    package static let name = "day.look"
    package static let permission = Permission("day.look")
    package let unit: UnitID
    package let day: Day

    package init(unit: UnitID, day: Day) {
        self.unit = unit
        self.day = day
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            SchoolDay.on(unit, day), Reservation.onDay(unit, day), Loan.openAtSite(unit), Setting.of(unit),
            DayClosing.on(unit, day),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let policy = try facts.policy(unit)
        let held = try facts.rows(Reservation.onDay, unit, day).filter { $0.holds(at: now, policy) }
        return Answer(
            plan: try facts.plan(unit, day), reserved: held.count,
            awaiting: held.filter { $0.state == .awaiting }.count,
            out: try facts.rows(Loan.openAtSite, unit).filter { $0.day == day }.reduce(0) { $0 + $1.out.count },
            closing: try facts.one(DayClosing.on, unit, day))
    }
}

/// The days of a span, each with its kind and note; for calendars and for what lies ahead.
package struct DaysLook: Query {
    package static let name = "day.list"
    package static let permission = Permission("day.look")
    package let unit: UnitID
    package let from: Day
    package let until: Day

    package init(unit: UnitID, from: Day, until: Day) {
        self.unit = unit
        self.from = from
        self.until = until
    }

    package func needs(at now: Moment) -> [Slice] { [SchoolDay.between(unit, from, until)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [SchoolDay] {
        try facts.rows(SchoolDay.between, unit, from, until).sorted { $0.day < $1.day }
    }
}

/// Every bell schedule of the site, and which days of this year from today on follow it.
package struct BellsLook: Query {
    package struct Schedule: Sendable {
        package let name: String
        package let bells: [Bell]
        package let days: [Day]
        /// The weekdays that follow it.
        package let weekdays: [Weekday]
    }

    package static let name = "bells.look"
    package static let permission = Permission("day.look")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Bell.all(unit), SchoolYear.of(unit), Setting.of(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Schedule] {
        let last = try facts.rows(SchoolYear.of, unit).map(\.lastDay).max() ?? now.day
        let days = try facts.rows(SchoolDay.between, unit, now.day, max(last, now.day))
        let settings = try facts.settings(unit)
        return Dictionary(grouping: try facts.rows(Bell.all, unit), by: \.schedule).map { name, bells in
            Schedule(
                name: name, bells: bells.sorted { $0.start < $1.start },
                days: days.filter { $0.schedule == name }.map(\.day).sorted(),
                weekdays: Weekday.allCases.filter { settings[CalendarKey.schedule($0)] == name })
        }.sorted { $0.name < $1.name }
    }
}
