// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("New bells from a day on")
struct BellsTests {
    private func day(_ number: Int) throws -> Day { try #require(Day(number)) }

    /// The regular bells, each five minutes later; P3 may be left out.
    private func later(_ by: Int = 5, without: String? = nil) throws -> BellsApply.Schedule {
        let school = try SampleSchool()
        let bells = try school.rows(Bell.of, school.site, "regular").filter { $0.period != without }
        return BellsApply.Schedule(
            name: "regular", periods: bells.map { .init(name: $0.period, start: $0.start + by, end: $0.end + by) })
    }

    @Test(
        "S11 a new version is made, days from then on follow it, past days keep the bells they had, a series its dates")
    func version() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, on: 20_261_123, series: 2)
        try school.booked(2, "okafor", 1...12, on: 20_261_130, series: 2)
        try school.booked(3, "okafor", 1...12, on: 20_261_120)
        let request = BellsApply(unit: school.site, schedules: [try later()], from: try day(20_261_123))
        let receipt = try school.perform(request, as: "marquez")
        #expect(try school.rows(Bell.of, school.site, "regular/2").count == 9)
        #expect(try school.rows(SchoolDay.on, school.site, try day(20_261_120)).first?.schedule == "regular")
        #expect(try school.rows(SchoolDay.on, school.site, try day(20_261_123)).first?.schedule == "regular/2")
        #expect(try school.booking(1)?.start == 617)
        #expect(try school.booking(2)?.start == 617)
        #expect(try school.booking(3)?.start == 612)
        #expect(receipt.details.contains { $0.contains("series E2: 2 dates") })
        #expect(try school.codes(request, as: "marquez") == ["bells-unchanged"])
    }

    @Test("S11 S15 a question moves with its reservation: an owner may answer until the new start")
    func question() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", Slots(1...18), project: "Bridges")
        try school.perform(
            BellsApply(unit: school.site, schedules: [try later(15)], from: try day(20_261_120)), as: "marquez")
        #expect(try school.booking(no)?.start == 627)
        school.set(20_261_120, 10 * 60 + 20)
        #expect(
            try school.codes(AnswerAuthorisation(site: school.site, numbers: [no], yes: true), as: "lindqvist") == [])
        #expect(try school.booking(no)?.state == .confirmed)
    }

    @Test("S11 F1 clashes are settled before: a period that goes is refused by name and nothing changes")
    func clash() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, on: 20_261_123)
        let request = BellsApply(unit: school.site, schedules: [try later(without: "P3")], from: try day(20_261_123))
        let refused = #expect(throws: Refused.self) { try school.perform(request, as: "marquez") }
        #expect(refused?.refusals.map(\.code) == ["bells-clash"])
        #expect(refused?.refusals.first?.instead == ["cancel R1"])
        #expect(try school.rows(Bell.of, school.site, "regular/2").isEmpty)
    }

    @Test("S11 neighbours on one label move together without ever lying on one another")
    func neighbours() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, on: 20_261_123, "P3", 612, 658)
        try school.booked(2, "okafor", 1...12, on: 20_261_123, "P4", 660, 706)
        try school.booked(3, "okafor", 1...12, on: 20_261_123, "P2", 564, 610)
        #expect(
            try school.codes(
                BellsApply(unit: school.site, schedules: [try later(15)], from: try day(20_261_123)), as: "marquez")
                == [])
        #expect(try (1...3).map { try school.booking($0)?.start } == [627, 675, 579])
    }

    @Test("S11 days that have begun keep their bells")
    func begun() throws {
        let school = try SampleSchool(at: 10 * 60)
        #expect(
            try school.codes(
                BellsApply(unit: school.site, schedules: [try later()], from: try day(20_261_119)), as: "marquez") == [
                    "past-day"
                ])
        let early = try SampleSchool(at: 7 * 60)
        #expect(
            try early.codes(
                BellsApply(unit: early.site, schedules: [try later()], from: try day(20_261_119)), as: "marquez") == [])
    }

    @Test(
        "A version is read from its name",
        arguments: [("regular", "regular", 1), ("regular/2", "regular", 2), ("a/b", "a/b", 1)])
    func names(name: String, base: String, version: Int) {
        #expect(ScheduleName.base(name) == base)
        #expect(ScheduleName.version(name) == version)
    }
}
