// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions

/// What of a cart can be lent now, what is out and why the rest cannot go: what TAB offers after `7-`.
package struct LookAtCart: Query {
    package static let name = "desk.look-at-cart"
    package static let permission = Lookups.look
    package let unit: UnitID
    package let cart: Int

    package init(unit: UnitID, cart: Int) {
        self.unit = unit
        self.cart = cart
    }

    package func needs(at now: Moment) -> [Slice] {
        [Cart.id(unit, cart), SlotDevice.inCart(unit, cart), Hold.openOfCart(unit, cart), Loan.openOfCart(unit, cart)]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Standing? {
        guard let cart = try facts.one(Cart.id, unit, cart) else { return nil }
        return Standing(
            usable: try facts.usable(cart), out: try facts.out(cart),
            mine: try facts.own(actor.person, cart, on: now.day))
    }

    package struct Standing: Sendable {
        package let usable: Usable
        package let out: Slots
        /// The actor's own labels of this cart today.
        package let mine: Slots
    }
}
