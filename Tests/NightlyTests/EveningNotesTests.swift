// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("What an evening tells without a flag")
struct EveningNotesTests {
    private let thu = 20_261_119

    private func plan(_ night: NightSchool, _ no: Int, state: Reservation.State, project: String?)
        throws
    {
        try night.school.arrange([
            .insert(
                Reservation(
                    site: night.site, no: no, day: try #require(Day(thu)), cart: 1, mask: Slots(13...14), start: 612,
                    end: 658, firstPeriod: "P3", lastPeriod: "P3", person: night.school.person("okafor"), room: "204",
                    project: project, state: state, live: false, made: try night.at(thu, 480),
                    madeBy: night.school.person("okafor")))
        ])
    }

    private func checkedIn() throws -> NightSchool {
        let night = try NightSchool()
        for cart in [1, 2] { try night.checkIn(cart, cart, thu, at: night.at(thu, 900)) }
        return night
    }

    @Test("RULES a reservation that a substitute hit is told to its teacher and the coordinator")
    func hit() throws {
        let night = try checkedIn()
        let school = night.school
        let day = try #require(Day(thu))
        func reserve(_ teacher: String, _ slots: ClosedRange<Int>, _ first: String, _ from: Int, _ until: Int) throws {
            try school.perform(
                MakeReservation(
                    Wish(
                        site: night.site, cart: 1, mask: Slots(slots), day: day,
                        times: Asked(start: from, end: until, first: first, last: first),
                        teacher: school.person(teacher))),
                as: teacher)
        }
        school.set(thu, 485)
        try reserve("okafor", 1...12, "P3", 612, 658)
        try reserve("okafor", 1...12, "P5", 742, 788)
        try reserve("lindqvist", 13...24, "P3", 612, 658)
        try school.perform(
            EnterSubstitute(
                site: night.site, person: school.person("okafor"), room: nil, day: day, until: nil,
                times: Asked(start: 600, end: 760)), as: "marquez")
        // A reason is only somebody's words: it makes no event of the desk's.
        try school.perform(
            CancelReservation(site: night.site, numbers: [3], why: "substitute S1"), as: "lindqvist")
        try night.night(thu, 1021)
        #expect(try night.flags().isEmpty)
        let by = Numbered.substitute.id(1)
        let said = [
            "(7-1..12, Thu 19 Nov, P3 (10:12–10:58)) of Chidi Okafor was cancelled: substitute \(by).",
            "(7-1..12, Thu 19 Nov, 12:40–13:08) of Chidi Okafor was cut: substitute \(by).",
        ]
        for handle in ["okafor", "marquez"] {
            let digest = try night.digests(handle).joined(separator: "\n")
            for line in said { #expect(digest.contains(line), "\(handle): \(digest)") }
            #expect(!digest.contains("Saga Lindqvist was cancelled"))
        }
        #expect(try night.digests("lindqvist").isEmpty)
    }

    @Test("RULES a yes that nobody used is told", arguments: [(Reservation.State.released, true), (.kept, false)])
    func unused(_ state: Reservation.State, _ told: Bool) throws {
        let night = try checkedIn()
        try plan(night, 1, state: state, project: "Bridges")
        var approval = Approval(
            unit: night.site, no: 1, chain: "extra-devices", subjectKind: .reservation, subjectNo: 1, digest: "d",
            requestedBy: night.school.person("okafor"), expires: nil, made: try night.at(thu, 480))
        approval.state = told ? .granted : .used
        approval.usedBy = told ? nil : 7
        try night.school.arrange([.insert(approval)])
        try night.night(thu, 1021)
        let digest = try night.digests("okafor").first ?? ""
        #expect(digest.contains("The authorisation for R1") == told)
    }

    @Test("RULES the end of an allotment is told two weeks before and on its last day, and on no day between")
    func ends() throws {
        let night = try checkedIn()
        let row = try #require(try night.school.rows(Allotment.numbered, night.site, 2).first)
        func digest(lastDay: Int) throws -> Bool {
            let other = try checkedIn()
            var short = row
            short.lastDay = try #require(Day(lastDay))
            try other.school.arrange([.update(row, short)])
            try other.night(thu, 1021)
            return try other.digests("lindqvist").first?.contains("The allotment of 7-13..24 to Saga Lindqvist ends")
                ?? false
        }
        for (day, told) in [(thu, true), (20_261_203, true), (20_261_127, false), (20_261_204, false)] {
            #expect(try digest(lastDay: day) == told, "\(day)")
        }
    }

    @Test("RULES an ending whose two weeks begin in the holidays is told on the first evening after them")
    func endsAfterHolidays() throws {
        let night = try checkedIn()
        let first = try #require(Day(20_261_102))
        let last = try #require(Day(20_261_118))
        for day in try night.school.rows(SchoolDay.between, night.site, first, last) where day.kind != .closed {
            var free = day
            (free.kind, free.schedule) = (.closed, nil)
            try night.school.arrange([.update(day, free)])
        }
        let row = try #require(try night.school.rows(Allotment.numbered, night.site, 2).first)
        var short = row
        short.lastDay = try #require(Day(20_261_124))
        try night.school.arrange([.update(row, short)])
        try night.night(thu, 1021)
        #expect(
            try night.digests("lindqvist").first?.contains("The allotment of 7-13..24 to Saga Lindqvist ends") == true)
    }

