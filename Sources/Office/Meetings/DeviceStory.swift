// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
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

/// A device with where it sits and sat, who had it and when, what held it, its profile and its tickets (`device show`).
///
/// History goes with the device: the loans are those of each slot while this very device sat in it.
/// - Source: S2, G3, S17
package struct DeviceStory: Query {
    package struct Answer: Sendable {
        package var device: Device
        /// "7-12", since when; the last one is where it sits now, if it sits anywhere.
        package var seats: [(label: String, from: Moment, to: Moment?)]
        package var profile: DeviceProfile?
        package var tickets: [Ticket]
        /// Who had it, oldest first.
        package var loans: [Lent]
        package var holds: [Held]
        /// Why it cannot be checked out now; empty when it can.
        package var obstacles: [LendingObstacle]
        /// Who has it now.
        package var out: Lent?
    }

    /// One use of the device.
    package struct Lent: Sendable {
        package let label: String
        package let teacher: String
        package let room: String
        package let use: LabelUse
        /// To whom it was handed on.
        package let receiver: String?
    }

    /// One hold on the slot while the device sat there.
    package struct Held: Sendable {
        package let label: String
        package let hold: Hold
        package let by: String
        package let endedBy: String?
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
            Cart.all(unit), SlotDevice.atSite(unit), Hold.openAtSite(unit), SeatedDevice.unfit(unit),
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
        func label(_ cart: Int, _ slot: Int) -> String {
            carts.first { $0.cart == cart }.map { Slots(slot).labels(ofCart: $0.number) } ?? "a former cart"
        }
        let said = seats.map { seat in
            (
                label: label(seat.cart, seat.slot),
                from: Moment(seat.from, in: now.zone),
                to: seat.to.map { Moment($0, in: now.zone) }
            )
        }
        let uses = try uses(seats, facts, at: now)
        let holds = try holds(seats, facts)
        var people = Set(uses.map(\.loan.holder)).union(uses.compactMap(\.receiver))
        people.formUnion(holds.map(\.by))
        people.formUnion(holds.compactMap(\.endedBy))
        try facts.require(people.map { Person.id($0) })
        func name(_ person: PersonID) throws -> String {
            try facts.one(Person.id, person)?.called ?? "somebody no longer here"
        }
        let lent = try uses.map { use in
            Lent(
                label: label(use.loan.cart, use.slot), teacher: try name(use.loan.holder), room: use.loan.room,
                use: use, receiver: try use.receiver.map(name))
        }
        return Answer(
            device: row, seats: said, profile: try facts.one(DeviceProfile.of, device),
            tickets: try facts.rows(Ticket.ofDevice, unit, device).sorted { $0.no < $1.no }, loans: lent,
            holds: try holds.map {
                Held(label: label($0.cart, $0.slot), hold: $0, by: try name($0.by), endedBy: try $0.endedBy.map(name))
            }, obstacles: try facts.obstacles(at: unit)[device] ?? [],
            out: lent.last { $0.use.end == .stillOut })
    }

    /// The uses of each slot while the device sat in it.
    private func uses(_ seats: [SlotDevice], _ facts: Facts, at now: Moment) throws -> [LabelUse] {
        var gathering = Gathering()
        let uses = try seats.flatMap { seat -> [LabelUse] in
            let last = seat.to.map { now.zone.day(of: $0) } ?? now.day
            let history = try gathering.attempt {
                try facts.labelHistory(unit, cart: seat.cart, now.zone.day(of: seat.from), last)
            }
            return (history?.uses(of: seat.slot) ?? []).filter { use in
                seat.from <= use.loan.outAt && (seat.to.map { use.loan.outAt < $0 } ?? true)
            }
        }
        try gathering.check()
        return uses
    }

    private func holds(_ seats: [SlotDevice], _ facts: Facts) throws -> [Hold] {
        try facts.require(seats.map { Hold.ofCart(unit, $0.cart) })
        var known: Set<Int> = []
        return try seats.flatMap { try facts.rows(Hold.ofCart, unit, $0.cart) }
            .filter { $0.device == device && known.insert($0.no).inserted }.sorted { $0.no < $1.no }
    }
}
