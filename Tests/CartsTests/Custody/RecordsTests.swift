// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Records")
struct RecordsTests {
    private func day() throws -> CustodySchool {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.plan(2, 13...24, "lindqvist")
        try school.out()
        school.set(11, 0)
        try school.back(Slots(1...12), as: "okafor")
        school.set(16, 40)
        try school.daily {
            $0.missing = Slots(17)
            $0.present = Slots(13...24).subtracting(Slots(17))
            $0.uncabled = Slots(2)
        }
        return school
    }

    @Test("S12 the weekly sheet says who, labels, out, in, exceptions, signed by name, with the journal's head")
    func weekly() throws {
        let school = try day()
        let sheet = try school.school.answer(
            WeeklySheet(site: school.site, cart: 1, week: CustodySchool.day.week), as: "castillo")
        let entries = sheet.entries.filter { $0.day == CustodySchool.day }
        #expect(entries.map(\.what) == ["out", "out", "back", "check-in"])
        #expect(entries.map(\.teacher) == ["Chidi Okafor", "Saga Lindqvist", "", ""])
        #expect(entries.map(\.back) == ["11:00", "16:40", "", ""])
        #expect(entries[3].exceptions == "missing 17, uncabled 2")
        #expect(entries.map(\.signed) == ["Rosa Castillo", "Rosa Castillo", "Chidi Okafor", "Rosa Castillo"])
        let head = try #require(try school.school.archive.read { try $0.opening(school.site) })
        #expect(sheet.head?.hash == head.head && sheet.head?.seq == head.seq)
    }

