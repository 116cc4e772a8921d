// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("Holds, swaps, moves")
struct PlacesTests {
    private func spare(
        _ school: CustodySchool, _ id: Int = 900, state: Device.State = .spare, enrolled: Bool = true,
        hold: String? = nil
    ) throws {
        try school.school.arrange([
            .insert(
                Device(
                    device: id, unit: school.site, serial: "SPARE\(id)", serialKey: "spare\(id)", model: "iPad",
                    state: state,
                    enrolled: enrolled, hold: hold, store: "office"))
        ])
    }

    @Test("S14 a hold says why where one is given, names who goes without, and ends with who and why")
    func hold() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor", "P4")
        let site = school.site
        #expect(
            try school.school.codes(PlaceHold(site: site, cart: 1, slots: Slots(4), note: "x"), as: "okafor") == [
                "hold-is-the-carts"
            ])
        let receipt = try school.school.perform(
            PlaceHold(site: site, cart: 1, slots: Slots(4), note: "sticky"), as: "castillo")
        #expect(receipt.details == ["R1, Chidi Okafor, Thu 19 Nov, P4 (11:00–11:46), goes without 7-4."])
        #expect(
            try school.school.codes(ReleaseHold(site: site, cart: 1, slots: Slots(4...5), why: "clean"), as: "castillo")
                == ["hold-not-there"])
        try school.school.perform(ReleaseHold(site: site, cart: 1, slots: Slots(4), why: "clean"), as: "nguyen")
        let ended = try #require(try school.school.rows(Hold.ofCart, site, 1).first)
        #expect(ended.endedBy == school.school.person("nguyen") && ended.why == "clean")
    }

    @Test("S14 hold and release go without a reason; who is kept, and that none was given")
    func silent() throws {
        let school = try CustodySchool()
        let held = try school.school.perform(
            PlaceHold(site: school.site, cart: 1, slots: Slots(4), note: ""), as: "castillo")
        #expect(held.headline == "7-4 is held: no reason given.")
        try school.school.perform(ReleaseHold(site: school.site, cart: 1, slots: Slots(4), why: ""), as: "nguyen")
        let ended = try #require(try school.school.rows(Hold.ofCart, school.site, 1).first)
        #expect(ended.by == school.school.person("castillo") && ended.endedBy == school.school.person("nguyen"))
        #expect(ended.why == "no reason given")
    }

    @Test("S14 found ends a missing report only")
    func found() throws {
        let school = try CustodySchool()
        try school.hold(1, 4, .missing, holder: "okafor")
        try school.hold(2, 5, .damaged)
        let site = school.site
        #expect(
            try school.school.codes(
                ReleaseHold(site: site, cart: 1, slots: Slots(5), why: "", found: true), as: "castillo") == [
                    "hold-not-there"
                ])
        try school.school.perform(
            ReleaseHold(site: site, cart: 1, slots: Slots(4), why: "", found: true), as: "castillo")
        #expect(try school.holds.map(\.slot) == [5])
    }

    @Test("S2 swap: the label stays, the device changes, the hold ends, reservations stay")
    func swap() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.hold(1, 4, .damaged)
        try spare(school)
        try school.school.perform(SwapDevice(site: school.site, cart: 1, slot: 4, device: 900), as: "marquez")
        let seats = try school.school.rows(SlotDevice.history, school.site, 1, 4)
        #expect(seats.map(\.device) == [104, 900] && seats[0].to != nil && seats[1].to == nil)
        #expect(try school.holds.isEmpty)
        #expect(try school.school.rows(Device.id, 900).first?.state == .inService)
        #expect(try school.school.rows(Device.id, 104).first?.hold == "damaged")
        try school.out()
        #expect(try school.open.first?.taken == Slots(1...12))
    }

    @Test(
        "S2 G1 what goes into a slot is an enrolled, free spare",
        arguments: [(Device.State.spare, false, nil as String?), (.spare, true, "repair"), (.lost, true, nil)])
    func swapFits(_ state: Device.State, _ enrolled: Bool, _ hold: String?) throws {
        let school = try CustodySchool()
        try spare(school, state: state, enrolled: enrolled, hold: hold)
        #expect(
            try school.school.codes(SwapDevice(site: school.site, cart: 1, slot: 4, device: 900), as: "marquez") == [
                "spare-fits"
            ])
        #expect(
            try school.school.codes(SwapDevice(site: school.site, cart: 1, slot: 4, device: 105), as: "marquez") == [
                "spare-fits"
            ])
    }

    @Test("S16 F36 nothing is swapped into a class that has devices out, with a substitute or without")
    func swapIsUse() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor", room: "300")
        try school.out()
        try spare(school)
        try school.substitute(1, room: "300", 600, 660)
        #expect(
            try school.school.codes(SwapDevice(site: school.site, cart: 1, slot: 4, device: 900), as: "marquez") == [
                "slot-is-free"
            ])
        #expect(
            try school.school.codes(SwapDevice(site: school.site, cart: 1, slot: 20, device: 900), as: "marquez") == [])
    }

    @Test("S2 a moved device takes its hold along, leaves a held slot, and fills only an empty one")
    func move() throws {
        let school = try CustodySchool()
        try school.hold(1, 4, .repair)
        let site = school.site
        func move(_ from: Int, _ to: Int) throws -> [String] {
            try school.school.codes(
                MoveDevice(site: site, fromCart: 1, fromSlot: from, toCart: 1, toSlot: to), as: "marquez")
        }
        #expect(try move(4, 5) == ["slot-is-free"])
        try school.school.arrange([])
        let seat = try #require(try school.school.rows(SlotDevice.inCart, site, 1).first { $0.slot == 30 })
        var gone = seat
        gone.to = Instant(ms: 1_790_000_000_000)
        try school.school.arrange([.update(seat, gone)])
        #expect(try move(30, 5) == ["slot-is-free", "slot-is-free"])
        #expect(try move(4, 30) == [])
        #expect(try school.holds.map { "\($0.slot) \($0.code.rawValue)" } == ["4 emptied", "30 repair"])
        #expect(try move(30, 4) == [])
        #expect(try school.holds.map { "\($0.slot) \($0.code.rawValue)" } == ["4 repair", "30 emptied"])
    }

    @Test("S16 a cart is moved, but never into a room with a substitute")
    func moveCart() throws {
        let school = try CustodySchool()
        try school.substitute(1, room: "206", 600, 660)
        #expect(
            try school.school.codes(MoveCart(site: school.site, cart: 1, room: "206"), as: "marquez") == [
                "substitute-devices"
            ])
        #expect(
            try school.school.codes(MoveCart(site: school.site, cart: 1, room: "208"), as: "castillo") == [
                "not-permitted"
            ])
        try school.school.perform(MoveCart(site: school.site, cart: 1, room: "208"), as: "marquez")
        #expect(try school.school.rows(Cart.id, school.site, 1).first?.homeRoom == "208")
    }
}
