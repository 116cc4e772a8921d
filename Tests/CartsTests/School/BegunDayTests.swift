// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// Of a day that has begun only what lies ahead changes.
@Suite("A day that has begun")
struct BegunDayTests {
    private static let today = 20_261_119

    private func school(at minute: Int) throws -> SampleSchool {
        let school = try SampleSchool(at: minute)
        let testing = [("HR", 505, 515), ("Test", 515, 660), ("P4", 666, 704), ("P5", 738, 784), ("P6", 790, 850)]
        for (period, start, end) in testing {
            try school.arrange([
                .insert(Bell(site: school.site, schedule: "testing", period: period, start: start, end: end))
            ])
        }
        return school
    }

    private func plan(_ school: SampleSchool) throws -> [String: [Int]] {
        let look = try school.answer(DayLook(unit: school.site, day: school.day(Self.today)), as: "marquez")
        return Dictionary(uniqueKeysWithValues: (look.plan?.bells ?? []).map { ($0.period, [$0.start, $0.end]) })
    }

    private func change(_ school: SampleSchool, _ edit: DayChange.Edit) throws -> Receipt {
        try school.perform(DayChange(unit: school.site, day: school.day(Self.today), edit: edit), as: "marquez")
    }

    @Test(
        "S11 other bells at 12:35: the morning's periods stay as they were lived, the running one ends as the new bells say"
    )
    func otherBells() throws {
        let school = try school(at: 12 * 60 + 35)
        try school.booked(1, "okafor", 1...12, on: Self.today, "P1", 516, 562, state: .kept)
        try school.booked(2, "okafor", 1...12, on: Self.today, "P6", 790, 836)
        try school.booked(3, "lindqvist", 13...24, on: Self.today, "P7", 838, 884)
        _ = try change(school, .schedule("testing"))
        let bells = try plan(school)
        #expect(bells["P1"] == [516, 562] && bells["P3"] == [612, 658] && bells["P4"] == [660, 706])
        #expect(bells["P5"] == [742, 784] && bells["P6"] == [790, 850])
        #expect(bells["Test"] == nil && bells["P7"] == nil)
        #expect(try school.booking(1)?.end == 562)
        #expect(try school.booking(2)?.end == 850)
        #expect(try school.booking(3)?.state == .cancelled)
        let names = try school.answer(BellsLook(unit: school.site), as: "marquez").map(\.name)
        #expect(names.contains { ScheduleName.isOfOneDay($0) && ScheduleName.said($0) == "testing from 12:35" })
    }

    @Test("S11 a dismissal of today shortens what runs, cancels what has not begun, and ends a loan with its lesson")
    func dismissed() throws {
        let school = try school(at: 12 * 60 + 25)
        try school.booked(1, "okafor", 1...12, on: Self.today, "P5", 742, 788, state: .kept)
        try school.arrange([
            .insert(
                Loan(
                    site: school.site, no: 1, cart: 1, day: school.day(Self.today), taken: Slots(1...12),
                    out: Slots(1...12), reservation: 1, holder: school.person("okafor"), room: "204",
                    handedBy: school.person("castillo"), due: 1020, end: 788, outAt: Instant(ms: 1_790_000_000_000)))
        ])
        try school.booked(2, "lindqvist", 13...24, on: Self.today, "P6", 790, 836)
        let receipt = try change(school, .dismiss(750))
        #expect(try school.booking(1)?.end == 750)
        #expect(try school.rows(Loan.openAtSite, school.site).map(\.end) == [750])
        #expect(try school.booking(2)?.state == .cancelled)
        #expect(receipt.data["moved"]?.array?.count == 1 && receipt.data["cancelled"]?.array?.count == 1)
    }

    @Test("S11 S13 a day whose lessons have begun is closed for what is left; it keeps its deadline and its morning")
    func closed() throws {
        let school = try school(at: 10 * 60 + 20)
        try school.booked(1, "okafor", 1...12, on: Self.today, "P4", 660, 706)
        let receipt = try change(school, .closed("burst pipe", shift: false))
        #expect(receipt.headline == "Thu 19 Nov is closed from 10:20: burst pipe. Carts are still due at 17:00.")
        let row = try #require(try school.rows(SchoolDay.on, school.site, school.day(Self.today)).first)
        #expect(row.kind == .school && row.due == 1020 && row.dismiss == 620)
        #expect(try plan(school)["P1"] == [516, 562] && plan(school)["P3"] == [612, 620])
        #expect(try school.booking(1)?.state == .cancelled)
        #expect(
            try school.codes(
                MakeReservation(
                    school.wish("okafor", nil, on: Self.today, at: school.period("P4"))), as: "okafor") != [])
        for edit in [DayChange.Edit.closed("x", shift: false), .dismiss(700), .schedule("testing")] {
            #expect(throws: Refused.self) { try change(school, edit) }
        }
        _ = try change(school, .due(900))
        school.set(Self.today, 11 * 60 + 10)
        try school.perform(DayReopen(unit: school.site, day: school.day(Self.today)), as: "marquez")
        #expect(
            try plan(school)["P3"] == [612, 620] && plan(school)["P4"] == [670, 706]
                && plan(school)["P7"] == [838, 884])
        #expect(try school.rows(SchoolDay.on, school.site, school.day(Self.today)).first?.due == 900)
    }

    @Test("S11 S13 undo and correct rewrite nothing that was lived, and close no day that has begun")
    func undo() throws {
        let school = try school(at: 7 * 60)
        let bells = try change(school, .schedule("testing"))
        school.set(Self.today, 12 * 60 + 35)
        let undo = UndoEntry(unit: school.site, entry: bells.entry ?? 0)
        #expect(try school.codes(undo, as: "marquez") == ["begun-day"])
        let other = try self.school(at: 7 * 60)
        _ = try change(other, .closed("snow", shift: false))
        let opened = try other.perform(DayReopen(unit: other.site, day: other.day(Self.today)), as: "marquez")
        other.set(Self.today, 16 * 60 + 55)
        #expect(
            try other.codes(UndoEntry(unit: other.site, entry: opened.entry ?? 0), as: "marquez") == ["begun-day"])
        #expect(
            try other.codes(
                CorrectEntry(unit: other.site, entry: opened.entry ?? 0, reason: "it was closed"), as: "marquez") == [
                    "begun-day"
                ])
        other.set(20_261_120, 8 * 60)
        #expect(
            try other.codes(
                CorrectEntry(unit: other.site, entry: opened.entry ?? 0, reason: "it was closed"), as: "marquez"
            )
            .contains("begun-day"))
    }
}
