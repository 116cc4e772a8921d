// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Corrections of check-ins")
struct CorrectingTests {
    private func correct(_ school: CustodySchool, _ no: Int) throws {
        var correction = CorrectCount(site: school.site, no: no, why: "looked at again")
        correction.plugged = false
        try school.school.perform(correction, as: "marquez")
    }

    @Test(
        "S13 F17 a late check-in that was corrected goes on waiting under its new number, and is not revived by the old"
    )
    func waiting() throws {
        let school = try CustodySchool(at: 17 * 60 + 20)
        try school.daily {
            $0.at = 16 * 60 + 55
            $0.why = "power cut"
        }
        try correct(school, 1)
        #expect(try school.counts.map(\.state) == [.corrected, .lateAwaiting])
        #expect(try school.school.answer(LateWaiting(site: school.site), as: "marquez").map(\.count.no) == [2])
        #expect(
            try school.school.codes(AnswerLateCount(site: school.site, no: 1, yes: true), as: "marquez") == [
                "already-answered"
            ])
        #expect(try school.school.codes(AnswerLateCount(site: school.site, no: 2, yes: true), as: "marquez") == [])
        #expect(try school.counts.map(\.state) == [.corrected, .approved])
    }

    @Test(
        "S13 F17 a correction of an earlier day is not the cart's last check-in: who had a label before answers no more"
    )
    func earlier() throws {
        let school = try CustodySchool()
        school.school.set(20_261_118, 16 * 60)
        try school.daily()
        school.set(10, 5)
        try school.plan(1, 1...12, "okafor")
        try school.out()
        school.set(11, 0)
        try school.back(Slots(1...12), as: "okafor")
        school.set(15, 0)
        try school.daily()
        school.school.set(20_261_120, 9 * 60)
        let wednesday = try #require(Day(20_261_118))
        let first = try #require(try school.school.rows(Count.ofCartDay, school.site, wednesday, 1).first)
        try school.closed([wednesday, CustodySchool.day])
        try correct(school, first.no)
        let last = try school.school.answer(CartState(site: school.site, cart: 1), as: "marquez").last
        #expect(last?.count.day == CustodySchool.day)
        school.school.set(20_261_120, 16 * 60)
        try school.daily { $0.missing = Slots(3) }
        #expect(try school.holds.map(\.lastHolder) == [school.school.person("castillo")])
    }

    @Test("S13 F17 a correction does not check a cart in that has gone out since")
    func outSince() throws {
        let school = try CustodySchool(at: 9 * 60)
        func isIn() throws -> Bool? {
            try school.school.answer(DeskStatus(unit: school.site), as: "marquez").carts.first { $0.number == 7 }?.isIn
        }
        try school.daily()
        #expect(try isIn() == true)
        school.set(10, 5)
        try school.plan(1, 1...12, "okafor")
        try school.out()
        #expect(try isIn() == false)
        try correct(school, 1)
        #expect(try isIn() == false)
    }

    @Test(
        "S13 a cart is not checked in from 17:00:01 on, in what the day asks for too",
        arguments: [(0, false), (1, true)])
    func late(_ second: Int, _ isLate: Bool) throws {
        let school = try CustodySchool()
        school.set(17, 0, second: second)
        let matters = try school.school.answer(Today(unit: school.site), as: "castillo").matters
        #expect(matters.contains { $0.kind == "cart" && $0.text.contains("is not checked in") } == isLate)
    }

    @Test("S14 a device of another slot is named on the weekly sheet, and what is still out is said in words")
    func strangers() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        let other = try #require(try school.school.rows(SlotDevice.inCart, school.site, 2).first)
        let device = try #require(try school.school.rows(SeatedDevice.id, other.device).first)
        school.set(15, 0)
        try school.daily {
            $0.absent = Slots(1...12)
            $0.strangers = [CountDaily.Stranger(slot: 0, device: other.device)]
        }
        let sheet = try school.school.answer(
            WeeklySheet(site: school.site, cart: 1, week: CustodySchool.day.week), as: "castillo")
        #expect(
            sheet.entries.filter { $0.day == CustodySchool.day }.last?.exceptions
                == "still out 1..12, devices of other slots: \(device.serial)")
    }

    @Test("S14 a room is the same room however it is typed")
    func room() throws {
        let school = try CustodySchool(at: 15 * 60)
        try school.school.perform(AddRoom(site: school.site, code: "B12"), as: "marquez")
        try school.school.perform(MoveCart(site: school.site, cart: 1, room: "B12"), as: "marquez")
        try school.daily { $0.room = "b12" }
        let sheet = try school.school.answer(
            WeeklySheet(site: school.site, cart: 1, week: CustodySchool.day.week), as: "castillo")
        #expect(sheet.entries.filter { $0.day == CustodySchool.day }.map(\.exceptions) == [""])
    }
}
