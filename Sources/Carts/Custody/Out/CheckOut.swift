// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Hands devices out of a cart: one count, one loan a class.
///
/// Without `slots` every confirmed, uncollected reservation whose hand-over is open; with them the labels named, for which a reservation is
/// made first where there is none, by the same rules. Held labels and labels still out from an earlier loan are left out and named (F4). The
/// number of statements does not grow with the number of devices (F2).
/// - Source: S12, S15, S16
package struct CheckOut: Request {
    package static let name = "loan.out"
    package static let permission = Permission("loan.out")
    package let site: UnitID
    package let cart: Int
    package let slots: Slots?
    /// Counted as not there, or left behind.
    package let absent: Slots
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, slots: Slots? = nil, absent: Slots = .none) {
        self.site = site
        self.cart = cart
        self.slots = slots
        self.absent = absent
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [
            Reservation.onCart(site, now.day, cart), Counter.of(site, Numbered.loan), Counter.of(site, Numbered.count),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        let unknown = NoSuchSlot.objection((slots ?? .none).union(absent), row)
        guard unknown.isEmpty else { return .refuse(unknown) }
        guard let plan = try facts.plan(site, now.day), plan.isOpen else {
            return .refuse(NoLessonsToday.refusal(now.day, note: try facts.plan(site, now.day)?.day.note))
        }
        var going = try Going(self, cart: row, plan: plan, actor: actor, now: now, facts: facts)
        try going.choose()
        try going.leaveBehind()
        try going.object()
        return going.objections.isEmpty ? try going.accepted() : .refuse(going.objections)
    }
}

/// The slices that nearly every act at a cart reads first, so that one round loads them.
enum CustodySlices {
    static func of(_ site: UnitID, _ cart: Int, _ day: Day) -> [Slice] {
        [
            Cart.id(site, cart), CartPerson.of(site, cart), SchoolDay.on(site, day), SchoolYear.of(site),
            Substitute.on(site, day), Loan.openOfCart(site, cart), Hold.openOfCart(site, cart),
            SlotDevice.inCart(site, cart), SeatedDevice.unfit(site),
        ]
    }
}
