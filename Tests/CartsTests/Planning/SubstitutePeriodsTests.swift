// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("What was entered in periods follows its periods")
struct SubstitutePeriodsTests {
    /// The sample's bells twenty minutes later, or only some of their periods.
    private func bells(_ school: SampleSchool, without gone: Set<String> = []) -> BellsApply {
        let periods = SampleSchool.bells.filter { !gone.contains($0.0) }.map {
            BellsApply.Period(name: $0.0, start: $0.1 + 20, end: $0.2 + 20)
        }
        return BellsApply(
            unit: school.site, schedules: [BellsApply.Schedule(name: "regular", periods: periods)],
            from: school.day(SampleSchool.friday))
    }

    private func enter(_ school: SampleSchool, _ times: Asked?, teacher: String? = "okafor", room: String? = nil) throws
    {
        try school.perform(
            EnterSubstitute(
                site: school.site, person: teacher.map(school.person), room: room, day: school.day(SampleSchool.friday),
                times: times), as: "marquez")
    }

    private func rows(_ school: SampleSchool) throws -> [Substitute] {
        try school.rows(Substitute.on, school.site, school.day(SampleSchool.friday)).sorted { $0.span < $1.span }
    }

    @Test("S16 new bells move a substitute entered for a period, and cut what it now meets")
    func moved() throws {
        let school = try SampleSchool()
        try enter(school, school.period("P6"))
        let other = try school.reserve("lindqvist", at: Asked(start: 840, end: 856), room: "204")
        let receipt = try school.perform(bells(school), as: "marquez")
        #expect(try rows(school).map(\.span) == [Span(810, 856)])
        #expect(receipt.details.contains { $0.hasPrefix("substitute moved: S1") && $0.contains("was 13:10–13:56") })
        #expect(receipt.data["substitutes"]?.array?.count == 1)
        #expect(try school.reservation(other)?.live == false)
        let wish = school.wish("okafor", at: Asked(start: 810, end: 856, first: "P6", last: "P6"))
        #expect(try school.codes(MakeReservation(wish), as: "okafor") == ["substitute-class"])
        #expect(
            try school.told().contains { $0.person == school.person("okafor") && $0.subject == "S1 has another time" })
    }

    @Test("S16 a room's substitute follows too; one entered by wall time, or for the whole day, stays")
    func others() throws {
        let school = try SampleSchool()
        try enter(school, school.period("P2", "P3"), teacher: nil, room: "301")
        try enter(school, Asked(start: 790, end: 836))
        try enter(school, nil, teacher: "lindqvist")
        try school.perform(bells(school), as: "marquez")
        let spans = Dictionary(try rows(school).map { ($0.no, $0.span) }) { first, _ in first }
        #expect(spans[1] == Span(584, 678))
        #expect(spans[2] == Span(790, 836))
        #expect(spans[3] == Span(0, 1440))
    }

    @Test("S16 stretches in two rooms that met at a bell still meet at it")
    func stretches() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", at: school.period("P3"), room: "301")
        try enter(school, school.period("P2", "P4"))
        try school.perform(bells(school), as: "marquez")
        let entered = try rows(school)
        #expect(entered.map(\.room) == ["204", "301", "204"])
        #expect(entered.map(\.start) == [584, 632, 680] && entered.map(\.end) == [632, 680, 726])
    }

    @Test("S16 on a whole day the stretch away from the class's room follows its period, and the rest closes up")
    func wholeDay() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", at: school.period("P3"), room: "301")
        try enter(school, nil)
        try school.perform(bells(school), as: "marquez")
        #expect(try rows(school).map(\.span) == [Span(0, 632), Span(632, 678), Span(678, 1440)])
    }

    @Test("S16 bells without the period are refused until the substitute is settled")
    func lost() throws {
        let school = try SampleSchool()
        try enter(school, school.period("P6"))
        let refused = try school.refusals(bells(school, without: ["P6"]), as: "marquez")
        #expect(refused.map(\.code) == ["bells-clash"])
        #expect(refused.first?.instead == ["substitute withdraw S1 \"WHY\""])
        try school.perform(WithdrawSubstitute(site: school.site, no: 1, why: "another day"), as: "marquez")
        #expect(try school.codes(bells(school, without: ["P6"]), as: "marquez").isEmpty)
    }

    @Test("S16 a dismissal and a closed day leave the minutes; a day that opens with other bells follows them")
    func days() throws {
        let school = try SampleSchool()
        let friday = school.day(SampleSchool.friday)
        try enter(school, school.period("P6"))
        try school.perform(DayChange(unit: school.site, day: friday, edit: .dismiss(700)), as: "marquez")
        #expect(try rows(school).map(\.span) == [Span(790, 836)])
        try school.perform(
            DayChange(unit: school.site, day: friday, edit: .closed("snow", shift: false)), as: "marquez")
        #expect(try rows(school).map(\.span) == [Span(790, 836)])
        let later = SampleSchool.bells.map {
            Bell(site: school.site, schedule: "late", period: $0.0, start: $0.1 + 20, end: $0.2 + 20)
        }
        try school.arrange(later.map { .insert($0) })
        try school.perform(DayReopen(unit: school.site, day: friday, schedule: "late"), as: "marquez")
        #expect(try rows(school).map(\.span) == [Span(810, 856)])
    }
}
