// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// Custody follows the device: what is out stays the device of its slot, whatever the door.
@Suite("Custody of the device")
struct DeviceCustodyTests {
    static func spare(_ school: CustodySchool, _ id: Int = 900) throws {
        try school.school.arrange([
            .insert(
                Device(
                    device: id, unit: school.site, serial: "SPARE\(id)", serialKey: "spare\(id)", model: "iPad",
                    state: .spare, store: "office"))
        ])
    }

    private func out() throws -> CustodySchool {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try Self.spare(school)
        try school.out()
        return school
    }

    private func seated(_ school: CustodySchool, _ slot: Int) throws -> Int? {
        try school.school.rows(SlotDevice.inCart, school.site, 1).first { $0.slot == slot }?.device
    }

    @Test("S2 F36 what is out is neither swapped nor moved, and the refusal names the line that brings it back")
    func refused() throws {
        let school = try out()
        do {
            try school.school.perform(
                SwapDevice(site: school.site, cart: 1, slot: 3, device: 900), as: "marquez")
            Issue.record("swapped")
        } catch let refused as Refused {
            #expect(refused.refusals.map(\.code) == ["slot-is-free"])
            #expect(refused.refusals.first?.sentence == "7-3 is out with Chidi Okafor, room 204.")
            #expect(refused.refusals.first?.instead == ["in 7-3"])
        }
        let move = MoveDevice(site: school.site, fromCart: 1, fromSlot: 3, toCart: 1, toSlot: 29)
        #expect(try school.school.codes(move, as: "marquez").contains("slot-is-free"))
        #expect(try seated(school, 3) == 103)
        try school.back(Slots(3))
        #expect(
            try school.school.codes(SwapDevice(site: school.site, cart: 1, slot: 3, device: 900), as: "marquez") == [])
    }

    @Test("F36 a device that is out is not written off; being unenrolled or due for repair does not end its loan")
    func writtenOff() throws {
        let school = try out()
        func hold(_ why: String) -> HoldDevice { HoldDevice(unit: school.site, device: 103, hold: why, why: "x") }
        #expect(try school.school.codes(hold("lost"), as: "marquez") == ["device-out-stays"])
        #expect(try school.school.codes(hold("repair"), as: "marquez") == [])
        #expect(
            try school.school.codes(EnrolDevice(unit: school.site, device: 104, enrolled: false), as: "ramos") == [])
        #expect(try school.open.first?.out == Slots(1...12))
    }

    @Test("F36 undo and correct of a swap stop where the new device is out", arguments: [true, false])
    func undoSwap(_ undoes: Bool) throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try Self.spare(school)
        let entry = try #require(
            try school.school.perform(SwapDevice(site: school.site, cart: 1, slot: 3, device: 900), as: "marquez")
                .entry)
        try school.out()
        let codes =
            undoes
            ? try school.school.codes(UndoEntry(unit: school.site, entry: entry), as: "marquez")
            : try school.school.codes(CorrectEntry(unit: school.site, entry: entry, reason: "a mistake"), as: "marquez")
        #expect(codes == ["device-out-stays"])
        #expect(try seated(school, 3) == 900)
        #expect(try school.school.rows(Device.id, 900).first?.state == .inService)
        try school.back(Slots(1...12))
        #expect(try school.school.codes(UndoEntry(unit: school.site, entry: entry), as: "marquez") == [])
        #expect(try seated(school, 3) == 103)
    }

    @Test("F36 a return is not taken back where the slot has another device since")
    func undoReturn() throws {
        let school = try out()
        let entry = try #require(try school.back(Slots(3)).entry)
        try school.school.perform(SwapDevice(site: school.site, cart: 1, slot: 3, device: 900), as: "marquez")
        #expect(
            try school.school.codes(UndoEntry(unit: school.site, entry: entry), as: "castillo") == ["device-out-stays"])
        #expect(try school.open.first?.out.contains(3) == false)
    }

    @Test("F36 a cart's sheet takes no device that is out")
    func sheet() throws {
        let school = try out()
        let cart = try #require(try school.school.rows(Cart.id, school.site, 1).first)
        var slots: [Int: CartTarget.Device] = [:]
        for seat in try school.school.rows(SlotDevice.inCart, school.site, 1) where seat.slot != 3 {
            let device = try #require(try school.school.rows(Device.id, seat.device).first)
            slots[seat.slot] = CartTarget.Device(serial: device.serial, tag: device.tag)
        }
        let target = CartTarget(
            number: cart.number, name: cart.name, homeRoom: cart.homeRoom, capacity: cart.capacity,
            coordinating: nil, deputies: [], slots: slots)
        #expect(
            try school.school.codes(CartChange(unit: school.site, target: target, base: nil), as: "marquez") == [
                "sheet-slot-out"
            ])
    }

    @Test(
        "S14 S17 a device taken out with a fault stays held with its ticket, and is no ready spare",
        arguments: [(Hold.Code.damaged, nil as String?), (.repair, nil), (nil, "cracked screen")]
            as [(Hold.Code?, String?)])
    func fault(_ code: Hold.Code?, _ why: String?) throws {
        let school = try CustodySchool()
        try Self.spare(school)
        try Self.spare(school, 901)
        if let code {
            try school.school.perform(
                PlaceHold(site: school.site, cart: 1, slots: Slots(3), code: code, note: "cracked"), as: "castillo")
        }
        try school.school.perform(
            SwapDevice(site: school.site, cart: 1, slot: 3, device: 900, why: why), as: "marquez")
        let old = try #require(try school.school.rows(Device.id, 103).first)
        #expect(old.hold == (code ?? .damaged).rawValue)
        #expect(try school.school.answer(Spares(site: school.site), as: "marquez").map(\.device) == [901])
        if code != .repair {
            #expect(try school.school.rows(Ticket.ofDevice, school.site, 103).count == 1)
        }
        #expect(try school.holds.isEmpty)
        try school.school.perform(
            HoldDevice(unit: school.site, device: 103, hold: nil, why: "repaired"), as: "marquez")
        #expect(
            try school.school.answer(Spares(site: school.site), as: "marquez").map(\.device).sorted() == [103, 901])
    }

    @Test("S2 a device swapped out with nothing wrong is a spare")
    func plain() throws {
        let school = try CustodySchool()
        try Self.spare(school)
        try school.school.perform(SwapDevice(site: school.site, cart: 1, slot: 3, device: 900), as: "marquez")
        #expect(try school.school.rows(Device.id, 103).first?.hold == nil)
    }

    @Test("S14 what ended a hold is not taken back onto the device that came into the slot since")
    func holdOfAnother() throws {
        let school = try CustodySchool()
        try Self.spare(school)
        try school.hold(7, 3, .damaged)
        let entry = try #require(
            try school.school.perform(
                ReleaseHold(site: school.site, cart: 1, slots: Slots(3), why: "fine"), as: "castillo"
            ).entry)
        try school.school.perform(SwapDevice(site: school.site, cart: 1, slot: 3, device: 900), as: "marquez")
        #expect(
            try school.school.codes(UndoEntry(unit: school.site, entry: entry), as: "castillo") == [
                "hold-of-seated-device"
            ])
    }
}
