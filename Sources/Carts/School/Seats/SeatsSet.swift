// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Says which student number of a class uses which device.
///
/// Without a list seat n uses the teacher's device n. A list holds from today to the end of the school year, from tomorrow where the class was
/// handed devices of the cart today: who had a label keeps teacher and seat number.
/// - Source: S6
package struct SeatsSet: Request {
    package static let name = "seats.set"
    package static let permission = Permission("seats.set")
    package let unit: UnitID
    package let person: PersonID
    /// Empty for every class of the teacher.
    package let period: String
    /// The cart's id.
    package let cart: Int
    /// `1=13 2=14 15=-`.
    package let seats: String

    package init(unit: UnitID, person: PersonID, period: String, cart: Int, seats: String) {
        self.unit = unit
        self.person = person
        self.period = period
        self.cart = cart
        self.seats = seats
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            SchoolYear.of(unit), Cart.id(unit, cart), Person.id(person), Counter.of(unit, Numbered.seatList),
            Loan.ofCartDay(unit, now.day, cart),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard
            let year = try facts.year(unit, now.day)
                ?? facts.rows(SchoolYear.of, unit).first(where: { $0.firstDay > now.day })
        else {
            return .refuse(DayNotEntered.refusal("Today lies in no school year.", exit: .notFound))
        }
        guard actor.overall(at: unit) || actor.person == person else {
            return .refuse(
                SeatNotOwn.refusal(
                    "Seats are set by the class's own teacher or the site coordinator.", exit: .notPermitted))
        }
        guard let cart = try facts.one(Cart.id, unit, cart) else {
            return .refuse(SeatNotOwn.refusal("There is no such cart.", exit: .notFound))
        }
        let isServed = try facts.rows(Loan.ofCartDay, unit, now.day, cart.cart).contains { $0.holder == person }
        let first = max(isServed ? now.day.adding(1) : now.day, year.firstDay)
        let map = SeatMap(seats)
        let own = try facts.own(person, cart, on: first)
        let lists = try facts.rows(SeatList.by, unit, year.year, person)
        let present = lists.filter { $0.period == period && $0.cart == cart.cart && $0.lastDay >= first }
        // What stands already is no change, whatever has become of its devices meanwhile.
        if present.contains(where: { $0.seats == map.written && $0.firstDay <= first }) {
            return .refuse(NothingToChange.refusal("The seats are like that already."))
        }
        var refusals: [Refusal] = []
        let strange = map.slots.subtracting(own)
        if !strange.isEmpty {
            let has = own.isEmpty ? "none" : own.labels(ofCart: cart.number)
            refusals.append(
                SeatNotOwn.refusal(
                    "\(strange.labels(ofCart: cart.number)) are not among the class's own numbers: \(has)."))
        }
        let used = map.seats.values.compactMap { $0 }
        for slot in Set(used).sorted() where used.filter({ $0 == slot }).count > 1 {
            refusals.append(SeatTwice.refusal("\(cart.number)-\(slot) would serve two seats."))
        }
        if map.seats.isEmpty {
            refusals.append(NothingToChange.refusal("No seat is named.", instead: ["seats set \(cart.number) 1..12"]))
        }
        if !refusals.isEmpty { return .refuse(refusals) }
        var draft = Draft(unit, facts)
        for list in present {
            if list.firstDay >= first {
                draft.remove(list)
            } else {
                var ended = list
                ended.lastDay = first.adding(-1)
                draft.update(list, ended)
            }
        }
        draft.insert(
            SeatList(
                site: unit, no: try draft.next(.seatList), year: year.year, person: person, period: period,
                cart: cart.cart,
                seats: map.written, firstDay: first, lastDay: year.lastDay))
        let without = map.ordered.filter { $0.slot == nil }.map { String($0.seat) }
        let who = try facts.one(Person.id, person)?.called ?? "the class"
        let kept = isServed ? "; today's devices went by the earlier seats" : ""
        var details = ["from \(first.long) to \(year.lastDay.long)\(kept)"]
        if !without.isEmpty { details.append("without a device: \(without.joined(separator: ", "))") }
        let which = period.isEmpty ? "every class" : period
        return .accept(
            draft,
            Receipt(
                "\(Said.count(map.seats.count, "seat", "seats")) of \(who), \(which), on cart \(cart.number).",
                details: details))
    }
}
