// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// Every role against every request and question, as a desk on a real file answers, held against a table that people read.
///
/// `Tests/PeopleTests/Rights/expected.txt` is changed by hand or by `make docs`, and read in review: a right that nobody meant stands out there.
@Suite("Every role × every request")
struct RightsPagesTests {
    /// Permissions of what is no request, because it works on the whole file.
    private static let whole = [OfficeRequests.verifying, OfficeRequests.backingUp, OfficeRequests.restoring]

    private static let roles = [
        Role.desktopServices, Role.trainer, Role.coordinator, Role.principal, Role.teacher, Role.auditor, Role.nightly,
        Role.substitute,
        Role.aide, Role.studentTeacher, Role.student,
    ]

    private var named: [(name: String, permission: Permission, isRequest: Bool)] {
        Registry.requests.map { ($0.name, $0.permission, true) }
            + Registry.queries.map { ($0.name, $0.permission, false) }
            + Self.whole.map { ($0.rawValue, $0, true) }
    }

    @Test("Names are permanent and unique")
    func names() {
        let names = named.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(
            names.allSatisfy { name in
                name.allSatisfy { $0.isLowercase || $0.isNumber || ".-_".contains($0) } && name.contains(".")
            }, "\(names)")
    }

    @Test("F21 what each role may do is what the table says, and nothing else")
    func matrix() throws {
        let school = try SampleSchool()
        let allowed = try self.allowed(at: school)
        var lines = ["# request or question | permission | who may, how far. Whoever is not named is refused."]
        for (name, permission, _) in named.sorted(by: { $0.name < $1.name }) {
            let who = Self.roles.compactMap { role in allowed[permission]?[role].map { "\(role):\($0.rawValue)" } }
            lines.append("\(name) | \(permission) | \(who.joined(separator: " "))")
        }
        let text = lines.joined(separator: "\n") + "\n"
        #expect(
            try Project.isCurrent("Tests/PeopleTests/Rights/expected.txt", text),
            "rights changed: read the difference after `make docs`")
    }

    /// Asks the desk itself, as a person of each role, for every permission there is.
    private func allowed(at school: SampleSchool) throws -> [Permission: [String: Reach]] {
        let first = try #require(Day(20_260_801)), last = try #require(Day(20_270_731))
        let site = school.site
        let people = Self.roles.enumerated().map { index, role in
            Person(person: PersonID(900 + index), unit: site, handle: "role-\(role)", name: role, email: nil)
        }
        try school.arrange(
            people.map { .insert($0) }
                + zip(people, Self.roles).map {
                    .insert(HeldRole(person: $0.person, unit: site, role: $1, firstDay: first, lastDay: last))
                })
        var allowed: [Permission: [String: Reach]] = [:]
        for (person, role) in zip(people, Self.roles) {
            let token = Token(secret: Sodium.random(32))
            let now = school.desk.surroundings.clock()
            let session = Session(
                tokenHash: token.hash, person: person.person, kind: .shell, made: now, expires: now.adding(minutes: 600)
            )
            try school.arrange([.insert(session)])
            for permission in Set(named.map(\.permission)) {
                if let actor = try? school.desk.authorise(permission, at: site, door: .command, as: token) {
                    allowed[permission, default: [:]][role] = actor.reach(at: [site])
                }
            }
        }
        return allowed
    }

    @Test("F20 F21 deny by default: a person without a role may nothing; without a unit's role nothing there")
    func denied() throws {
        let school = try SampleSchool()
        let elsewhere = Unit(
            unit: UnitID(2), parent: nil, kind: .site, code: "jefferson", name: "Jefferson", zone: "America/Chicago")
        let nobody = Person(person: PersonID(900), unit: school.site, handle: "nobody", name: "N", email: nil)
        let now = school.desk.surroundings.clock()
        try school.arrange([.insert(elsewhere), .insert(nobody)])
        try school.archive.write(school.site) {
            try $0.openLedger(UnitID(2), epoch: 1, seq: 0, head: Chain.start, at: now)
        }
        let token = Token(secret: Sodium.random(32))
        try school.arrange([
            .insert(
                Session(
                    tokenHash: token.hash, person: PersonID(900), kind: .shell, made: now,
                    expires: now.adding(minutes: 60)))
        ])
        let coordinator = try school.token("marquez"), services = try school.token("ramos")
        for permission in Set(named.map(\.permission)) {
            #expect(throws: Refused.self, "\(permission)") {
                try school.desk.authorise(permission, at: school.site, door: .command, as: token)
            }
            #expect(throws: Refused.self, "\(permission)") {
                try school.desk.authorise(permission, at: UnitID(2), door: .command, as: coordinator)
            }
            #expect(throws: Refused.self, "\(permission)") {
                try school.desk.authorise(permission, at: UnitID(2), door: .command, as: services)
            }
        }
    }

    @Test(
        "S3 those who never act hold no right; the auditor asks for nothing to change; the nightly job closes days and notifies"
    )
    func limits() throws {
        for right in Rights.standard where Role.barred.contains(right.role) {
            Issue.record("\(right.role) may \(right.permission)")
        }
        let roles = Set(Self.roles)
        for right in Rights.standard where !roles.contains(right.role) { Issue.record("no such role: \(right.role)") }
        let permissions = Set(named.map(\.permission.rawValue))
        for right in Rights.standard where !permissions.contains(right.permission) {
            Issue.record("\(right.permission) is the permission of nothing")
        }
        for (name, permission, isRequest) in named where isRequest && !Self.whole.contains(permission) {
            let who = Rights.standard.filter { $0.permission == permission.rawValue }
            #expect(!who.isEmpty, "nobody may \(name)")
            let own: Set<String> = ["person.rename", "person.contact", "role.end"]
            #expect(own.contains(name) || !who.contains { $0.role == Role.auditor }, "the auditor may \(name)")
            let night =
                name.hasPrefix("nightly.") || name.hasPrefix("day.close") || name.hasPrefix("outbox.")
                || name.hasPrefix("digest.")
            #expect(night || !who.contains { $0.role == Role.nightly }, "the nightly job may \(name)")
        }
    }
}
