// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Brings a cart to what its sheet says: name, room, capacity, people, devices in slots.
///
/// A try is the plan: its receipt lists every difference. A sheet whose `base` is older than the cart is refused, so that no edit made at the
/// desk is undone by a file.
/// - Source: S2, F15
package struct CartChange: Request {
    package static let name = "cart.change"
    package static let permission = Permission("cart.change")
    package let unit: UnitID
    package let target: CartTarget
    /// The revision from which the sheet was exported; nil for a sheet begun by hand.
    package let base: Int?

    package init(unit: UnitID, target: CartTarget, base: Int?) {
        self.unit = unit
        self.target = target
        self.base = base
    }

    package func needs(at now: Moment) -> [Slice] {
        CartArranging.needs(unit, target) + [Cart.numbered(unit, target.number), Reservation.liveFrom(unit, now.day)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let cart = try facts.one(Cart.numbered, unit, target.number) else {
            return .refuse(
                SheetOutdated.refusal(
                    "There is no cart \(target.number) here.", instead: ["cart apply FILE"], exit: .notFound))
        }
        let current = try facts.base(of: cart)
        var arranging = CartArranging(Draft(unit, facts), cart, target, actor, now)
        try arranging.furnish()
        try arranging.seat()
        try arranging.people()
        if arranging.lines.isEmpty, arranging.refusals.isEmpty {
            return .refuse(NothingToChange.refusal("Cart \(cart.number) is as its sheet says."))
        }
        if let base, base < current {
            return .refuse(
                SheetOutdated.refusal(
                    "The sheet of cart \(cart.number) was exported at \(base); the cart has changed since, last at \(current).",
                    instead: ["cart export \(cart.number)"]))
        }
        if !arranging.refusals.isEmpty { return .refuse(arranging.refusals) }
        return .accept(
            arranging.draft,
            Receipt(
                "Cart \(cart.number): \(Said.count(arranging.lines.count, "change", "changes")).",
                details: arranging.lines,
                data: ["changes": .list(arranging.lines.map { .text($0) })]))
    }
}

extension Facts {
    /// The revision of a cart with its people and everything that ever sat in its slots: what `base` in a sheet speaks of.
    package func base(of cart: Cart) throws -> Int {
        try require([SlotDevice.ofCart(cart.site, cart.cart), CartPerson.of(cart.site, cart.cart)])
        let slots = try rows(SlotDevice.ofCart, cart.site, cart.cart).map(\.rev)
        let people = try rows(CartPerson.of, cart.site, cart.cart).map(\.rev)
        return ([cart.rev] + slots + people).max() ?? cart.rev
    }
}
