// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// Whoever loses a device, or the seats on it, is told, once.
@Suite("Told of a lost device")
struct LostDeviceTests {
    enum Act: CaseIterable, Sendable { case hold, deviceHold, unenroll, move, missing, damaged }

    private func perform(_ act: Act, _ school: CustodySchool) throws {
        let site = school.site
        switch act {
        case .hold:
            try school.school.perform(
                PlaceHold(site: site, cart: 1, slots: Slots(3), code: .damaged, note: "cracked"), as: "castillo")
        case .deviceHold:
            try school.school.perform(HoldDevice(unit: site, device: 103, hold: "repair", why: "x"), as: "marquez")
        case .unenroll:
            try school.school.perform(EnrolDevice(unit: site, device: 103, enrolled: false), as: "ramos")
        case .move:
            let seat = try #require(try school.school.rows(SlotDevice.inCart, site, 1).first { $0.slot == 30 })
            var gone = seat
            gone.to = Instant(ms: 1_790_000_000_000)
            try school.school.arrange([.update(seat, gone)])
            try school.school.perform(
                MoveDevice(site: site, fromCart: 1, fromSlot: 3, toCart: 1, toSlot: 30), as: "marquez")
        case .missing: try school.daily { $0.missing = Slots(3) }
        case .damaged: try school.daily { $0.damaged = [Damage(slot: 3, note: "cracked")] }
        }
    }

    private func letters(_ school: CustodySchool, to handle: String) throws -> [Outgoing] {
        try school.school.rows(Outgoing.waiting, school.site).filter {
            $0.person == school.school.person(handle) && $0.subject.contains("7-3")
        }
    }

    @Test(
        "S12 S14 whoever has planned with the device is told once, by whatever act it was lost", arguments: Act.allCases
    )
    func told(_ act: Act) throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor", "P4")
        try school.plan(2, 1...12, "okafor", "P5")
        try school.plan(3, 13...24, "lindqvist", "P4")
        try perform(act, school)
        let told = try letters(school, to: "okafor")
        #expect(told.count == 1)
        let text = told.first?.body ?? ""
        #expect(text.contains("R1") && text.contains("R2") && text.contains("without 7-3"))
        #expect(try letters(school, to: "lindqvist").isEmpty)
        let today = try school.school.answer(Today(unit: school.site), as: "okafor").matters
        #expect(today.filter { $0.kind == "reservation" && $0.text.contains("Without 7-3") }.count == 2)
    }

    @Test("S14 what is out of use already, and what nobody planned with, is told to nobody again")
    func once() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor", "P4")
        try perform(.hold, school)
        try perform(.missing, school)
        #expect(try letters(school, to: "okafor").count == 1)
        try school.school.perform(
            PlaceHold(site: school.site, cart: 1, slots: Slots(29), code: .damaged, note: "x"), as: "castillo")
        #expect(try school.school.rows(Outgoing.waiting, school.site).filter { $0.subject.contains("7-29") }.isEmpty)
    }

    @Test("S6 when numbers change hands the seats on them fall away from that day, shown to both teachers")
    func seats() throws {
        let school = try CustodySchool()
        let okafor = school.school.person("okafor")
        try school.school.perform(
            SeatsSet(unit: school.site, person: okafor, period: "", cart: 1, seats: "1=3 2=4 5=-"), as: "okafor")
        let friday = try #require(Day(20_261_120)), monday = try #require(Day(20_261_123))
        let move = NumbersMove(
            cart: 1, mask: Slots(3), gainer: school.school.person("lindqvist"), from: friday, until: friday)
        try school.school.perform(NumbersChange(unit: school.site, moves: [move]), as: "okafor")
        func seat(_ day: Day) throws -> String? {
            try school.school.answer(SeatsLook(unit: school.site, person: okafor, day: day), as: "okafor")
                .first?.seats.first { $0.seat == 1 }?.label
        }
        #expect(try seat(CustodySchool.day) == "7-3")
        #expect(try seat(friday) == nil)
        #expect(try seat(monday) == "7-3")
        let told = try letters(school, to: "lindqvist").map(\.body).joined()
        #expect(told.contains("Seat 1 of Chidi Okafor's class: no device of cart 7 from Fri 20 Nov."))
        // What the desk exports it reads back as no change, on every one of these days.
        for day in [CustodySchool.day, friday, monday] {
            school.school.set(day, 11 * 60)
            let lines = try school.school.answer(SeatsOfSite(unit: school.site, day: day), as: "marquez")
            let lists = lines.map {
                SeatsSet(unit: school.site, person: okafor, period: $0.period, cart: 1, seats: $0.map.written)
            }
            #expect(
                try school.school.codes(SeatsImport(unit: school.site, lists: lists), as: "marquez") == [
                    "nothing-to-change"
                ])
        }
    }

    @Test("S6 seats set after a hand-over are exported as they hold from tomorrow, and read back as no change")
    func seatsAfterHandOver() throws {
        let school = try CustodySchool()
        let okafor = school.school.person("okafor")
        func list(_ seats: String) -> SeatsSet {
            SeatsSet(unit: school.site, person: okafor, period: "", cart: 1, seats: seats)
        }
        try school.school.perform(list("1=3 2=4"), as: "okafor")
        try school.plan(1, 1...12, "okafor")
        try school.out()
        try school.school.perform(list("1=5 2=6"), as: "okafor")
        let written = try school.school.answer(SeatsOfSite(unit: school.site, day: CustodySchool.day), as: "marquez")
            .map(\.map.written)
        #expect(written == ["1=5 2=6"])
        #expect(
            try school.school.codes(SeatsImport(unit: school.site, lists: written.map(list)), as: "marquez") == [
                "nothing-to-change"
            ])
    }

    @Test("S6 a check-out names the seats that have no device in this lesson")
    func outNames() throws {
        let school = try CustodySchool()
        try school.school.perform(
            SeatsSet(
                unit: school.site, person: school.school.person("okafor"), period: "", cart: 1, seats: "1=3 2=4 5=-"),
            as: "okafor")
        try school.plan(1, 1...12, "okafor")
        try perform(.hold, school)
        let receipt = try school.out()
        #expect(receipt.details.contains("Chidi Okafor's seats 1,5 without a device."))
    }
}
