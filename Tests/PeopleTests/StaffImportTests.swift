// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("A staff list taken over")
struct StaffImportTests {
    private typealias Line = StaffImport.Line

    /// The sample school as `export staff` writes it.
    private func current(_ school: SampleSchool) throws -> [Line] {
        try school.answer(LookAtPeople(unit: school.site), as: "ramos").filter { $0.state == .active }.enumerated().map
        {
            index, entry in
            Line(
                handle: entry.handle, name: entry.name, email: entry.email,
                roles: entry.roles.filter { $0.role != Role.nightly }.map { .init(role: $0.role, until: $0.lastDay) },
                line: index + 2)
        }
    }

    private func codes(_ school: SampleSchool, _ lines: [Line], leaving: Int? = nil, as who: String = "ramos") throws
        -> [String]
    {
        try school.codes(StaffImport(unit: school.site, lines: lines, leaving: leaving), as: who)
    }

    private func line(_ handle: String, _ name: String, _ roles: [String], until: Day? = nil) -> Line {
        Line(
            handle: handle, name: name, email: "\(handle)@lincoln.example",
            roles: roles.map { .init(role: $0, until: until) }, line: 9)
    }

    @Test("F15 the list that the desk wrote changes nothing, twice and for everybody who may")
    func same() throws {
        let school = try SampleSchool()
        let lines = try current(school)
        #expect(lines.count == 13)
        #expect(try codes(school, lines) == ["already-so"])
        #expect(try codes(school, lines, as: "marquez") == ["already-so"])
        #expect(try codes(school, lines, as: "okafor") == ["not-permitted"])
    }

    @Test("F15 new people, names, addresses and roles become what the list says, in one entry")
    func changes() throws {
        let school = try SampleSchool()
        var lines = try current(school).filter { $0.handle != "haddad" && $0.handle != "petrov" }
        lines += [
            line("haddad", "Layla Haddad-Stone", ["teacher"], until: Day(20_270_731)),
            line("novak", "Iva Novak", ["teacher"]),
            line("petrov", "Ana Petrova", ["teacher"], until: Day(20_270_731)),
            line("quist", "Bo Quist", ["teacher", "coordinator"]),
        ]
        #expect(try codes(school, lines) == [])
        #expect(try codes(school, lines) == ["already-so"])
        let people = try school.answer(LookAtPeople(unit: school.site), as: "ramos")
        #expect(people.first { $0.handle == "haddad" }?.name == "Layla Haddad-Stone")
        #expect(people.first { $0.handle == "petrov" }?.roles.map(\.role) == [Role.teacher])
        #expect(people.first { $0.handle == "novak" }?.roles.map(\.role) == [Role.teacher])
        #expect(
            Set(people.first { $0.handle == "quist" }?.roles.map(\.role) ?? []) == [Role.teacher, Role.coordinator])
    }

    @Test("F15 a list that lacks people sends nobody away, until their number is said; a leaver comes back by a list")
    func leaving() throws {
        let school = try SampleSchool()
        let all = try current(school)
        let half = Array(all.filter { !["okafor", "lindqvist", "haddad"].contains($0.handle) })
        #expect(try codes(school, half) == ["already-so"])
        let more = half + [line("novak", "Iva Novak", ["teacher"])]
        let receipt = try school.perform(StaffImport(unit: school.site, lines: more), as: "ramos")
        #expect(
            receipt.details.contains { $0.contains("left as they are: haddad, lindqvist, okafor. With `leaving 3`") })
        #expect(try codes(school, more, leaving: 2) == ["staff-vanishes"])
        #expect(try codes(school, more, leaving: 3) == [])
        #expect(try school.rows(Person.id, school.person("okafor")).first?.state == .left)
        let back = more + all.filter { ["okafor", "lindqvist", "haddad"].contains($0.handle) }
        #expect(try codes(school, back) == [])
        #expect(try school.rows(Person.id, school.person("okafor")).first?.state == .active)
        #expect(try codes(school, back) == ["already-so"])
    }

    @Test(
        "F16 F21 a file gives nobody what could not be given by hand; one bad line does not hide the others, and nothing is done"
    )
    func bounds() throws {
        let school = try SampleSchool()
        let lines =
            try current(school) + [
                line("novak", "Iva Novak", ["principal"]), line("quist", "Bo Quist", ["dts"]),
                line("fine", "Fine", ["teacher"]),
            ]
        let refusals: [Refusal]
        do {
            try school.perform(StaffImport(unit: school.site, lines: lines), as: "marquez")
            refusals = []
        } catch let refused as Refused {
            refusals = refused.refusals
        }
        #expect(refusals.filter { $0.code == "only-downwards" }.count == 2)
        #expect(refusals.allSatisfy { $0.sentence.hasPrefix("Line 9: ") })
        #expect(try school.rows(Person.named, Fold.key("fine")).isEmpty)
        let raised = try current(school).map {
            $0.handle == "marquez"
                ? line("marquez", $0.name, ["coordinator", "principal"], until: Day(20_270_731)) : $0
        }
        #expect(try !codes(school, raised, as: "marquez").isEmpty)
    }

    @Test("F16 each line needs its own right: without it a list goes round nothing")
    func rights() throws {
        let school = try SampleSchool()
        let right = try #require(
            try school.rows(RoleRight.all).first { $0.role == Role.coordinator && $0.permission == "person.edit" })
        try school.arrange([.remove(right)])
        let lines = try current(school).map {
            $0.handle == "okafor" ? line("okafor", "Somebody Else", ["teacher"], until: Day(20_270_731)) : $0
        }
        #expect(try codes(school, lines, as: "marquez") == ["only-downwards"])
    }
}
