// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// All carts of a site on one day.
/// - Source: S11
package struct CalendarDay: Query {
    package struct Line: Sendable, Equatable {
        package let cart: Cart
        package let usable: Usable
        package let bookings: [Booking]
    }
    package struct Board: Sendable, Equatable {
        package let day: Day
        package let plan: DayPlan?
        package let lines: [Line]
        package let replacements: [Replacement]
        package let today: Day
        package let minute: Int

        /// Whether a time of that day is over: what is free now says nothing of it.
        package func isOver(_ span: Span) -> Bool { day < today || day == today && span.end <= minute }
    }

    package static let name = "calendar.day"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID
    package let day: Day

    package init(site: UnitID, day: Day) {
        unit = site
        self.day = day
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.all(unit), Setting.of(unit), SchoolDay.on(unit, day), Reservation.ofDay(unit, day),
            Substitute.on(unit, day),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Board {
        let rows = try facts.rows(Reservation.ofDay, unit, day)
        let substitutes = try facts.rows(Substitute.on, unit, day)
        let all = try facts.rows(Cart.all, unit)
        let end = now.zone.instant(day.adding(1), minute: 0)
        let carts = try (day < now.day ? facts.past(all, of: unit, before: end) : all)
            .sorted { $0.number < $1.number }
        try facts.require(
            (rows.map(\.person) + substitutes.compactMap(\.person)).map { Person.id($0) }
                + carts.flatMap { [SlotDevice.inCart(unit, $0.cart), Hold.openOfCart(unit, $0.cart)] })
        let policy = try facts.policy(unit)
        let bookings = try facts.bookings(rows, at: now, policy)
        return Board(
            day: day, plan: try facts.plan(unit, day),
            lines: try carts.map { cart in
                Line(cart: cart, usable: try facts.usable(cart), bookings: bookings.filter { $0.row.cart == cart.cart })
            }, replacements: try facts.replacements(substitutes), today: now.day, minute: now.minute)
    }
}
