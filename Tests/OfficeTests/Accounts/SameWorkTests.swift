// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import Synchronization
import TestKit
import Testing

@Suite("Sign-ins and codes that give nothing away")
struct SameWorkTests {
    @Test("F28 unknown, blocked, without a passphrase and wrong ask for the same hashing, the first time as ever")
    func hashing() throws {
        let real = try RealSchool("okafor", "haddad")
        let school = real.school
        let haddad = try #require(try school.rows(Person.id, school.person("haddad")).first)
        var blocked = haddad
        blocked.state = .blocked
        try school.arrange([.update(haddad, blocked)])
        let done = Mutex<[String]>([])
        /// The algorithm and its cost, without salt and hash.
        @Sendable func cost(_ hash: String) -> String { hash.split(separator: "$").prefix(3).joined(separator: "$") }
        let desk = LocalDesk(
            archive: school.archive, surroundings: school.desk.surroundings,
            hashing: Hashing(
                make: { _ in
                    done.withLock { $0.append("make") }
                    return nil
                },
                verify: { _, hash in
                    done.withLock { $0.append("verify \(cost(hash))") }
                    return false
                }))
        let works = try ["nobody", "haddad", "castillo", "okafor"].map { (name: String) throws -> [String] in
            done.withLock { $0 = [] }
            let refused = try codes {
                _ = try desk.signIn(name: name, passphrase: RealSchool.passphrase, kind: .shell)
            }
            #expect(refused == ["sign-in-refused"])
            return done.withLock { $0 }
        }
        #expect(Set(works).count == 1, "\(works)")
        #expect(works.first?.count == 1)
        let made = try #require(Sodium.hash(passphrase: "what a passphrase costs here"))
        #expect(works.first == ["verify \(cost(made))"])
    }

    @Test("S15 a code given out before is worth nothing once its maker waits for the answer of whoever redeems it")
    func ownApprover() throws {
        let real = try RealSchool("okafor")
        let school = real.school
        let code = InvitationCode.make { Sodium.random($0) }
        try school.perform(
            ResetPassphrase(
                unit: school.site, person: school.person("okafor"), codeHash: InvitationCode.hash(code)), as: "marquez")
        let asked = Approval(
            unit: school.site, no: 1, chain: "extra-devices", subjectKind: .reservation, subjectNo: 4, digest: "x",
            requestedBy: school.person("marquez"), expires: nil, made: school.desk.surroundings.clock())
        let step = ApprovalStep(unit: school.site, no: 1, step: 1, person: school.person("okafor"))
        try school.arrange([.insert(asked), .insert(step)])
        func redeem() throws -> [String] {
            try codes { _ = try school.desk.redeem(code: code, passphrase: "four quiet rivers", kind: .shell) }
        }
        #expect(try redeem() == ["own-approver"])
        #expect(try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).map(\.code) == ["own-approver"])
        var lapsed = asked
        lapsed.state = .lapsed
        lapsed.rev = 1
        var before = asked
        before.rev = 1
        try school.arrange([.update(before, lapsed)])
        #expect(try redeem() == [])
    }
}
