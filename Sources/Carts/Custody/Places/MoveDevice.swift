// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Moves a device to another slot; the emptied slot is held, reservations stay with the slot, history goes with the device.
///
/// - Source: S2, RULES "Numbers"
package struct MoveDevice: Request {
    package static let name = "slot.move"
    package static let permission = Permission("slot.move")
    package let site: UnitID
    package let fromCart: Int
    package let fromSlot: Int
    package let toCart: Int
    package let toSlot: Int
    package var unit: UnitID { site }

    package init(site: UnitID, fromCart: Int, fromSlot: Int, toCart: Int, toSlot: Int) {
        self.site = site
        self.fromCart = fromCart
        self.fromSlot = fromSlot
        self.toCart = toCart
        self.toSlot = toSlot
    }

    package func needs(at now: Moment) -> [Slice] {
        [fromCart, toCart].flatMap {
            [Cart.id(site, $0), SlotDevice.inCart(site, $0), Hold.openOfCart(site, $0), Loan.openOfCart(site, $0)]
        } + [Counter.of(site, Numbered.hold), Reservation.liveFrom(site, now.day)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let from = try facts.liveCart(site, fromCart), let to = try facts.liveCart(site, toCart) else {
            return .refuse(NoSuchCart.here)
        }
        let old = "\(from.number)-\(fromSlot)"
        let new = "\(to.number)-\(toSlot)"
        var objections = NoSuchSlot.objection(Slots(fromSlot), from) + NoSuchSlot.objection(Slots(toSlot), to)
        let seat = try facts.rows(SlotDevice.inCart, site, fromCart).first { $0.slot == fromSlot }
        if seat == nil, objections.isEmpty { objections.append(SlotIsFree.refusal("\(old) has no device to move.")) }
        if try facts.rows(SlotDevice.inCart, site, toCart).contains(where: { $0.slot == toSlot }) {
            objections.append(
                SlotIsFree.refusal(
                    "\(new) has a device already: every slot holds one.", instead: ["move \(new) to LABEL"]))
        }
        for (cart, slot) in [(from, fromSlot), (to, toSlot)] {
            if let loan = try facts.rows(Loan.openOfCart, site, cart.cart).first(where: { $0.out.contains(slot) }) {
                objections.append(try SlotIsFree.out(slot, cart, loan, facts, by: actor, at: now))
            }
        }
        guard objections.isEmpty, let seat else { return .refuse(objections) }

        let touched = try facts.rows(Reservation.liveFrom, site, now.day).filter {
            $0.cart == fromCart && $0.mask.contains(fromSlot)
        }
        let names = try facts.custodians(touched.map(\.person))
        var draft = Draft(site, facts)
        var left = seat
        left.to = now.instant
        draft.update(seat, left)
        draft.insert(SlotDevice(site: site, cart: toCart, slot: toSlot, from: now.instant, device: seat.device))
        var lines: [String] = []
        for hold in try facts.rows(Hold.openOfCart, site, fromCart)
        where hold.slot == fromSlot && hold.device == seat.device && hold.code != .emptied {
            draft.end(hold, by: actor, why: "moved to \(new)", at: now)
            var follows = hold
            follows.no = try draft.next(.hold)
            follows.cart = toCart
            follows.slot = toSlot
            follows.from = now.instant
            follows.rev = 0
            draft.insert(follows)
            lines.append("Its hold (\(hold.code.rawValue)) goes with it.")
        }
        for hold in try facts.rows(Hold.openOfCart, site, toCart) where hold.slot == toSlot && hold.code == .emptied {
            draft.end(hold, by: actor, why: "filled from \(old)", at: now)
        }
        draft.insert(
            Hold(
                site: site, no: try draft.next(.hold), cart: fromCart, slot: fromSlot, code: .emptied,
                note: "moved to \(new)",
                by: actor.person, from: now.instant))
        lines.append("\(old) is empty now and held.")
        lines += touched.sorted { ($0.day, $0.start) < ($1.day, $1.start) }.prefix(8).map {
            "\(Numbered.reservation.id($0.no)), \(names[$0.person] ?? ""), \($0.when), goes without \(old)."
        }
        return .accept(
            draft,
            Receipt(
                "The device of \(old) sits in \(new) now.", details: lines,
                data: ["from": .text(old), "to": .text(new)]))
    }
}

/// A device moves from a filled slot into an empty one, and nothing is moved or swapped while it is out.
///
/// Whoever has a device out is responsible for that very device: it is checked in first.
/// - Source: S2, F36
package enum SlotIsFree: Rule {
    package static let code = "slot-is-free"
    package static let clause = "S2"

    /// That a slot's device is out, with the line that brings it back where the desk would take it.
    static func out(
        _ slot: Int, _ cart: Cart, _ loan: Loan, _ facts: Facts, by actor: Actor, at now: Moment
    ) throws -> Refusal {
        let back = CountPart(site: cart.site, cart: cart.cart, slots: Slots(slot))
        let mayReturn = actor.coordinates(cart.site) ? try facts.takes(back, by: actor, at: now) : false
        return refusal(
            "\(try facts.outSaid(slot, cart: cart.number, loan)).",
            instead: mayReturn ? ["in \(cart.number)-\(slot)"] : [])
    }
}