    @Test("F33 every device is a row with cart and device as numbers of their own")
    func devices() throws {
        let school = try day()
        let sheet = try school.school.answer(
            WeeklySheet(site: school.site, cart: 1, week: CustodySchool.day.week), as: "marquez")
        #expect(sheet.devices.count == 24)
        let missing = try #require(sheet.devices.first { $0.device == 17 })
        #expect(
            missing.cart == 7 && missing.back.isEmpty && missing.exception == "missing"
                && missing.teacher == "Saga Lindqvist")
        let first = try #require(sheet.devices.first { $0.device == 1 })
        #expect(first.out == "10:05" && first.back == "11:00" && first.signedIn == "Chidi Okafor")
    }

    @Test("S14 F33 a slot counted without its cable after its class brought it back stands in the row of that loan")
    func uncabledLater() throws {
        let school = try day()
        let sheet = try school.school.answer(
            WeeklySheet(site: school.site, cart: 1, week: CustodySchool.day.week), as: "marquez")
        let second = sheet.devices.filter { $0.device == 2 }
        #expect(second.map(\.exception) == ["uncabled"])
        #expect(second.map(\.teacher) == ["Chidi Okafor"] && second.map(\.back) == ["11:00"])
    }

    @Test("S18 a loan counts in every period of its reserved minutes, not in the one before because it went out early")
    func periods() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        let row = try #require(try school.school.rows(Reservation.numbered, school.site, 1).first)
        var double = row
        double.end = 706
        double.lastPeriod = "P4"
        try school.school.arrange([.update(row, double)])
        try school.out()
        let usage = try school.school.answer(
            Usage(site: school.site, from: CustodySchool.day, to: CustodySchool.day), as: "adeyemi")
        #expect(usage.periods.map { "\($0.name) \($0.loans) \($0.uses)" } == ["P3 1 12", "P4 1 12"])
    }

    @Test("F33 a device that came back on another day says on which")
    func nextMorning() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        school.school.set(20_261_120, 8 * 60)
        try school.back(Slots(1...12))
        let sheet = try school.school.answer(
            WeeklySheet(site: school.site, cart: 1, week: CustodySchool.day.week), as: "castillo")
        #expect(sheet.entries.first { $0.day == CustodySchool.day }?.back == "Fri 20 Nov 08:00")
        #expect(sheet.devices.first?.back == "Fri 20 Nov 08:00")
    }

    @Test("F17 a correction stands beside the original")
    func corrections() throws {
        let school = try day()
        var correction = CorrectCount(site: school.site, no: 3, why: "found in 206")
        correction.missing = Slots.none
        try school.school.perform(correction, as: "marquez")
        let sheet = try school.school.answer(
            WeeklySheet(site: school.site, cart: 1, week: CustodySchool.day.week), as: "adeyemi")
        let dailies = sheet.entries.filter { $0.what == "check-in" }
        #expect(dailies.count == 2)
        #expect(dailies[0].exceptions.contains("corrected by C4"))
        #expect(dailies[1].exceptions.contains("corrects C3: found in 206"))
        #expect(dailies[1].signed == "Elena Márquez for Rosa Castillo")
    }

    @Test("S18 a cart's sheets are its team's; usage is the leaders'")
    func rights() throws {
        let school = try day()
        let week = CustodySchool.day.week
        do {
            _ = try school.school.answer(WeeklySheet(site: school.site, cart: 1, week: week), as: "haddad")
            Issue.record("another team's sheet was shown")
        } catch let refused as Refused {
            #expect(refused.refusals.map(\.code) == ["sheet-is-the-teams"])
        }
        _ = try school.school.answer(WeeklySheet(site: school.site, cart: 1, week: week), as: "okafor")
        #expect(throws: Refused.self) {
            try school.school.answer(
                Usage(site: school.site, from: CustodySchool.day, to: CustodySchool.day), as: "okafor")
        }
    }

    @Test("S18 usage by teacher against allotment, by cart and by period")
    func usage() throws {
        let school = try day()
        let usage = try school.school.answer(
            Usage(site: school.site, from: CustodySchool.day.adding(-3), to: CustodySchool.day.adding(1)), as: "adeyemi"
        )
        #expect(usage.schoolDays == 5)
        #expect(
            usage.teachers.first { $0.name == "Chidi Okafor" }.map { [$0.allotted, $0.loans, $0.uses, $0.beyond] } == [
                12, 1, 12, 0,
            ])
        #expect(usage.teachers.first { $0.name == "Layla Haddad" }?.uses == 0)
        #expect(
            usage.carts.map { [$0.number, $0.devices, $0.loans, $0.uses, $0.daysUsed] } == [
                [5, 24, 0, 0, 0], [7, 30, 2, 24, 1],
            ])
        // Monday to Wednesday nobody checked it in; Thursday at 16:40 somebody did, and the deadline is still to come.
        #expect(usage.carts.map { [$0.onTime, $0.late, $0.notCheckedIn] } == [[0, 0, 3], [0, 0, 3]])
        #expect(usage.periods.map { "\($0.name) \($0.loans) \($0.uses)" } == ["P3 2 24"])
    }

    @Test("S13 F3 the state of a cart is computed: overdue, recall, checked in")
    func state() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        func look() throws -> CartState.Answer {
            try school.school.answer(CartState(site: school.site, cart: 1), as: "okafor")
        }
        #expect(try look().loans.map(\.mark) == [""])
        try school.substitute(1, room: "204", 640, 700)
        school.set(10, 45)
        #expect(try look().loans.map(\.mark) == ["recall"])
        #expect(try look().loans.map(\.replacedSince) == [640])
        school.set(17, 0)
        #expect(try look().loans.map(\.overdue) == [false])
        school.set(17, 0, second: 1)
        #expect(try look().loans.map(\.overdue) == [true])
        #expect(try look().doubts.map(\.slot) == Array(1...12))
        let mine = try school.school.answer(OutNow(site: school.site), as: "okafor")
        #expect(mine.mine(of: 1) == Slots(1...12))
        let seen = try school.school.answer(OutNow(site: school.site), as: "adeyemi")
        #expect(seen.loans.count == 1 && seen.mine(of: 1).isEmpty)
        #expect(
            try school.school.answer(CartList(site: school.site), as: "okafor").map(\.out) == [.none, Slots(1...12)])
    }
}
