// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// Bells entered for a later date survive an earlier change, and every plan that new bells touch is named.
@Suite("Bells that are planned for later")
struct PlannedBellsTests {
    private func bells(_ school: SampleSchool, later by: Int = 0, reversed: Bool = false) throws -> BellsApply.Schedule
    {
        let rows = SampleSchool.regular.map {
            BellsApply.Period(name: $0.0, start: $0.1 + by, end: $0.2 + by)
        }
        return BellsApply.Schedule(name: "regular", periods: reversed ? rows.reversed() : rows)
    }

    private func apply(
        _ school: SampleSchool, _ by: Int, from day: Int, _ hold: BellsApply.Hold = .untilOthers, reversed: Bool = false
    ) throws -> Receipt {
        try school.perform(
            BellsApply(
                unit: school.site, schedules: [try bells(school, later: by, reversed: reversed)], from: school.day(day),
                hold: hold), as: "marquez")
    }

    private func schedule(_ school: SampleSchool, _ day: Int) throws -> String? {
        try school.rows(SchoolDay.on, school.site, school.day(day)).first?.schedule
    }

    @Test("S11 F40 new bells hold until the day from which others are planned, and those are named")
    func untilOthers() throws {
        let school = try SampleSchool()
        _ = try apply(school, 2, from: 20_261_207)
        let receipt = try apply(school, 5, from: 20_261_123)
        #expect(try schedule(school, 20_261_204) == "regular/3")
        #expect(try schedule(school, 20_261_207) == "regular/2")
        #expect(receipt.data["later"]?.array?.first?["schedule"]?.string == "regular/2")
        #expect(receipt.details.contains { $0.hasPrefix("bells planned for later stay: regular/2") })
        #expect(receipt.headline.hasSuffix("until Fri 4 Dec 2026."))
    }

    @Test("S11 F40 bells that are in force already change nothing, and those planned for later stay")
    func unchanged() throws {
        let school = try SampleSchool()
        _ = try apply(school, 2, from: 20_261_207)
        let refused = #expect(throws: Refused.self) { try apply(school, 0, from: 20_261_123) }
        #expect(refused?.refusals.map(\.code) == ["bells-unchanged"])
        #expect(refused?.refusals.first?.instead == ["bells apply FILE from 2026-11-23 all"])
        #expect(try schedule(school, 20_261_207) == "regular/2")
    }

    @Test("S11 F40 told otherwise they take the place of those planned later, or hold until a day; both are named")
    func toldOtherwise() throws {
        let school = try SampleSchool()
        _ = try apply(school, 2, from: 20_261_207)
        let all = try apply(school, 5, from: 20_261_123, .all)
        #expect(try schedule(school, 20_261_207) == "regular/3" && schedule(school, 20_261_218) == "regular/3")
        #expect(all.data["replaced"]?.array?.first?["schedule"]?.string == "regular/2")
        let week = try apply(school, 9, from: 20_261_130, .until(school.day(20_261_204)))
        #expect(try schedule(school, 20_261_204) == "regular/4" && schedule(school, 20_261_207) == "regular/3")
        #expect(week.data["replaced"]?.array?.isEmpty == true)
        let back = try apply(school, 2, from: 20_261_214)
        #expect(try schedule(school, 20_261_214) == "regular/2", "a version that is there already is not made anew")
        #expect(back.headline.contains("regular/2"))
    }

    @Test("F40 a day that is put on a schedule gets the version in force around it, not one planned for later")
    func inForce() throws {
        let school = try SampleSchool()
        try school.arrange([
            .insert(Bell(site: school.site, schedule: "short", period: "P1", start: 520, end: 560))
        ])
        _ = try apply(school, 2, from: 20_261_207)
        func put(_ day: Int, _ name: String) throws {
            try school.perform(
                DayChange(unit: school.site, day: school.day(day), edit: .schedule(name)), as: "marquez")
        }
        try put(20_261_123, "short")
        try put(20_261_123, "regular")
        #expect(try schedule(school, 20_261_123) == "regular")
        try put(20_261_208, "short")
        try put(20_261_208, "regular")
        #expect(try schedule(school, 20_261_208) == "regular/2")
        try put(20_261_208, "regular/1")
        #expect(try schedule(school, 20_261_208) == "regular")
    }

    @Test("F40 periods are found again by their names, in whatever order the file lists them")
    func byName() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, on: 20_261_123, "P3", 612, 658)
        _ = try apply(school, 5, from: 20_261_123, reversed: true)
        #expect(try school.booking(1).map { [$0.start, $0.end] } == [617, 663])
    }

    @Test("S11 the preview lists what the commit lists: reservations, series, substitutes, bells planned for later")
    func preview() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, on: 20_261_123, series: 2)
        try school.arrange([
            .insert(
                Substitute(
                    site: school.site, no: 1, day: school.day(20_261_123), person: school.person("haddad"), start: 790,
                    end: 836, firstNo: 1, madeBy: school.person("marquez")))
        ])
        _ = try apply(school, 2, from: 20_261_207)
        let request = BellsApply(
            unit: school.site, schedules: [try bells(school, later: 5)], from: school.day(20_261_123))
        let shown = try school.desk.perform(
            Envelope(request, door: .command, dryRun: true), as: school.token("marquez"))
        let done = try school.perform(request, as: "marquez")
        #expect(shown.details == done.details && shown.data == done.data)
        #expect(done.data["substitutes"]?.array?.count == 1)
        let preview = try #require(shown.preview)
        #expect(preview.headline.contains("will be") && preview.details.count == done.details.count)
        #expect(preview.details.contains { $0.hasPrefix("will move: R1") })
        #expect(preview.question.hasSuffix("?"))
    }

    @Test("S11 an early dismissal outside the new bells is settled first")
    func dismissal() throws {
        let school = try SampleSchool()
        try school.perform(
            DayChange(unit: school.site, day: school.day(20_261_123), edit: .dismiss(520)), as: "marquez")
        let refused = #expect(throws: Refused.self) { try apply(school, 20, from: 20_261_123) }
        #expect(refused?.refusals.map(\.code) == ["bells-clash"])
    }

    @Test(
        "F38 bells ring by day, and no two of a schedule overlap",
        arguments: [("P7", 122, 168), ("P7", 1300, 1400), ("P7", 838, 838), ("P7", 700, 884)])
    func times(period: String, start: Int, end: Int) throws {
        let school = try SampleSchool()
        let all = try bells(school, later: 1).periods.filter { $0.name != period }
        let schedule = BellsApply.Schedule(
            name: "regular", periods: all + [BellsApply.Period(name: period, start: start, end: end)])
        #expect(
            try school.codes(
                BellsApply(unit: school.site, schedules: [schedule], from: school.day(20_261_123)), as: "marquez"
            )
            .contains("bell-times"))
    }
}

extension SampleSchool {
    /// The regular bells: name, start, end.
    static let regular: [(String, Int, Int)] = [
        ("HR", 505, 516), ("P1", 516, 562), ("P2", 564, 610), ("P3", 612, 658), ("P4", 660, 706), ("lunch", 706, 740),
        ("P5", 742, 788), ("P6", 790, 836), ("P7", 838, 884),
    ]
}
