// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
package import DeviceManagement

/// The devices of a site with where each belongs and why it cannot be checked out (`device list`).
///
/// What carts say of a slot and what device management says of a device are one answer here.
/// - Source: S2, G1, G3, F43
package struct DeviceReadiness: Query {
    package struct Line: Sendable {
        package let device: Device
        /// "7-12"; nil for a device that sits in no slot.
        package let label: String?
        /// Empty when it may be checked out, or swapped in.
        package let obstacles: [LendingObstacle]
    }

    package static let name = "device.readiness"
    package static let permission = Permission("device.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] {
        [
            Device.at(unit), Cart.all(unit), SlotDevice.atSite(unit), Hold.openAtSite(unit),
            SeatedDevice.unfit(unit),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let obstacles = try facts.obstacles(at: unit)
        let numbers = Dictionary(
            try facts.rows(Cart.all, unit).map { ($0.cart, $0.number) }, uniquingKeysWith: { first, _ in first })
        let labels = Dictionary(
            try facts.rows(SlotDevice.atSite, unit).map { seat in
                (seat.device, Slots(seat.slot).labels(ofCart: numbers[seat.cart] ?? seat.cart))
            }, uniquingKeysWith: { first, _ in first })
        return try facts.rows(Device.at, unit).sorted { $0.device < $1.device }.map {
            Line(device: $0, label: labels[$0.device], obstacles: obstacles[$0.device] ?? [])
        }
    }
}
