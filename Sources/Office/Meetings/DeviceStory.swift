// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
package import DeviceManagement
import People

/// The device that sits in a slot now; nil where it is empty.
package struct FindSeated: Query {
    package static let name = "device.seated"
    package static let permission = Permission("device.see")
    package let unit: UnitID
    package let cart: Int
    package let slot: Int
    package init(unit: UnitID, cart: Int, slot: Int) {
        self.unit = unit
        self.cart = cart
        self.slot = slot
    }
    package func needs(at now: Moment) -> [Slice] { [SlotDevice.inCart(unit, cart)] }
    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Device? {
        guard let seat = try facts.rows(SlotDevice.inCart, unit, cart).first(where: { $0.slot == slot }) else {
            return nil
        }
        return try facts.one(Device.id, seat.device)
    }
}

/// A device with where it sits, where it sat, its profile and its tickets (`device show`).
/// - Source: G3, S17
package struct DeviceStory: Query {
    package struct Answer: Sendable {
        package var device: Device
        /// "7-12", since when; the last one is where it sits now, if it sits anywhere.
        package var seats: [(label: String, from: Moment, to: Moment?)]
        package var profile: DeviceProfile?
        package var tickets: [Ticket]
    }

    package static let name = "device.story"
    package static let permission = Permission("device.see")
    package let unit: UnitID
    package let device: Int
    package init(unit: UnitID, device: Int) {
        self.unit = unit
        self.device = device
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Device.id(device), SlotDevice.travels(device), DeviceProfile.of(device), Ticket.ofDevice(unit, device),
            Cart.all(unit),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        guard let row = try facts.one(Device.id, device), row.unit == unit else {
            throw Refused(
                NoSuchDevice.refusal("There is no such device at this site.", instead: ["device list"], exit: .notFound)
            )
        }
        let carts = try facts.rows(Cart.all, unit)
        let seats = try facts.rows(SlotDevice.travels, device).filter { $0.site == unit }.sorted { $0.from < $1.from }
        let said = seats.map { seat in
            let number = carts.first { $0.cart == seat.cart }?.number
            return (
                label: number.map { Slots(seat.slot).labels(ofCart: $0) } ?? "a former cart",
                from: Moment(seat.from, in: now.zone),
                to: seat.to.map { Moment($0, in: now.zone) }
            )
        }
        return Answer(
            device: row, seats: said, profile: try facts.one(DeviceProfile.of, device),
            tickets: try facts.rows(Ticket.ofDevice, unit, device).sorted { $0.no < $1.no })
    }
}
