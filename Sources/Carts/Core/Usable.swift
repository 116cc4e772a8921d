// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Which labels of a cart can be lent, and why the others cannot.
package struct Usable: Sendable, Equatable {
    package var lendable: Slots
    /// Why a slot is out of use: `damaged`, `missing`, `repair`, `not enrolled`, `empty` …
    package var reasons: [(why: String, slots: Slots)]

    package static func == (a: Usable, b: Usable) -> Bool {
        a.lendable == b.lendable && a.reasons.map(\.why) == b.reasons.map(\.why)
            && a.reasons.map(\.slots) == b.reasons.map(\.slots)
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
    /// A device in repair is a hold on its slot: device management's word is read through the device's row. The number of questions does not
    /// grow with the number of devices (F2).
    package func usable(_ cart: Cart) throws -> Usable {
        let site = cart.site
        try require([SlotDevice.inCart(site, cart.cart), Hold.openOfCart(site, cart.cart), SeatedDevice.unfit(site)])
        let found = LendingObstacle.all(
            in: cart, try rows(SlotDevice.inCart, site, cart.cart), try rows(Hold.openOfCart, site, cart.cart),
            try rows(SeatedDevice.unfit, site))
        let reasons = Dictionary(grouping: found, by: \.why).sorted { $0.key < $1.key }
            .map { (why: $0.key, slots: Slots(Set($0.value.map(\.slot)))) }
        return Usable(lendable: cart.slots.subtracting(reasons.map(\.slots).joined()), reasons: reasons)
    }

    /// What device management holds back of the devices in a cart's slots, by slot: those in repair, those that are lost.
    func heldDevices(_ cart: Cart) throws -> [Int: Hold.Code] {
        let unfit = Dictionary(
            try rows(SeatedDevice.unfit, cart.site).map { ($0.device, $0) }, uniquingKeysWith: { first, _ in first })
        return try rows(SlotDevice.inCart, cart.site, cart.cart).reduce(into: [:]) { held, seat in
            guard let why = unfit[seat.device]?.hold else { return }
            held[seat.slot] = Hold.Code(rawValue: why) ?? .other
        }
    }

    /// What is out of a cart now, by its open loans and nothing else (F3, F5).
    package func out(_ cart: Cart) throws -> Slots {
        try rows(Loan.openOfCart, cart.site, cart.cart).map(\.out).joined()
    }
}
