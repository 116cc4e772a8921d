// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The seats of a teacher's classes on a day: student number, device, and what is the matter with it.
///
/// - Source: S6
package struct SeatsLook: Query {
    package struct Seat: Sendable, Equatable {
        package let seat: Int
        /// Nil for a seat that goes without.
        package let slot: Int?
        /// `7-13`; nil as the slot.
        package let label: String?
        /// Why the device cannot be used now; empty when it can.
        package let trouble: String
    }

    package struct Class: Sendable {
        /// Empty for every class.
        package let period: String
        package let cart: Int
        package let seats: [Seat]
        /// Whether a list was entered; otherwise seat n uses device n.
        package let isEntered: Bool
        package let until: Day?
    }

    package static let name = "seats.look"
    package static let permission = Permission("day.look")
    package let unit: UnitID
    package let person: PersonID
    package let day: Day

    package init(unit: UnitID, person: PersonID, day: Day) {
        self.unit = unit
        self.person = person
        self.day = day
    }

    package func needs(at now: Moment) -> [Slice] { [SchoolYear.of(unit), Cart.all(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Class] {
        guard let year = try facts.year(unit, day) else { return [] }
        let carts = try facts.rows(Cart.all, unit).sorted { $0.number < $1.number }
        let lists = try facts.rows(SeatList.by, unit, year.year, person).filter {
            $0.firstDay <= day && day <= $0.lastDay
        }
        try facts.require(carts.map { Allotment.ofCart(unit, $0.cart, year.year) })
        var classes: [Class] = []
        for cart in carts {
            let own = try facts.own(person, cart, on: day)
            let entered = lists.filter { $0.cart == cart.cart }.sorted { $0.period < $1.period }
            guard !own.isEmpty || !entered.isEmpty else { continue }
            let usable = try facts.usable(cart)
            func seats(_ map: SeatMap) -> [Seat] {
                map.ordered.map { seat, slot in
                    guard let slot else { return Seat(seat: seat, slot: nil, label: nil, trouble: "no device") }
                    let trouble = usable.reasons.filter { $0.slots.contains(slot) }.map(\.why).joined(separator: ", ")
                    return Seat(seat: seat, slot: slot, label: "\(cart.number)-\(slot)", trouble: trouble)
                }
            }
            for list in entered {
                classes.append(
                    Class(
                        period: list.period, cart: cart.number, seats: seats(list.map), isEntered: true,
                        until: list.lastDay))
            }
            if entered.isEmpty {
                let plain = SeatMap(Dictionary(uniqueKeysWithValues: own.all.map { ($0, Optional($0)) }))
                classes.append(
                    Class(period: "", cart: cart.number, seats: seats(plain), isEntered: false, until: year.lastDay))
            }
        }
        return classes
    }
}

/// Every seat list of the site that holds on a day, for the file `seats.csv`.
///
/// Today's file has the lists of the day from which `SeatsSet` would enter them, which is tomorrow where the class was
/// handed devices of the cart today: so the file read back changes nothing.
package struct SeatsOfSite: Query {
    package struct Line: Sendable {
        package let handle: String
        package let period: String
        package let cart: Int
        package let map: SeatMap
    }

    package static let name = "seats.all"
    package static let permission = Permission("day.look")
    package let unit: UnitID
    package let day: Day

    package init(unit: UnitID, day: Day) {
        self.unit = unit
        self.day = day
    }

    package func needs(at now: Moment) -> [Slice] { [SchoolYear.of(unit), Cart.all(unit), Person.of(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        guard let year = try facts.year(unit, day) else { return [] }
        let teachers = try facts.rows(Teaching.of, unit, year.year).map(\.person).sorted()
        try facts.require(teachers.map { SeatList.by(unit, year.year, $0) })
        let carts = Dictionary(try facts.rows(Cart.all, unit).map { ($0.cart, $0.number) }) { first, _ in first }
        let handles = Dictionary(try facts.rows(Person.of, unit).map { ($0.person, $0.handle) }) { first, _ in first }
        let lending = day == now.day ? carts.keys.sorted() : []
        try facts.require(lending.map { Loan.ofCartDay(unit, day, $0) })
        let loans = try lending.flatMap { try facts.rows(Loan.ofCartDay, unit, day, $0) }
        return try teachers.flatMap { teacher in
            let served = Set(loans.filter { $0.holder == teacher }.map(\.cart))
            return try facts.rows(SeatList.by, unit, year.year, teacher)
                .filter { list in
                    let held = served.contains(list.cart) ? day.adding(1) : day
                    return list.firstDay <= held && held <= list.lastDay
                }
                .sorted { ($0.period, $0.cart) < ($1.period, $1.cart) }
                .map { Line(handle: handles[teacher] ?? "", period: $0.period, cart: carts[$0.cart] ?? 0, map: $0.map) }
        }
    }
}
