// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// A closing and what takes it back: the day is as before, or the answer names what is not.
@Suite("Closing a day and opening it again")
struct ClosingTests {
    private func row(_ school: SampleSchool, _ day: Int) throws -> SchoolDay {
        try #require(try school.rows(SchoolDay.on, school.site, school.day(day)).first)
    }

    private func change(_ school: SampleSchool, _ day: Int, _ edit: DayChange.Edit, until: Int? = nil) throws -> Receipt
    {
        try school.perform(
            DayChange(unit: school.site, day: school.day(day), until: until.map { school.day($0) }, edit: edit),
            as: "marquez")
    }

    private func lettered() throws -> SampleSchool {
        let school = try SampleSchool()
        let days = Day.daysInclusive(from: school.day(20_261_119), to: school.day(20_261_204)).filter {
            $0.weekday < .saturday && ![20_261_126, 20_261_127].contains($0.number)
        }
        for (index, day) in days.enumerated() {
            var new = try row(school, day.number)
            let old = new
            new.rotation = ["A", "B", "C"][index % 3]
            try school.arrange([.update(old, new)])
        }
        for (period, start, end) in [("P1", 500, 530), ("P3", 535, 565), ("P2", 570, 600)] {
            try school.arrange([
                .insert(Bell(site: school.site, schedule: "testing", period: period, start: start, end: end))
            ])
        }
        return school
    }

    private func letters(_ school: SampleSchool) throws -> [String] {
        try Day.daysInclusive(from: school.day(20_261_119), to: school.day(20_261_204)).map {
            try row(school, $0.number).rotation ?? "-"
        }
    }

    /// What was planned of a day before it was closed, by name.
    static let plans: [(String, [DayChange.Edit])] = [
        ("plain", []), ("other bells", [.schedule("testing")]), ("dismissed", [.dismiss(750)]),
        ("due earlier", [.due(800)]),
        ("other bells, dismissed, due", [.schedule("testing"), .dismiss(580), .due(900)]),
    ]

    @Test(
        "S11 F40 whatever a day was, closing it with or without a shift and opening it again gives the same day and letters",
        arguments: plans.indices, [false, true])
    func inverse(plan: Int, shift: Bool) throws {
        let school = try lettered()
        for edit in Self.plans[plan].1 { _ = try change(school, 20_261_120, edit) }
        var before = try row(school, 20_261_120)
        let letters = try letters(school)
        _ = try change(school, 20_261_120, .closed("snow", shift: shift))
        #expect(try row(school, 20_261_120).kind == .closed)
        let kept = try self.letters(school) == letters
        #expect(kept != shift)
        let receipt = try school.perform(DayReopen(unit: school.site, day: school.day(20_261_120)), as: "marquez")
        var after = try row(school, 20_261_120)
        (before.rev, after.rev) = (0, 0)
        #expect(after == before, "\(Self.plans[plan].0)")
        #expect(try self.letters(school) == letters)
        #expect(receipt.details.contains { $0.contains("letters back") } == shift)
        #expect(try school.rows(DayClosing.on, school.site, school.day(20_261_120)).isEmpty)
    }

    @Test("S11 F40 closings with a shift are taken back in any order, one at a time, and by undo")
    func anyOrder() throws {
        for order in [[20_261_120, 20_261_124], [20_261_124, 20_261_120]] {
            for byUndo in [false, true] {
                let school = try lettered()
                let letters = try letters(school)
                let first = try change(school, 20_261_120, .closed("snow", shift: true))
                _ = try change(school, 20_261_124, .closed("ice", shift: true))
                if byUndo {
                    #expect(
                        try school.codes(UndoEntry(unit: school.site, entry: first.entry ?? 0), as: "marquez") == [
                            "built-on"
                        ])
                }
                for day in order {
                    try school.perform(DayReopen(unit: school.site, day: school.day(day)), as: "marquez")
                }
                #expect(try self.letters(school) == letters)
            }
        }
    }

    @Test("S11 a day that was closed without a shift keeps its turn, and a later shift moves it with the others")
    func keepsTurn() throws {
        let school = try lettered()
        _ = try change(school, 20_261_124, .closed("ice", shift: false))
        let letters = try letters(school)
        _ = try change(school, 20_261_120, .closed("snow", shift: true))
        try school.perform(DayReopen(unit: school.site, day: school.day(20_261_124)), as: "marquez")
        let turns = try self.letters(school).filter { $0 != "-" }
        #expect(turns == (0..<turns.count).map { ["A", "B", "C"][$0 % 3] })
        try school.perform(DayReopen(unit: school.site, day: school.day(20_261_120)), as: "marquez")
        #expect(try self.letters(school) == letters)
    }

    @Test("S11 other bells than those it had are said, and what the closing canceled")
    func said() throws {
        let school = try lettered()
        try school.booked(1, "okafor", 1...12)
        _ = try change(school, 20_261_120, .schedule("testing"))
        _ = try change(school, 20_261_120, .closed("snow", shift: false))
        let receipt = try school.perform(
            DayReopen(unit: school.site, day: school.day(20_261_120), schedule: "regular"), as: "marquez")
        #expect(receipt.details.contains { $0.hasPrefix("Not restored: the bells planned for it, testing") })
        #expect(receipt.details.contains { $0.hasPrefix("Not restored: R1") })
        #expect(try school.booking(1)?.live == false)
    }

    @Test("S11 a dismissal that no longer holds, and what it had canceled, are named by whatever ends it")
    func dismissalEnds() throws {
        for (edit, ends) in [(DayChange.Edit.schedule("regular"), true), (.dismiss(800), false)] {
            let school = try lettered()
            try school.booked(1, "okafor", 1...12, "P5", 742, 788)
            try school.booked(2, "lindqvist", 13...24, "P7", 838, 884)
            _ = try change(school, 20_261_120, .dismiss(750))
            #expect(try school.booking(1)?.end == 750)
            let receipt = try change(school, 20_261_120, edit)
            #expect(try school.booking(1)?.end == 788)
            #expect(receipt.details.contains { $0.contains("dismissal at 12:30 no longer holds") } == ends)
            #expect(receipt.details.contains { $0.hasPrefix("Not restored: R2") })
        }
    }

    @Test("S11 a span is closed day by day; days that are closed already are passed over, and each is opened again")
    func span() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12)
        try school.booked(2, "okafor", 1...12, on: 20_261_123)
        let receipt = try change(school, 20_261_120, .closed("flood", shift: false), until: 20_261_124)
        #expect(receipt.headline == "Fri 20 Nov to Tue 24 Nov are closed: flood.")
        #expect(receipt.data["cancelled"]?.array?.count == 2)
        #expect(try row(school, 20_261_121).note == "weekend")
        #expect(try row(school, 20_261_124).kind == .closed)
        try school.perform(DayReopen(unit: school.site, day: school.day(20_261_123)), as: "marquez")
        #expect(try row(school, 20_261_123).schedule == "regular")
        #expect(throws: Refused.self) {
            try change(school, 20_261_121, .closed("flood", shift: false), until: 20_261_122)
        }
    }
}
