// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("A rehearsal's clock")
struct ClockTests {
    private func rename(_ school: SampleSchool, _ shown: String) throws -> Receipt {
        try school.perform(RenamePerson(unit: school.site, person: school.person("okafor"), shown: shown), as: "okafor")
    }

    @Test("Set forward it is simply later; set back it opens a new epoch, and the journal verifies")
    func epochs() throws {
        let school = try SampleSchool()
        let desk = school.desk
        let day = try #require(Day(20_261_119))
        try desk.setClock(to: school.zone.instant(day, minute: 16 * 60 + 55), by: nil)
        let place = try #require(try desk.facts().units.first)
        #expect(try place.now.minute == 16 * 60 + 55)
        #expect(try rename(school, "C. Okafor").entry == 2)
        try desk.setClock(to: school.zone.instant(day, minute: 10 * 60), by: school.token("okafor"))
        let facts = try desk.facts()
        #expect(facts.rehearsal)
        let there = try #require(facts.sites.first)
        #expect(try there.now.minute == 600)
        #expect(try rename(school, "Chidi O.").entry == 4)
        let found = try desk.verify(school.site, head: nil, tables: false, door: .command, as: school.token("marquez"))
        #expect(found.faults == [])
        #expect(found.epoch == 2)
        #expect(found.entries == 4)
    }

    @Test("What the desk says of itself before anyone signs in")
    func facts() throws {
        let school = try RealSchool().school
        let facts = try school.desk.facts()
        #expect(!facts.rehearsal)
        #expect(facts.unit(coded: "LINCOLN")?.name == "Lincoln School")
        #expect(facts.unit(coded: "else") == nil)
        let seen = try #require(facts.units.first)
        #expect(try seen.now.day.number == 20_261_119)
    }
}
