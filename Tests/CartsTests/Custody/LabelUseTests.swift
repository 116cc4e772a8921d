// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// Where one label was, whatever its loan says of the others; and which device that was.
@Suite("One label's history")
struct LabelUseTests {
    private func who(_ school: CustodySchool, _ slot: Int, _ from: Int? = nil, _ to: Int? = nil) throws -> [WhoHad.Use]
    {
        let span = from.flatMap { start in to.map { Span(stored: start, $0) } }
        return try school.school.answer(
            WhoHad(site: school.site, cart: 1, slot: slot, day: CustodySchool.day, span: span), as: "marquez")
    }

    private func out() throws -> CustodySchool {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        return school
    }

    @Test("S12 what came back early is back then, while the rest is still out")
    func early() throws {
        let school = try out()
        school.set(10, 30)
        try school.back(Slots(1...5), as: "okafor")
        #expect(try who(school, 1).map(\.when) == ["Thu 19 Nov, out 10:05, back 10:30"])
        #expect(try who(school, 6).map(\.when) == ["Thu 19 Nov, out 10:05, still out"])
        school.set(14, 0)
        try school.back(Slots(6...12), as: "okafor")
        #expect(try who(school, 1).map(\.when) == ["Thu 19 Nov, out 10:05, back 10:30"])
        #expect(try who(school, 6).map(\.when) == ["Thu 19 Nov, out 10:05, back 14:00"])
        #expect(try who(school, 1, 660, 700).isEmpty, "back before that period")
    }

    @Test("S14 a missing device is never back; its report says since when, and when it ended")
    func missing() throws {
        let school = try out()
        school.set(10, 58)
        try school.back(Slots(1...12), missing: Slots(9), as: "okafor")
        #expect(try who(school, 9).map(\.when) == ["Thu 19 Nov, out 10:05, missing since 10:58"])
        school.set(12, 30)
        #expect(try who(school, 9, 720, 760).count == 1, "it is still the last holder's")
        #expect(try who(school, 8, 720, 760).isEmpty)
        school.set(15, 0)
        try school.daily { $0.all = true }
        #expect(
            try who(school, 9).map(\.when) == ["Thu 19 Nov, out 10:05, missing since 10:58, report ended 15:00"])
        #expect(try who(school, 8).map(\.when) == ["Thu 19 Nov, out 10:05, back 10:58"])
    }

    @Test("S2 label, date and serial: the device of that moment, and what has become of it")
    func serials() throws {
        let school = try out()
        school.set(11, 0)
        try school.back(Slots(1...12), as: "okafor")
        try DeviceCustodyTests.spare(school)
        school.set(12, 0)
        try school.school.perform(
            SwapDevice(site: school.site, cart: 1, slot: 3, device: 900, why: "cracked"), as: "marquez")
        #expect(try who(school, 3).map(\.serial) == ["DMPX70003K"])
        let then = try school.school.answer(
            LabelThen(site: school.site, cart: 1, slot: 3, day: CustodySchool.day, span: Span(stored: 612, 658)),
            as: "marquez")
        #expect(then.owner == "Chidi Okafor")
        #expect(then.devices.map(\.serial) == ["DMPX70003K"])
        #expect(then.devices.first?.now == "a spare now (taken out of 7-3), held: damaged")
        let now = try school.school.answer(
            LabelThen(site: school.site, cart: 1, slot: 3, day: CustodySchool.day), as: "marquez")
        #expect(now.devices.map(\.serial) == ["SPARE900"])
        let old = try school.school.answer(DeviceStory(unit: school.site, device: 103), as: "marquez")
        #expect(old.loans.map { "\($0.label) \($0.teacher)" } == ["7-3 Chidi Okafor"])
        #expect(old.holds.map(\.hold.code) == [.damaged])
        #expect(!old.obstacles.isEmpty)
        let new = try school.school.answer(DeviceStory(unit: school.site, device: 900), as: "marquez")
        #expect(new.loans.isEmpty)
    }

    @Test("S5 the owner of a label on a past date has an answer after the numbers changed")
    func owner() throws {
        let school = try CustodySchool()
        let move = NumbersMove(
            cart: 1, mask: Slots(3), gainer: school.school.person("lindqvist"), from: CustodySchool.day, until: nil)
        try school.school.perform(NumbersChange(unit: school.site, moves: [move]), as: "okafor")
        func owner(_ day: Int) throws -> String? {
            try school.school.answer(
                LabelThen(site: school.site, cart: 1, slot: 3, day: Day(day) ?? CustodySchool.day), as: "marquez"
            ).owner
        }
        #expect(try owner(20_261_118) == "Chidi Okafor")
        #expect(try owner(20_261_119) == "Saga Lindqvist")
        let look = try school.school.answer(
            GradeLook(unit: school.site, grade: nil, day: Day(20_261_118) ?? CustodySchool.day, isThatDayAlone: true),
            as: "marquez")
        #expect(look.lines.contains { $0.name == "Chidi Okafor" && $0.slots == Slots(1...12) })
    }

    @Test("S5 no undo and no correction gives a past day another owner")
    func ownerStays() throws {
        let school = try CustodySchool()
        let move = NumbersMove(
            cart: 1, mask: Slots(3), gainer: school.school.person("lindqvist"), from: CustodySchool.day, until: nil)
        let entry = try #require(
            try school.school.perform(NumbersChange(unit: school.site, moves: [move]), as: "okafor").entry)
        school.school.set(20_261_123, 9 * 60)
        let codes = try school.school.codes(
            CorrectEntry(unit: school.site, entry: entry, reason: "a mistake"), as: "marquez")
        #expect(Set(codes) == ["allotment-past"])
    }

    @Test("F43 one answer to whether a device may be checked out, and why not")
    func obstacles() throws {
        let school = try CustodySchool()
        try school.hold(1, 4, .damaged)
        try school.hold(2, 5, .missing, holder: "okafor")
        try school.school.perform(HoldDevice(unit: school.site, device: 106, hold: "repair", why: "x"), as: "marquez")
        try school.school.perform(EnrolDevice(unit: school.site, device: 107, enrolled: false), as: "ramos")
        let lines = try school.school.answer(DeviceReadiness(unit: school.site), as: "marquez")
        func said(_ label: String) -> [String]? { lines.first { $0.label == label }?.obstacles.map(\.why) }
        #expect(said("7-4") == ["damaged"])
        #expect(said("7-5") == ["missing"])
        #expect(said("7-6") == ["repair"])
        #expect(said("7-7") == ["not enrolled"])
        #expect(said("7-8") == [])
        let usable = try school.school.answer(CartState(site: school.site, cart: 1), as: "marquez").usable
        for line in lines where line.label?.hasPrefix("7-") == true {
            let slot = Int(line.label?.split(separator: "-").last ?? "") ?? 0
            #expect(usable.lendable.contains(slot) == line.obstacles.isEmpty, "\(line.label ?? "")")
        }
    }
}
