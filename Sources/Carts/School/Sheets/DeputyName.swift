// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Names a deputy of a cart beforehand, or ends that.
///
/// Done by the cart's coordinating teacher or the site coordinator; a deputy cannot name another.
/// - Source: S12, RULES "Who acts"
package struct DeputyName: Request {
    package static let name = "cart.deputy"
    package static let permission = Permission("cart.deputy")
    package let unit: UnitID
    /// The cart's id.
    package let cart: Int
    package let person: PersonID
    /// False ends it from today.
    package let named: Bool
    package let from: Day
    package let until: Day?

    package init(unit: UnitID, cart: Int, person: PersonID, named: Bool = true, from: Day, until: Day? = nil) {
        self.unit = unit
        self.cart = cart
        self.person = person
        self.named = named
        self.from = from
        self.until = until
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.id(unit, cart), CartPerson.of(unit, cart), HeldRole.at(unit), Person.of(unit), SchoolYear.of(unit),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(Cart.id, unit, cart) else {
            return .refuse(DeputyFits.refusal("There is no such cart.", exit: .notFound))
        }
        let coordinates = try facts.coordinating(row, on: now.day) == actor.person
        guard coordinates || actor.overall(at: unit) else {
            return .refuse(
                DeputyFits.refusal(
                    "A deputy of cart \(row.number) is named by its coordinating teacher or the site coordinator.",
                    exit: .notPermitted))
        }
        if from < now.day { return .refuse(DeputyFits.refusal("A deputy is named beforehand, not for \(from.long).")) }
        if let until, until < from {
            return .refuse(DeputyFits.refusal("\(until.long) is before \(from.long): nobody would be deputy."))
        }
        let target = CartTarget(
            number: row.number, name: row.name, homeRoom: row.homeRoom, capacity: row.capacity, coordinating: nil,
            deputies: [],
            slots: [:])
        var arranging = CartArranging(Draft(unit, facts), row, target, actor, now)
        let who = try facts.rows(Person.of, unit).first { $0.person == person }?.called ?? "somebody"
        let standing = try facts.rows(CartPerson.of, unit, cart).filter {
            $0.person == person && $0.part == .deputy && $0.lastDay >= now.day && $0.firstDay <= $0.lastDay
        }
        guard named else {
            if standing.isEmpty {
                return .refuse(NothingToChange.refusal("\(who) is no deputy of cart \(row.number)."))
            }
            for old in standing {
                var ended = old
                ended.lastDay = now.day.adding(-1)
                arranging.draft.update(old, ended)
            }
            return .accept(arranging.draft, Receipt("\(who) is no longer deputy of cart \(row.number)."))
        }
        if standing.contains(where: { $0.firstDay <= from && (until ?? from) <= $0.lastDay }) {
            return .refuse(NothingToChange.refusal("\(who) is deputy of cart \(row.number) already."))
        }
        try arranging.appoint(person, .deputy, from: from, until: until)
        if !arranging.refusals.isEmpty { return .refuse(arranging.refusals) }
        arranging.draft.tell(
            Notice(
                person, .before(from), subject: "You are deputy of cart \(row.number)",
                "From \(from.long) you may act for cart \(row.number): check it out and in for its team."))
        return .accept(
            arranging.draft, Receipt("\(who) is deputy of cart \(row.number) from \(from).", details: arranging.lines))
    }
}
