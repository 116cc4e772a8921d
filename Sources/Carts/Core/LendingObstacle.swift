// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Why a device, or an empty slot, cannot be checked out.
///
/// The one place that says so: check-out, reservations, the calendar, `cart show`, `device show` and `device list held` ask it.
/// - Source: S2, G1, F43
package struct LendingObstacle: Sendable, Equatable {
    /// 0 for a device that sits in no slot.
    package let slot: Int
    /// `damaged`, `missing`, `repair`, `not enrolled`, `empty` …
    package let why: String
    package let note: String?
    /// Since when, where a hold says it.
    package let since: Instant?

    /// "damaged, cracked corner"; where the device lies, for one that was met elsewhere.
    package var said: String {
        guard let note, !note.isEmpty else { return why }
        return why == Hold.Code.other.rawValue ? note : "\(why), \(note)"
    }

    /// Every obstacle in a cart: what device management says of the devices, empty slots, and the holds on its slots.
    static func all(
        in cart: Cart, _ seated: [SlotDevice], _ holds: [Hold], _ unfit: [SeatedDevice]
    ) -> [LendingObstacle] {
        let slotOf = Dictionary(seated.map { ($0.device, $0.slot) }, uniquingKeysWith: { first, _ in first })
        var found = unfit.flatMap { device in slotOf[device.device].map { device.obstacles(in: $0) } ?? [] }
        let emptied = Slots(holds.filter { $0.code == .emptied }.map(\.slot))
        let empty = cart.slots.subtracting(Slots(seated.map(\.slot))).subtracting(emptied)
        found += empty.all.map { LendingObstacle(slot: $0, why: "empty", note: nil, since: nil) }
        return found
            + holds.map { LendingObstacle(slot: $0.slot, why: $0.code.rawValue, note: $0.note, since: $0.from) }
    }
}

extension SeatedDevice {
    /// What the device's own record says against checking it out.
    func obstacles(in slot: Int) -> [LendingObstacle] {
        var why: [String] = []
        if !enrolled { why.append("not enrolled") }
        if let hold { why.append(hold) }
        if slot != 0 || state == "lost" || state == "disposed", Self.away.contains(state), hold != state {
            why.append(state)
        }
        return why.map { LendingObstacle(slot: slot, why: $0, note: nil, since: nil) }
    }
}

extension Facts {
    /// Every obstacle of a site's devices, by device: the holds on their slots and what their own records say.
    package func obstacles(at site: UnitID) throws -> [Int: [LendingObstacle]] {
        try require([
            Cart.all(site), SlotDevice.atSite(site), Hold.openAtSite(site), SeatedDevice.unfit(site),
        ])
        let seats = Dictionary(grouping: try rows(SlotDevice.atSite, site), by: \.cart)
        let holds = Dictionary(grouping: try rows(Hold.openAtSite, site), by: \.cart)
        let unfit = try rows(SeatedDevice.unfit, site)
        var found: [Int: [LendingObstacle]] = [:]
        for cart in try rows(Cart.all, site) {
            let seated = seats[cart.cart] ?? []
            let deviceIn = Dictionary(seated.map { ($0.slot, $0.device) }, uniquingKeysWith: { first, _ in first })
            for obstacle in LendingObstacle.all(in: cart, seated, holds[cart.cart] ?? [], unfit) {
                if let device = deviceIn[obstacle.slot] { found[device, default: []].append(obstacle) }
            }
        }
        let inSlots = Set(seats.values.joined().map(\.device))
        for device in unfit where !inSlots.contains(device.device) {
            let own = device.obstacles(in: 0)
            if !own.isEmpty { found[device.device] = own }
        }
        return found
    }
}
