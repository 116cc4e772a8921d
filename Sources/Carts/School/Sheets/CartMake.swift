// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Makes a cart from its sheet. Its devices are registered ones that sit nowhere else.
/// - Source: S2, S7
package struct CartMake: Request {
    package static let name = "cart.make"
    package static let permission = Permission("cart.make")
    package let unit: UnitID
    package let target: CartTarget

    package init(unit: UnitID, target: CartTarget) {
        self.unit = unit
        self.target = target
    }

    package func needs(at now: Moment) -> [Slice] {
        CartArranging.needs(unit, target) + [Counter.of(unit, Numbered.cart), Cart.numbered(unit, target.number)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        if try facts.one(Cart.numbered, unit, target.number) != nil {
            return .refuse(
                CartNumberTaken.refusal(
                    "There is a cart \(target.number) already.", instead: ["cart show \(target.number)"]))
        }
        let home: Room
        switch try KnownRoom.find(target.homeRoom, at: unit, facts, by: actor) {
        case .failure(let refused): return .refuse(refused.refusals)
        case .success(let room): home = room
        }
        var draft = Draft(unit, facts)
        let cart = Cart(
            site: unit, cart: try draft.next(.cart), number: target.number, name: target.name,
            capacity: target.capacity,
            homeRoom: home.code)
        draft.insert(cart)
        var arranging = CartArranging(draft, cart, target, actor, now)
        try arranging.seat()
        try arranging.people()
        if !arranging.refusals.isEmpty { return .refuse(arranging.refusals) }
        return .accept(
            arranging.draft,
            Receipt(
                "Cart \(cart.number) is made: \(Said.count(target.slots.count, "device", "devices")).",
                details: arranging.lines))
    }
}
