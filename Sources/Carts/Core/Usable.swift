// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Which labels of a cart can be lent, and why the others cannot.
package struct Usable: Sendable, Equatable {
    package var lendable: Slots
    /// Why a slot is out of use: `damaged`, `missing`, `repair`, `not enrolled`, `empty` …
    package var reasons: [(why: String, slots: Slots)]

    package static func == (a: Usable, b: Usable) -> Bool {
        a.lendable == b.lendable && a.reasons.map(\.why) == b.reasons.map(\.why) && a.reasons.map(\.slots) == b.reasons.map(\.slots)
    }

    /// The reasons that touch these labels, said: "7-4 damaged, 7-9 not enrolled".
    package func said(_ mask: Slots, cart number: Int) -> String {
        reasons.compactMap { reason in
            let hit = reason.slots.intersection(mask)
            return hit.isEmpty ? nil : "\(hit.labels(ofCart: number)) \(reason.why)"
        }.joined(separator: ", ")
    }
}

extension Facts {
    /// Slots with an enrolled device in service and nothing that holds them (S2, G1, RULES "Check-out").
    ///
    /// A device in repair is a hold on its slot: device management's word is read through the device's row.
    package func usable(_ cart: Cart) throws -> Usable {
        try require([SlotDevice.inCart(cart.site, cart.cart), Hold.openOfCart(cart.site, cart.cart)])
        let seated = try rows(SlotDevice.inCart, cart.site, cart.cart)
        try require(seated.map { SeatedDevice.id($0.device) })
        var out: [String: Slots] = [:]
        func mark(_ slot: Int, _ why: String) { out[why] = (out[why] ?? .none).union(Slots(slot)) }
        var filled = Slots.none
        for seat in seated {
            filled = filled.union(Slots(seat.slot))
            guard let device = try one(SeatedDevice.id, seat.device) else { continue }
            if !device.enrolled { mark(seat.slot, "not enrolled") }
            if let hold = device.hold { mark(seat.slot, hold) }
            if device.state != "in-service" { mark(seat.slot, device.state) }
        }
        let empty = cart.slots.subtracting(filled)
        for slot in empty.all { mark(slot, "empty") }
        for hold in try rows(Hold.openOfCart, cart.site, cart.cart) { mark(hold.slot, hold.code.rawValue) }
        let reasons = out.sorted { $0.key < $1.key }.map { (why: $0.key, slots: $0.value) }
        return Usable(lendable: cart.slots.subtracting(reasons.map(\.slots).joined()), reasons: reasons)
    }

    /// What is out of a cart now, by its open loans and nothing else (F3, F5).
    package func out(_ cart: Cart) throws -> Slots { try rows(Loan.openOfCart, cart.site, cart.cart).map(\.out).joined() }
}
