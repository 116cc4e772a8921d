// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// Works out what a sheet changes on a cart, and says each change in a line.
struct CartArranging {
    var draft: Draft
    let cart: Cart
    let target: CartTarget
    let actor: Actor
    let now: Moment
    var lines: [String] = []
    var refusals: [Refusal] = []

    static func needs(_ site: UnitID, _ target: CartTarget) -> [Slice] {
        target.slots.values.map { SeatedDevice.serialled(Fold.key($0.serial)) } + [
            HeldRole.at(site), Person.of(site), SchoolYear.of(site), SlotDevice.atSite(site), Cart.all(site),
            Room.at(site),
        ]
    }

    init(_ draft: Draft, _ cart: Cart, _ target: CartTarget, _ actor: Actor, _ now: Moment) {
        self.draft = draft
        self.cart = cart
        self.target = target
        self.actor = actor
        self.now = now
    }

    private func label(_ slot: Int) -> String { "\(cart.number)-\(slot)" }

    /// Name, room, capacity.
    mutating func furnish() throws {
        var after = cart
        after.name = target.name
        after.homeRoom =
            try KnownRoom.code(target.homeRoom, at: cart.site, draft.facts, by: actor, into: &refusals) ?? cart.homeRoom
        if after.homeRoom != cart.homeRoom {
            try draft.facts.require([Substitute.on(cart.site, now.day)])
            refusals += try SubstituteDevices.objections(moving: cart, to: after.homeRoom, draft.facts, at: now)
        }
        after.capacity = target.capacity
        if after.name != cart.name { lines.append("name: \(cart.name) → \(after.name)") }
        if after.homeRoom != cart.homeRoom { lines.append("home room: \(cart.homeRoom) → \(after.homeRoom)") }
        if after.capacity != cart.capacity { lines.append("capacity: \(cart.capacity) → \(after.capacity)") }
        if after.capacity < cart.capacity { try shrink() }
        draft.update(cart, after)
    }

    /// What keeps the slots beyond the new capacity.
    private mutating func shrink() throws {
        let beyond = cart.slots.subtracting(Slots(1...target.capacity))
        func keep(_ slots: Slots, _ why: String) {
            let hit = slots.intersection(beyond)
            if !hit.isEmpty {
                refusals.append(
                    CapacityInUse.refusal(
                        "\(hit.labels(ofCart: cart.number)) \(why).", instead: ["cart show \(cart.number)"]))
            }
        }
        keep(Slots(try draft.facts.rows(SlotDevice.inCart, cart.site, cart.cart).map(\.slot)), "still hold devices")
        let years = try draft.facts.rows(SchoolYear.of, cart.site).filter { $0.lastDay >= now.day }
        try draft.facts.require(years.map { Allotment.ofCart(cart.site, cart.cart, $0.year) })
        let lists = try years.flatMap { try draft.facts.rows(Allotment.ofCart, cart.site, cart.cart, $0.year) }
        keep(lists.filter { $0.lastDay >= now.day }.map(\.mask).joined(), "are on a number list")
        let plans = try draft.facts.rows(Reservation.liveFrom, cart.site, now.day).filter { $0.cart == cart.cart }
        keep(plans.map(\.mask).joined(), "are reserved")
    }