    @Test("RULES a slot that is missing is flagged with the last user, and found settles it")
    func missing() throws {
        let night = try checkedIn()
        let hold = Hold(
            site: night.site, no: 1, cart: 1, slot: 17, code: .missing, by: night.school.person("castillo"),
            lastHolder: night.school.person("lindqvist"), from: try night.at(thu, 950))
        try night.school.arrange([.insert(hold)])
        try night.night(thu, 1021)
        let flag = try #require(try night.flags().first)
        #expect(flag.code == "missing" && flag.mask == Slots(17))
        #expect(flag.person == night.school.person("lindqvist"))
        #expect(try night.school.rows(DayClose.of, night.site, try #require(Day(thu))).first?.missing == Slots(17))
        #expect(try night.digests("lindqvist").first?.contains("7-17 is missing; last with Saga Lindqvist") == true)
        night.school.set(20_261_120, 500)
        try night.school.perform(
            ReleaseHold(site: night.site, cart: 1, slots: Slots(17), why: "in the library", found: true),
            as: "castillo")
        #expect(try night.flags().first?.why == "in the library")
        #expect(try night.school.rows(DayClose.of, night.site, try #require(Day(thu))).first?.flags == "missing")
    }

    @Test(
        "RULES day 0: a label still out is shown to who has it, to the coordinating teacher and the coordinator, in the same words"
    )
    func dayZero() throws {
        let night = try checkedIn()
        try night.lend(1, Slots(17), to: "lindqvist", thu, at: night.at(thu, 910))
        try night.night(thu, 1021)
        let said = "7-17 is still out with Saga Lindqvist, room 204."
        for handle in ["lindqvist", "castillo", "marquez"] {
            let inbox = try night.school.answer(Inbox(unit: night.site), as: handle).filter { $0.kind == "flag" }
            #expect(inbox.map(\.text).contains { $0.hasPrefix(said) }, "\(handle): \(inbox.map(\.text))")
            let list = try night.school.answer(FlagList(unit: night.site), as: handle)
            #expect(list.contains { $0.text.contains(said) }, "\(handle)")
        }
        for handle in ["okafor", "haddad", "adeyemi"] {
            #expect(try night.school.answer(Inbox(unit: night.site), as: handle).allSatisfy { $0.kind != "flag" })
        }
    }

    @Test("S13 the loss report names the device that went, not what was put into its slot since")
    func lostSerial() throws {
        let night = try checkedIn()
        try night.lend(1, Slots(17), to: "lindqvist", thu, at: night.at(thu, 910))
        try night.night(thu, 1021)
        let seat = try #require(try night.school.rows(SlotDevice.inCart, night.site, 1).first { $0.slot == 17 })
        var ended = seat
        ended.to = try night.at(20_261_120, 500)
        let other = try #require(try night.school.rows(SlotDevice.inCart, night.site, 2).first)
        var moved = other
        moved.to = try night.at(20_261_120, 500)
        try night.school.arrange([
            .update(seat, ended), .update(other, moved),
            .insert(
                SlotDevice(
                    site: night.site, cart: 1, slot: 17, from: try night.at(20_261_120, 500), device: other.device)),
        ])
        night.school.set(20_261_123, 500)
        let flag = try #require(try night.flags().first { $0.code == "still-out" })
        let report = try night.school.answer(LossReport(unit: night.site, no: flag.no), as: "marquez")
        #expect(report.devices.map(\.serial) == ["DMPX70017K"])
    }

    @Test(
        "S13 the same second is late for the night, the weekly sheet, the list of carts and the desk's glance",
        arguments: [(0, false), (1, true)])
    func oneDeadline(_ second: Int, _ late: Bool) throws {
        let night = try NightSchool()
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        let day = try #require(Day(thu))
        night.school.set(day, 1020, second: second)
        let glance = try night.school.answer(DeskStatus(unit: night.site), as: "marquez")
        #expect(glance.carts.first { $0.number == 7 }?.standing.word == (late ? .notCheckedIn : .notYet))
        try night.school.perform(CountDaily(site: night.site, cart: 1, CountDaily.Stated()), as: "castillo")
        let sheet = try night.school.answer(WeeklySheet(site: night.site, cart: 1, week: day.week), as: "castillo")
        #expect(sheet.entries.last?.exceptions.contains("late") == late)
        try night.night(thu, 1021)
        #expect(try night.flags().map(\.code) == (late ? ["not-back"] : []))
    }
}
