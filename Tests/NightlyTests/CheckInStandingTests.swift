// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit
import Testing

/// Three words for three things, and a fourth before the deadline: on every page the same.
@Suite("How a check-in stands")
struct CheckInStandingTests {
    private static let thu = 20_261_119

    struct Case: Sendable {
        /// Minutes and seconds at which cart 7 was checked in, and at which it went out again.
        let came: [(Int, Int)]
        let out: Int?
        let now: (Int, Int)
        let word: CheckInStanding.Word
        let said: String
    }

    static let cases = [
        Case(came: [], out: nil, now: (1020, 0), word: .notYet, said: "not yet"),
        Case(came: [], out: nil, now: (1020, 1), word: .notCheckedIn, said: "not checked in"),
        Case(came: [(990, 0)], out: nil, now: (1000, 0), word: .onTime, said: "on time 16:30"),
        Case(came: [(1020, 0)], out: nil, now: (1030, 0), word: .onTime, said: "on time 17:00:00"),
        Case(came: [(1020, 1)], out: nil, now: (1030, 0), word: .late, said: "late 17:00:01"),
        Case(came: [(1050, 0)], out: nil, now: (1100, 0), word: .late, said: "late 17:30"),
        Case(came: [(990, 0)], out: 1000, now: (1010, 0), word: .notYet, said: "not yet, used since"),
        Case(came: [(990, 0)], out: 1000, now: (1030, 0), word: .notCheckedIn, said: "not checked in"),
        Case(came: [(990, 0)], out: 1040, now: (1050, 0), word: .onTime, said: "on time 16:30, used since"),
        Case(came: [(1030, 0), (1060, 0)], out: nil, now: (1100, 0), word: .late, said: "late 17:10"),
    ]

    @Test(
        "S13 on time, late, not checked in, not yet: cart show, cart list, status and usage say the same",
        arguments: cases)
    func words(_ one: Case) throws {
        let night = try NightSchool()
        let thu = Self.thu
        for (index, came) in one.came.enumerated() {
            try night.checkIn(1, index + 1, thu, at: night.at(thu, came.0, second: came.1))
        }
        if let out = one.out { try night.lend(1, Slots(1...3), to: "okafor", thu, at: night.at(thu, out), count: 9) }
        night.school.set(thu, one.now.0, second: one.now.1)
        let school = night.school
        let list = try school.answer(CartList(site: night.site), as: "okafor").first { $0.cart.number == 7 }?.standing
        let show = try school.answer(CartState(site: night.site, cart: 1), as: "okafor").standing
        let status = try school.answer(DeskStatus(unit: night.site), as: "okafor").carts.first { $0.number == 7 }
        for standing in [list, show, status?.standing] {
            #expect(standing?.word == one.word)
            #expect(standing?.said(in: school.zone) == one.said)
        }
        let day = try #require(Day(thu))
        let usage = try school.answer(Usage(site: night.site, from: day, to: day), as: "adeyemi").carts.first {
            $0.number == 7
        }
        let counted = [usage?.onTime, usage?.late, usage?.notCheckedIn]
        let isOver = one.now.0 > 1020 || one.now.1 > 0
        #expect(
            counted == [CheckInStanding.Word.onTime, .late, .notCheckedIn].map { isOver && $0 == one.word ? 1 : 0 })
    }

    @Test("S13 the second that decides is shown: on the sheet, in the flag, for programs")
    func seconds() throws {
        let night = try NightSchool()
        night.school.set(Self.thu, 1020, second: 1)
        try night.school.perform(CountDaily(site: night.site, cart: 1), as: "castillo")
        try night.night(Self.thu, 1021)
        let week = try #require(Day(Self.thu)).week
        let sheet = try night.school.answer(WeeklySheet(site: night.site, cart: 1, week: week), as: "castillo")
        #expect(sheet.entries.first { $0.what == "check-in" }?.time == "17:00:01")
        let why = try night.flags().first { $0.subjectNo == 1 }?.why
        #expect(why == "checked in Thu 19 Nov, 17:00:01, due Thu 19 Nov, 17:00")
        let standing = try night.school.answer(CartState(site: night.site, cart: 1), as: "castillo").standing
        let keys = Dictionary(standing.json(in: night.school.zone), uniquingKeysWith: { first, _ in first })
        #expect(keys["check_in"] == .text("late") && keys["checked_in_at"] == .text("2026-11-19T17:00:01"))
    }
}