    /// Devices into their slots: first what leaves a slot, then what comes into one.
    mutating func seat() throws {
        let site = cart.site
        try draft.facts.require([
            SlotDevice.inCart(site, cart.cart), Loan.openOfCart(site, cart.cart), Hold.openOfCart(site, cart.cart),
        ])
        let current = try draft.facts.rows(SlotDevice.inCart, site, cart.cart)
        try draft.facts.require(current.map { SeatedDevice.id($0.device) })
        var wanted: [Int: SeatedDevice] = [:]
        for (slot, device) in target.slots.sorted(by: { $0.key < $1.key }) {
            if let row = try registered(device, slot) { wanted[slot] = row }
        }
        guard refusals.isEmpty else { return }
        let leaving = current.filter { row in wanted[row.slot]?.device != row.device }
        let coming = wanted.filter { slot, device in !current.contains { $0.slot == slot && $0.device == device.device }
        }
        try free(Slots(leaving.map(\.slot)).union(Slots(coming.keys)))
        guard refusals.isEmpty else { return }
        let staying = Set(wanted.values.map(\.device))
        for row in leaving {
            var ended = row
            ended.to = now.instant
            draft.update(row, ended)
            guard !staying.contains(row.device), let device = try draft.facts.one(SeatedDevice.id, row.device) else {
                continue
            }
            var spare = device
            spare.state = "spare"
            spare.store = "out of cart \(cart.number)"
            draft.update(device, spare)
            lines.append("\(label(row.slot)): \(device.serial) out, a spare now")
        }
        for (slot, device) in coming.sorted(by: { $0.key < $1.key }) {
            draft.insert(SlotDevice(site: site, cart: cart.cart, slot: slot, from: now.instant, device: device.device))
            let from = current.first { $0.device == device.device }
            lines.append("\(label(slot)): \(device.serial)\(from.map { " from \(label($0.slot))" } ?? " in")")
            if device.state != "in-service" || device.store != nil {
                var used = device
                used.state = "in-service"
                used.store = nil
                draft.update(device, used)
            }
            try endEmptied(slot)
        }
    }

    /// The registered device of a line, or refusals: unknown, elsewhere, under another tag.
    private mutating func registered(_ device: CartTarget.Device, _ slot: Int) throws -> SeatedDevice? {
        guard let row = try draft.facts.one(SeatedDevice.serialled, Fold.key(device.serial)), row.unit == cart.site
        else {
            refusals.append(
                DeviceInSheet.refusal(
                    "\(label(slot)): no device \(device.serial) is registered here.",
                    instead: ["import devices FILE"]
                ).about(item: slot))
            return nil
        }
        if let tag = device.tag, row.tagKey != Fold.key(tag) {
            refusals.append(
                DeviceInSheet.refusal(
                    "\(label(slot)): \(device.serial) carries the tag \(row.tag ?? "none"), not \(tag)."
                ).about(item: slot))
            return nil
        }
        let seated = try draft.facts.rows(SlotDevice.atSite, cart.site).first { $0.device == row.device }
        if let seated, seated.cart != cart.cart {
            let other =
                try draft.facts.rows(Cart.all, cart.site).first { $0.cart == seated.cart }?.number ?? seated.cart
            refusals.append(
                DeviceInSheet.refusal(
                    "\(label(slot)): \(device.serial) sits in \(other)-\(seated.slot).",
                    instead: ["move \(other)-\(seated.slot) to \(label(slot))"]
                ).about(item: slot))
            return nil
        }
        if ["lost", "disposed"].contains(row.state) {
            refusals.append(
                DeviceInSheet.refusal("\(label(slot)): \(device.serial) is \(row.state).").about(item: slot))
            return nil
        }
        return row
    }

    /// Slots whose device is out, or held for another reason than being empty, are not rearranged by a sheet.
    private mutating func free(_ touched: Slots) throws {
        let out = try draft.facts.rows(Loan.openOfCart, cart.site, cart.cart).map(\.out).joined().intersection(touched)
        if !out.isEmpty {
            refusals.append(
                SheetSlotOut.refusal(
                    "\(out.labels(ofCart: cart.number)) is out with a class.", instead: ["in \(cart.number)"]
                ).about(item: out.all.first))
        }
        for hold in try draft.facts.rows(Hold.openOfCart, cart.site, cart.cart)
        where hold.code != .emptied && touched.contains(hold.slot) {
            refusals.append(
                SheetSlotOut.refusal(
                    "\(label(hold.slot)) is held: \(hold.code.rawValue).",
                    instead: ["swap \(label(hold.slot)) with SERIAL"]
                ).about(item: hold.slot))
        }
    }

    private mutating func endEmptied(_ slot: Int) throws {
        for hold in try draft.facts.rows(Hold.openOfCart, cart.site, cart.cart)
        where hold.code == .emptied && hold.slot == slot {
            var ended = hold
            ended.ended = now.instant
            ended.endedBy = actor.person
            ended.why = "the cart's sheet puts a device there"
            draft.update(hold, ended)
        }
    }
}
