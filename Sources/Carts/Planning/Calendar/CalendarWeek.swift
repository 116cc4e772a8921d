// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The week of one cart: who has which labels when, what is free, what is blocked and why.
/// - Source: S11
package struct CalendarWeek: Query {
    package struct Column: Sendable, Equatable {
        package let day: Day
        /// Nil outside every school year.
        package let plan: DayPlan?
        package let bookings: [Booking]
        package let replacements: [Replacement]
        /// The cart as it was that day.
        package let cart: Cart
    }
    package struct Week: Sendable, Equatable {
        package let cart: Cart
        package let columns: [Column]
        package let usable: Usable
        package let today: Day
        package let minute: Int
    }

    package static let name = "calendar.week"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID
    package let cart: Int
    package let day: Day

    package init(site: UnitID, cart: Int, day: Day) {
        unit = site
        self.cart = cart
        self.day = day
    }

    private var days: [Day] {
        let monday = day.adding(1 - day.weekday.rawValue)
        return (0..<7).map { monday.adding($0) }
    }

    package func needs(at now: Moment) -> [Slice] {
        [Cart.id(unit, cart), Setting.of(unit)]
            + days.flatMap { [SchoolDay.on(unit, $0), Reservation.ofCartDay(unit, $0, cart), Substitute.on(unit, $0)] }
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Week? {
        guard let cart = try facts.one(Cart.id, unit, cart) else { return nil }
        try facts.require(
            try days.flatMap { day -> [Slice] in
                try facts.rows(Reservation.ofCartDay, unit, day, cart.cart).map { Person.id($0.person) }
                    + facts.rows(Substitute.on, unit, day).compactMap(\.person).map { Person.id($0) }
                    + (try facts.one(SchoolDay.on, unit, day)?.schedule.map { [Bell.of(unit, $0)] } ?? [])
            })
        let policy = try facts.policy(unit)
        let columns = try days.map { day in
            Column(
                day: day, plan: try facts.plan(unit, day),
                bookings: try facts.bookings(
                    try facts.rows(Reservation.ofCartDay, unit, day, cart.cart), at: now, policy),
                replacements: try facts.replacements(try facts.rows(Substitute.on, unit, day)),
                cart: try facts.cart(cart, on: day, at: now))
        }
        let then = try days.last.map { try facts.cart(cart, on: $0, at: now) } ?? cart
        return Week(cart: then, columns: columns, usable: try facts.usable(cart), today: now.day, minute: now.minute)
    }
}
