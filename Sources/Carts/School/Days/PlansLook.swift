// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The reservations of a span of days, for the sheet that others work with.
package struct PlansLook: Query {
    package struct Line: Sendable {
        package let row: Reservation
        package let cart: Int
        package let handle: String
        package let state: Reservation.State
    }

    package static let name = "reservation.sheet"
    package static let permission = Permission("day.look")
    package let unit: UnitID
    package let from: Day
    package let until: Day

    package init(unit: UnitID, from: Day, until: Day) {
        self.unit = unit
        self.from = from
        self.until = until
    }

    package func needs(at now: Moment) -> [Slice] {
        [Cart.all(unit), Person.of(unit), Setting.of(unit)]
            + Day.daysInclusive(from: from, to: min(until, from.adding(370))).map { Reservation.ofDay(unit, $0) }
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let carts = Dictionary(try facts.rows(Cart.all, unit).map { ($0.cart, $0.number) }) { first, _ in first }
        let handles = Dictionary(try facts.rows(Person.of, unit).map { ($0.person, $0.handle) }) { first, _ in first }
        let policy = try facts.policy(unit)
        return try Day.daysInclusive(from: from, to: min(until, from.adding(370))).flatMap { day in
            try facts.rows(Reservation.ofDay, unit, day).sorted { ($0.start, $0.no) < ($1.start, $1.no) }.map {
                Line(
                    row: $0, cart: carts[$0.cart] ?? 0, handle: handles[$0.person] ?? "",
                    state: $0.standing(at: now, policy))
            }
        }
    }
}
