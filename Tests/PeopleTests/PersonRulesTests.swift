// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Persons and roles")
struct PersonRulesTests {
    private let school: SampleSchool
    private var site: UnitID { school.site }

    init() throws { school = try SampleSchool(rehearsal: false) }

    private func grant(_ handle: String, _ role: String, until: Int? = nil, from: Int? = nil, as who: String) throws
        -> [String]
    {
        try school.codes(
            GrantRole(
                unit: site, person: school.person(handle), role: role, first: from.flatMap { Day($0) },
                until: until.flatMap { Day($0) }),
            as: who)
    }
    private func end(_ handle: String, _ role: String, as who: String) throws -> [String] {
        try school.codes(EndRole(unit: site, person: school.person(handle), role: role), as: who)
    }
    private func token(of handle: String) throws -> Bool {
        try !school.rows(Session.open, school.person(handle)).isEmpty
    }

    @Test("F21 nobody raises their own rights, Desktop Services included")
    func own() throws {
        #expect(try grant("ramos", Role.principal, until: 20_261_201, as: "ramos") == ["own-rights"])
        #expect(try grant("marquez", Role.trainer, as: "marquez") == ["own-rights"])
        #expect(try grant("okafor", Role.coordinator, as: "okafor") == ["not-permitted"])
        #expect(
            try school.codes(InvitePerson(unit: site, person: school.person("marquez"), codeHash: [1]), as: "marquez")
                == ["own-rights"])
        #expect(
            try school.codes(BlockPerson(unit: site, person: school.person("ramos")), as: "ramos").contains(
                "own-rights"))
    }

    @Test("F21 roles go downwards only, or come from Desktop Services")
    func downwards() throws {
        #expect(try grant("okafor", Role.trainer, as: "marquez") == [])
        #expect(try grant("okafor", Role.coordinator, as: "marquez") == ["only-downwards"])
        #expect(try grant("adeyemi", Role.teacher, as: "marquez") == ["only-downwards"])
        #expect(try grant("petrov", Role.trainer, as: "marquez") == ["only-downwards"])
        #expect(try grant("okafor", Role.coordinator, as: "adeyemi") == [])
        #expect(try grant("haddad", Role.principal, until: 20_261_201, as: "adeyemi") == ["only-downwards"])
        #expect(try grant("haddad", "king", as: "ramos") == ["no-such-role"])
        #expect(try end("adeyemi", Role.principal, as: "marquez") == ["only-downwards"])
        #expect(try end("subst", Role.substitute, as: "haddad") == ["only-downwards"])
    }

    @Test("S9 an acting principal and an auditor end on a day that is named; no role begins in the past")
    func days() throws {
        #expect(try grant("haddad", Role.principal, as: "ramos") == ["role-days"])
        #expect(try grant("haddad", Role.principal, until: 20_281_201, as: "ramos") == ["role-days"])
        #expect(try grant("haddad", Role.principal, until: 20_261_127, as: "ramos") == [])
        #expect(try grant("castillo", Role.auditor, as: "ramos") == ["role-days"])
        #expect(try grant("castillo", Role.auditor, until: 20_270_630, as: "ramos") == [])
        #expect(try grant("nguyen", Role.trainer, from: 20_261_101, as: "ramos") == ["role-days"])
        #expect(try grant("okafor", Role.trainer, as: "marquez") == [])
        #expect(try grant("okafor", Role.trainer, as: "marquez") == ["already-so"])
    }

    @Test("F24 a change of role ends the person's sessions, at once")
    func sessions() throws {
        _ = try school.token("okafor")
        #expect(try token(of: "okafor"))
        #expect(try grant("okafor", Role.trainer, as: "marquez") == [])
        #expect(try !token(of: "okafor"))
        let session = try school.token("okafor")
        #expect(try end("okafor", Role.teacher, as: "marquez") == [])
        let rename = RenamePerson(unit: site, person: school.person("okafor"), shown: "Chidi")
        #expect(throws: Refused.self) { try school.desk.perform(Envelope(rename, door: .command), as: session) }
    }

    @Test("S16 who ceases to be a substitute counts as one until the end of that day")
    func substitute() throws {
        #expect(try grant("subst", Role.teacher, as: "marquez") == [])
        #expect(try end("subst", Role.substitute, as: "marquez") == [])
        let rename = RenamePerson(unit: site, person: school.person("subst"), shown: "Pat")
        #expect(try school.codes(rename, as: "subst") == ["never-acts"])
        school.set(20_261_119, 23 * 60 + 59)
        #expect(try school.codes(rename, as: "subst") == ["never-acts"])
        school.set(20_261_120, 0)
        #expect(try school.codes(rename, as: "subst") == [])
    }

    @Test("F24 codes go downwards only, and never to the approver of one's own open request")
    func codes() throws {
        func invite(_ handle: String, as who: String) throws -> [String] {
            try school.codes(
                InvitePerson(unit: site, person: school.person(handle), codeHash: Array("\(handle)\(who)".utf8)),
                as: who)
        }
        #expect(try invite("okafor", as: "marquez") == [])
        #expect(try invite("adeyemi", as: "marquez") == ["only-downwards"])
        #expect(try invite("adeyemi", as: "ramos") == [])
        #expect(try invite("robot", as: "marquez") == ["job-only"])
        #expect(
            try school.codes(ResetPassphrase(unit: site, person: school.person("okafor"), codeHash: [2]), as: "marquez")
                == ["already-so"])
        let now = school.desk.surroundings.clock()
        for (no, requester) in [(1, "marquez"), (2, "ramos")] {
            let approval = Approval(
                unit: site, no: no, chain: "extra-devices", subjectKind: .reservation, subjectNo: 7, digest: "",
                requestedBy: school.person(requester), expires: nil, made: now)
            try school.arrange([
                .insert(approval),
                .insert(ApprovalStep(unit: site, no: no, step: 1, person: school.person("lindqvist"))),
                .insert(ApprovalStep(unit: site, no: no, step: 2, role: Role.principal)),
            ])
        }
        #expect(try invite("lindqvist", as: "marquez") == ["own-approver"])
        #expect(try invite("lindqvist", as: "ramos") == ["own-approver"])
        #expect(try invite("adeyemi", as: "ramos") == ["own-approver"])
        #expect(try invite("lindqvist", as: "adeyemi") == [])
    }

    @Test("F24 a reset is for who has a passphrase, and they are told")
    func reset() throws {
        let now = school.desk.surroundings.clock()
        try school.arrange([.insert(Credential(person: school.person("okafor"), hash: "x", changed: now))])
        #expect(
            try school.codes(InvitePerson(unit: site, person: school.person("okafor"), codeHash: [1]), as: "marquez")
                == ["already-so"])
        #expect(
            try school.codes(ResetPassphrase(unit: site, person: school.person("okafor"), codeHash: [2]), as: "marquez")
                == [])
        #expect(try school.rows(Outgoing.waiting, site).map(\.person) == [school.person("okafor")])
    }

    @Test("F24 a block ends sessions, tokens and codes; nothing is deleted")
    func block() throws {
        let session = try school.token("okafor")
        #expect(
            try school.codes(InvitePerson(unit: site, person: school.person("okafor"), codeHash: [9]), as: "marquez")
                == [])
        #expect(
            try school.codes(BlockPerson(unit: site, person: school.person("okafor"), why: "phone lost"), as: "marquez")
                == [])
        #expect(try !token(of: "okafor"))
        #expect(try school.rows(Invitation.open, school.person("okafor")).isEmpty)
        #expect(throws: Refused.self) { try school.desk.bearer(session) }
        #expect(
            try school.codes(BlockPerson(unit: site, person: school.person("okafor")), as: "marquez") == ["already-so"])
        #expect(try school.codes(UnblockPerson(unit: site, person: school.person("okafor")), as: "marquez") == [])
        #expect(
            try school.codes(BlockPerson(unit: site, person: school.person("adeyemi")), as: "marquez") == [
                "only-downwards"
            ])
        #expect(try school.codes(PersonLeaves(unit: site, person: school.person("okafor")), as: "marquez") == [])
        let roles = try school.rows(HeldRole.of, school.person("okafor"))
        #expect(roles.map(\.lastDay.number) == [20_261_118])
    }

    @Test("F29 the last of Desktop Services stays")
    func last() throws {
        #expect(try end("ramos", Role.desktopServices, as: "ramos") == ["last-desktop-services"])
        #expect(try grant("haddad", Role.desktopServices, as: "ramos") == [])
        #expect(try school.codes(BlockPerson(unit: site, person: school.person("ramos")), as: "haddad") == [])
        #expect(try end("haddad", Role.desktopServices, as: "haddad") == ["last-desktop-services"])
    }

    @Test(
        "F19 F27 a person is entered once, under a name that can be typed",
        arguments: [
            ("weber", "Uta Weber", []), ("Okafor", "Other Okafor", ["handle-taken"]), ("a", "A", ["handle-form"]),
            ("r231", "R", ["handle-form"]), ("7-12", "L", ["handle-form"]), ("uta weber", "U", ["handle-form"]),
            ("room", "Room", ["handle-form"]),
            ("nguyễn", "Linh Nguyễn", []), ("weber", "Uta\u{1B}[31m", ["person-text"]),
            ("weber", "Uta \u{202E}rebeW", ["person-text"]),
        ] as [(String, String, [String])])
    func add(handle: String, shown: String, expected: [String]) throws {
        let request = AddPerson(
            unit: site, handle: handle, shown: shown, email: "u@lincoln.example", role: Role.teacher)
        #expect(try school.codes(request, as: "marquez") == expected)
    }

    @Test("F21 a new person's role obeys the same rules; ids are counted on")
    func added() throws {
        #expect(
            try school.codes(AddPerson(unit: site, handle: "boss", shown: "Boss", role: Role.principal), as: "marquez")
                == ["only-downwards", "role-days"])
        let receipt = try school.perform(
            AddPerson(unit: site, handle: "weber", shown: "Uta Weber", role: Role.teacher), as: "marquez")
        #expect(receipt.data["person"]?.integer == SampleSchool.people.count + 1)
        let mail = SetContact(unit: site, person: PersonID(SampleSchool.people.count + 1), email: "no address")
        #expect(try school.codes(mail, as: "marquez") == ["person-text"])
        #expect(try school.codes(mail, as: "okafor") == ["person-text", "only-downwards"])
        #expect(
            try school.codes(RenamePerson(unit: site, person: PersonID(999), shown: "X"), as: "marquez") == [
                "no-such-person"
            ])
    }

    @Test("F20 a person of another site is touched there, or by Desktop Services")
    func elsewhere() throws {
        let other = Unit(
            unit: UnitID(2), parent: nil, kind: .site, code: "jefferson", name: "Jefferson School",
            zone: "America/Chicago")
        let person = Person(person: PersonID(50), unit: UnitID(2), handle: "elsewhere", name: "E", email: nil)
        try school.arrange([.insert(other), .insert(person)])
        #expect(try school.codes(BlockPerson(unit: site, person: PersonID(50)), as: "marquez") == ["another-site"])
        #expect(
            try school.codes(InvitePerson(unit: site, person: PersonID(50), codeHash: [3]), as: "adeyemi") == [
                "another-site"
            ])
    }

    @Test(
        "S3 F21 nobody lays down a role that limits them: another person ends it, and it counts until the end of that day"
    )
    func limiting() throws {
        #expect(try grant("haddad", Role.aide, from: 20_261_123, as: "ramos") == [])
        #expect(try end("haddad", Role.aide, as: "haddad") == ["own-rights"])
        let lines = try school.answer(LookAtPeople(unit: site), as: "ramos").filter { $0.handle == "haddad" }
        #expect(lines.first?.roles.contains { $0.role == Role.aide } == true)
        #expect(try end("haddad", Role.aide, as: "marquez") == [])
        #expect(try end("ashby", Role.auditor, as: "ashby") == ["own-rights"])
        #expect(try grant("haddad", Role.aide, as: "marquez") == [])
        #expect(try end("haddad", Role.aide, as: "marquez") == [])
        let held = try school.rows(HeldRole.of, school.person("haddad")).filter { $0.role == Role.aide }
        #expect(held.contains { $0.lastDay.number == 20_261_119 })
        #expect(try school.codes(PersonLeaves(unit: site, person: school.person("haddad")), as: "ramos") == [])
        #expect(try school.codes(UnblockPerson(unit: site, person: school.person("haddad")), as: "ramos") == [])
        let after = try school.rows(HeldRole.of, school.person("haddad")).filter { $0.role == Role.aide }
        #expect(after.contains { $0.lastDay.number == 20_261_119 })
    }

    @Test("F24 only the nightly job has tokens, for half a year at most, and they end")
    func tokens() throws {
        func make(_ handle: String, _ days: Int = 183, as who: String = "ramos") throws -> [String] {
            try school.codes(
                MakeToken(
                    unit: site, person: school.person(handle), tokenHash: Array("\(handle)\(days)".utf8), days: days),
                as: who)
        }
        #expect(try make("okafor") == ["job-only"])
        #expect(try make("robot", 400) == ["role-days"])
        #expect(try make("robot", as: "marquez") == ["not-permitted"])
        #expect(try make("robot") == [])
        #expect(try grant("robot", Role.teacher, as: "ramos") == ["job-only"])
        #expect(try grant("okafor", Role.nightly, as: "ramos") == ["job-only"])
        #expect(try school.codes(EndTokens(unit: site, person: school.person("robot")), as: "ramos") == [])
        #expect(try school.codes(EndTokens(unit: site, person: school.person("robot")), as: "ramos") == ["already-so"])
    }

    @Test("The list of people shows addresses only to whoever looks after accounts")
    func list() throws {
        let all = try school.answer(LookAtPeople(unit: site), as: "marquez")
        #expect(all.count == SampleSchool.people.count)
        #expect(all.allSatisfy { $0.email != nil && $0.hasPassphrase == false })
        let seen = try school.answer(LookAtPeople(unit: site), as: "okafor")
        #expect(seen.filter { $0.email != nil }.map(\.handle) == ["okafor"])
    }
}
