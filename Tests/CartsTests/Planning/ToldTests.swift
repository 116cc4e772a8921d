// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Told at once, or with the night's digest")
struct ToldTests {
    /// How each waiting message about a day goes out, by its subject.
    private func kinds(_ school: SampleSchool, to handle: String) throws -> [String] {
        try school.rows(Outgoing.waiting, school.site).filter { $0.person == school.person(handle) }.map(\.kind)
    }

    /// A school whose nights are closed up to the day before Thursday, so that none is owed on it.
    private func upToDate() throws -> SampleSchool {
        let school = try SampleSchool()
        let last = school.day(20_261_118)
        let at = school.zone.instant(last, minute: 1021)
        try school.arrange([
            .insert(NightlyRun(unit: school.site, day: last, started: at, finished: at, outcome: "all well"))
        ])
        return school
    }

    @Test(
        "RULES what cancels something today is told at once, what cancels a later day waits for the digest",
        arguments: [(SampleSchool.thursday, "now"), (SampleSchool.friday, "digest")])
    func cancelled(_ day: Int, _ kind: String) throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: day)
        try school.perform(CancelReservation(site: school.site, numbers: [no], why: "a fire drill"), as: "marquez")
        #expect(try kinds(school, to: "okafor") == [kind])
    }

    @Test(
        "RULES what takes effect before the next digest goes out is told at once: after the night, on a weekend, before holidays",
        arguments: [
            // Thursday at noon and at six, its night still to come: Thursday's digest comes before Friday.
            (last: 20_261_118, now: (20_261_119, 720), of: 20_261_120, kind: "digest"),
            (last: 20_261_118, now: (20_261_119, 1080), of: 20_261_120, kind: "digest"),
            // Thursday at eight, its night has been: the next digest is Friday's.
            (last: 20_261_119, now: (20_261_119, 1200), of: 20_261_120, kind: "now"),
            (last: 20_261_119, now: (20_261_119, 1200), of: 20_261_123, kind: "digest"),
            // Saturday.
            (last: 20_261_120, now: (20_261_121, 720), of: 20_261_123, kind: "now"),
            (last: 20_261_120, now: (20_261_121, 720), of: 20_261_124, kind: "digest"),
            // Wednesday evening before two holidays and a weekend.
            (last: 20_261_125, now: (20_261_125, 1200), of: 20_261_130, kind: "now"),
            (last: 20_261_124, now: (20_261_125, 720), of: 20_261_130, kind: "digest"),
        ])
    func beforeTheNextDigest(_ last: Int, _ now: (Int, Int), _ of: Int, _ kind: String) throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: of)
        let at = school.zone.instant(school.day(last), minute: 1021)
        try school.arrange([
            .insert(
                NightlyRun(unit: school.site, day: school.day(last), started: at, finished: at, outcome: "all well"))
        ])
        school.set(now.0, now.1)
        try school.perform(CancelReservation(site: school.site, numbers: [no], why: "a fire drill"), as: "marquez")
        #expect(try kinds(school, to: "okafor") == [kind])
        // The same decision for everything that takes effect on a day: a deputy for that day, a cart without its teacher, a number list.
        try school.perform(
            DeputyName(
                unit: school.site, cart: 1, person: school.person("haddad"), named: true, from: school.day(of)),
            as: "marquez")
        #expect(try kinds(school, to: "haddad") == [kind])
        try school.perform(
            EnterSubstitute(
                site: school.site, person: school.person("castillo"), room: nil, day: school.day(of), until: nil,
                times: nil), as: "marquez")
        #expect(try kinds(school, to: "nguyen") == [kind])
        let move = NumbersMove(cart: 1, mask: Slots(25...26), gainer: school.person("lindqvist"), from: school.day(of))
        try school.perform(NumbersChange(unit: school.site, moves: [move]), as: "marquez")
        #expect(try kinds(school, to: "lindqvist") == [kind])
    }

    @Test(
        "RULES S16 whoever loses devices to a substitute is told at once, for a later day too: the night may come too late",
        arguments: [SampleSchool.thursday, SampleSchool.friday])
    func substitute(_ day: Int) throws {
        let school = try SampleSchool()
        try school.reserve("okafor", on: day)
        try school.perform(
            EnterSubstitute(
                site: school.site, person: school.person("okafor"), room: nil, day: school.day(day), until: nil,
                times: nil), as: "marquez")
        #expect(try kinds(school, to: "okafor") == ["now"])
    }

    @Test("RULES S16 a recall is told at once to coordinator, principal and teacher")
    func recall() throws {
        let school = try upToDate()
        try school.lend(try school.reserve("okafor", on: SampleSchool.thursday))
        school.set(SampleSchool.thursday, 620)
        try school.perform(
            EnterSubstitute(
                site: school.site, person: school.person("okafor"), room: nil, day: school.day(SampleSchool.thursday),
                until: nil, times: nil), as: "marquez")
        let recalls = try school.rows(Outgoing.waiting, school.site).filter { $0.subject.hasPrefix("Recall") }
        #expect(recalls.count == 3)
        #expect(recalls.allSatisfy { $0.kind == "now" })
        for handle in ["marquez", "adeyemi", "okafor"] {
            let matters = try school.answer(Today(unit: school.site), as: handle).matters
            #expect(matters.first?.kind == "recall", "\(handle)")
        }
        let other = try school.answer(Today(unit: school.site), as: "haddad").matters
        #expect(!other.contains { $0.kind == "recall" })
    }

    @Test("S11 a closing makes a recall of what is out: coordinator, principal and holder see it at once")
    func closed() throws {
        let school = try upToDate()
        try school.lend(try school.reserve("okafor", on: SampleSchool.thursday))
        school.set(SampleSchool.thursday, 620)
        #expect(try school.answer(Today(unit: school.site), as: "adeyemi").matters.allSatisfy { $0.kind != "recall" })
        try school.perform(
            DayChange(
                unit: school.site, day: school.day(SampleSchool.thursday), edit: .closed("burst pipe", shift: false)),
            as: "marquez")
        for handle in ["marquez", "adeyemi", "okafor"] {
            let matters = try school.answer(Today(unit: school.site), as: handle).matters
            #expect(matters.first?.kind == "recall" && matters.first?.line == "in 7-1..12", "\(handle)")
        }
        // The day keeps its deadline: cart 5 is still to be checked in by its own teacher.
        let other = try school.answer(Today(unit: school.site), as: "haddad").matters
        #expect(other.map(\.kind) == ["cart"])
        #expect(try kinds(school, to: "okafor") == ["now"])
    }
}
