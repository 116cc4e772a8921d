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
        #expect(refusals.allSatisfy { $0.cell == FileCell(line: 9, column: "roles") })
        #expect(try school.rows(Person.named, Fold.key("fine")).isEmpty)
        let raised = try current(school).map {
            $0.handle == "marquez"
                ? line("marquez", $0.name, ["coordinator", "principal"], until: Day(20_270_731)) : $0
        }
        #expect(try !codes(school, raised, as: "marquez").isEmpty)
    }

    @Test("F15 F42 people of the district stand on the list that founded the desk and are left as they are")
    func district() throws {
        let school = try SampleSchool()
        let above = Unit(
            unit: UnitID(9), parent: nil, kind: .district, code: "pv", name: "Prairie View", zone: "America/Chicago")
        let site = try #require(try school.rows(Unit.id, school.site).first)
        var below = site
        below.parent = above.unit
        let person = Person(
            person: PersonID(60), unit: above.unit, handle: "dts.kim", name: "Seo-yeon Kim", email: "k@pv.example")
        let open = Granting.open(from: try #require(Day(20_260_801)))
        let role = HeldRole(
            person: person.person, unit: above.unit, role: Role.desktopServices,
            firstDay: try #require(Day(20_260_801)),
            lastDay: open)
        try school.arrange([.insert(above), .update(site, below), .insert(person), .insert(role)])
        let known = try current(school)
        let kim = Line(
            handle: "dts.kim", name: "Seo-yeon Kim", email: "k@pv.example", roles: [.init(role: "dts", until: nil)],
            line: 3)
        #expect(try codes(school, known + [kim], as: "marquez") == ["already-so"])
        let over = Line(handle: "okafor", name: "Chidi Okafor", email: nil, roles: [], line: 4)
        let ended = known.map { line in
            Line(
                handle: line.handle, name: line.name, email: line.email,
                roles: line.roles
                    + (line.handle == over.handle ? [.init(role: Role.aide, until: Day(20_260_901))] : []),
                line: line.line)
        }
        #expect(try codes(school, ended, as: "marquez") == ["already-so"])
        let more = Line(
            handle: "dts.kim", name: "Seo-yeon Kim", email: nil, roles: [.init(role: "dts", until: Day(20_270_801))],
            line: 3)
        #expect(try codes(school, known + [more], as: "marquez") == ["another-site"])
    }

    @Test("F42 a long list is taken over as a whole, and once more it changes nothing")
    func long() throws {
        let school = try SampleSchool()
        let lines =
            try current(school)
            + (1...400).map { number in
                Line(
                    handle: "teach\(number)", name: "Teacher \(number)", email: "t\(number)@lincoln.example",
                    roles: [.init(role: Role.teacher, until: nil)], line: number + 20)
            }
        let receipt = try school.perform(StaffImport(unit: school.site, lines: lines), as: "marquez")
        #expect(receipt.data["changes"] == .int(400))
        #expect(try school.rows(HeldRole.at, school.site).filter { $0.role == Role.teacher }.count == 406)
        #expect(try codes(school, lines, as: "marquez") == ["already-so"])
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
