// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// A due time has the same bounds at every door, and what is offered instead is accepted.
@Suite("Due times")
struct DueTests {
    /// What the offered line asks for: "day today due 15:30".
    private func offered(_ line: String, _ school: SampleSchool, today: Int) throws -> DayChange? {
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 4, words[0] == "day", ["due", "dismiss"].contains(words[2]),
            let minute = WallTime(text: words[3])?.minute
        else { return nil }
        let day = words[1] == "today" ? school.day(today) : try #require(Day(Int(words[1].filter(\.isNumber)) ?? 0))
        return DayChange(unit: school.site, day: day, edit: words[2] == "due" ? .due(minute) : .dismiss(minute))
    }

    @Test(
        "S13 F38 whatever line a refused due time or dismissal offers, at whatever second, the desk takes a minute later"
    )
    func everyOffer() throws {
        let school = try SampleSchool()
        var offers = 0
        for minute in stride(from: 0, to: 1440, by: 35) {
            for now in [485, 516, 600, 720, 725, 960, 989, 990, 1000] {
                for (day, isDue) in [(20_261_119, true), (20_261_120, true), (20_261_119, false), (20_261_120, false)] {
                    school.set(20_261_119, now, second: 1)
                    let request = DayChange(
                        unit: school.site, day: school.day(day), edit: isDue ? .due(minute) : .dismiss(minute))
                    guard case .refused(let refusals) = try weigh(request, school) else { continue }
                    for line in refusals.flatMap(\.instead) {
                        let other = try #require(try offered(line, school, today: 20_261_119), "\(line)")
                        school.set(20_261_119, now + 1, second: 30)
                        #expect(try weigh(other, school) == .accepted, "\(line) at \(now)")
                        offers += 1
                    }
                }
            }
        }
        #expect(offers > 100)
    }

    private enum Found: Equatable {
        case accepted
        case refused([Refusal])
    }

    private func weigh(_ request: DayChange, _ school: SampleSchool) throws -> Found {
        do {
            _ = try school.desk.perform(Envelope(request, door: .command, dryRun: true), as: school.token("marquez"))
            return .accepted
        } catch let refused as Refused {
            return .refused(refused.refusals)
        }
    }

    @Test(
        "F38 a time that fits only in the afternoon is offered there",
        arguments: [(210, "day today due 15:30"), (90, "day today due 13:30"), (555, "day today due 10:10")])
    func afternoon(minute: Int, line: String) throws {
        let school = try SampleSchool(at: 9 * 60 + 36)
        let request = DayChange(unit: school.site, day: school.day(20_261_119), edit: .due(minute))
        let refused = #expect(throws: Refused.self) { try school.perform(request, as: "marquez") }
        #expect(refused?.refusals.first?.instead == [line])
    }

    @Test("S13 no deadline of a day is later than the site's, whichever of the two is changed")
    func siteDeadline() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, "P7", 838, 884)
        func set(_ value: String) throws -> [String] {
            try school.codes(SiteSet(unit: school.site, key: "due_minute", value: value), as: "marquez")
        }
        #expect(try set("14:00") == ["due-too-late"])
        #expect(try set("11:59") == ["policy-figure"] && set("17:01") == ["policy-figure"])
        #expect(try set("16:00") == [])
        #expect(try school.rows(SchoolDay.on, school.site, school.day(20_261_120)).first?.due == 960)
        #expect(try school.rows(SchoolDay.on, school.site, school.day(20_261_119)).first?.due == 1020)
        #expect(
            try school.codes(
                DayChange(unit: school.site, day: school.day(20_261_120), edit: .due(961)), as: "marquez") == [
                    "due-too-late"
                ])
    }

    @Test(
        "S13 F38 a year that is entered has the same bounds for every day",
        arguments: [
            (1020, []), (1021, ["due-too-late"]), (562, ["due-too-early"]), (563, []), (210, ["due-too-early"]),
        ])
    func year(due: Int, codes: [String]) throws {
        let school = try SampleSchool()
        let days = Day.daysInclusive(from: school.day(20_270_816), to: school.day(20_270_820)).map {
            PlannedDay(day: $0, schedule: "regular", rotation: nil, due: due, dismiss: nil, note: "")
        }
        let bells = BellsApply.Schedule(
            name: "regular",
            periods: [.init(name: "P1", start: 516, end: 562), .init(name: "P3", start: 612, end: 658)])
        let found = try school.codes(YearEnter(unit: school.site, bells: [bells], days: days), as: "marquez")
        #expect(Set(found) == Set(codes))
    }

    @Test("S13 bells that put the first period behind a deadline that stands are refused")
    func laterBells() throws {
        let school = try SampleSchool()
        try school.arrange([
            .insert(Bell(site: school.site, schedule: "exam", period: "Exam", start: 510, end: 780))
        ])
        try school.perform(DayChange(unit: school.site, day: school.day(20_261_120), edit: .due(720)), as: "marquez")
        #expect(
            try school.codes(
                DayChange(unit: school.site, day: school.day(20_261_120), edit: .schedule("exam")), as: "marquez") == [
                    "due-too-early"
                ])
    }
}
