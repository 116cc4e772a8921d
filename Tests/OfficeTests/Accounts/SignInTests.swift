// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Signing in")
struct SignInTests {
    @Test("F28 unknown, blocked, without a passphrase and wrong are one answer")
    func oneAnswer() throws {
        let real = try RealSchool("okafor", "haddad")
        let school = real.school
        let haddad = try #require(try school.rows(Person.id, school.person("haddad")).first)
        var blocked = haddad
        blocked.state = .blocked
        try school.arrange([.update(haddad, blocked)])
        var sentences: Set<String> = []
        for (name, passphrase) in [
            ("okafor", "wrong horse battery"), ("haddad", RealSchool.passphrase), ("castillo", RealSchool.passphrase),
            ("nobody", RealSchool.passphrase),
        ] {
            do {
                _ = try real.signIn(name, passphrase)
                Issue.record("\(name) was let in")
            } catch let refused as Refused {
                #expect(refused.refusals.map(\.code) == ["sign-in-refused"])
                #expect(refused.exit == .notPermitted)
                sentences.formUnion(refused.refusals.map(\.sentence))
            }
        }
        #expect(sentences.count == 1)
        let kept = try school.rows(KeptRefusal.since, school.site, Instant(ms: 0))
        #expect(kept.map(\.code) == Array(repeating: "sign-in-refused", count: 4))
        #expect(!kept.contains { $0.sentence.contains("nobody") || $0.sentence.contains("horse") })
    }

    @Test("A right passphrase opens a session of twelve hours that the desk knows, whatever the name's case")
    func session() throws {
        let real = try RealSchool("okafor")
        let signed = try real.signIn(" Okafor ")
        #expect(signed.name == "Chidi Okafor")
        let now = real.school.desk.surroundings.clock()
        #expect(signed.expires == now.adding(minutes: 720))
        #expect(try real.school.desk.bearer(signed.token).person == real.school.person("okafor"))
        real.school.set(20_261_119, 20 * 60 + 6)
        #expect(try codes { _ = try real.school.desk.bearer(signed.token) } == ["signed-out"])
    }

    @Test("Signing out ends the session, twice is no error")
    func signOut() throws {
        let real = try RealSchool("okafor")
        let signed = try real.signIn("okafor")
        try real.school.desk.signOut(signed.token)
        try real.school.desk.signOut(signed.token)
        #expect(try codes { _ = try real.school.desk.bearer(signed.token) } == ["signed-out"])
    }

    @Test(
        "F28 after three wrong tries a name waits, existing or not, and the right passphrase waits too",
        arguments: ["okafor", "nobody"])
    func slowed(name: String) throws {
        let real = try RealSchool("okafor")
        for _ in 0..<4 {
            #expect(try codes { _ = try real.signIn(name, "wrong horse battery") } == ["sign-in-refused"])
        }
        #expect(try codes { _ = try real.signIn(name) } == ["sign-in-slowed"])
        real.school.set(20_261_119, 8 * 60 + 5, second: 3)
        let after = try codes { _ = try real.signIn(name) }
        #expect(after == (name == "okafor" ? [] : ["sign-in-refused"]))
    }

    @Test("F28 the delay doubles and a right try forgets it")
    func growing() throws {
        let real = try RealSchool("okafor")
        var second = 0
        for wait in [0, 0, 0, 2, 4, 8, 16] {
            #expect(try codes { _ = try real.signIn("okafor", "wrong horse battery") } == ["sign-in-refused"])
            guard wait > 0 else { continue }
            second += wait - 1
            real.school.set(20_261_119, 8 * 60 + 5, second: second)
            #expect(try codes { _ = try real.signIn("okafor") } == ["sign-in-slowed"], "after \(wait)")
            second += 1
            real.school.set(20_261_119, 8 * 60 + 5, second: second)
        }
        _ = try real.signIn("okafor")
        #expect(try codes { _ = try real.signIn("okafor", "wrong horse battery") } == ["sign-in-refused"])
        _ = try real.signIn("okafor")
    }

    @Test("F28 over all names there is a ceiling, which ends with its window")
    func ceiling() throws {
        let real = try RealSchool("okafor")
        let now = real.school.desk.surroundings.clock()
        try real.school.arrange([.insert(Attempt(handleKey: " all", failures: 200, last: now, retry: now))])
        #expect(try codes { _ = try real.signIn("okafor") } == ["sign-in-slowed"])
        real.school.set(20_261_119, 8 * 60 + 15)
        _ = try real.signIn("okafor")
    }

    @Test(
        "F25 a label, a serial, a tag, a site's code or a shown name signs nobody in, and none of them is a token",
        arguments: ["7-12", "DMPX70012K", "LN-712", "lincoln", "Chidi Okafor", "4"])
    func nothingElse(name: String) throws {
        let real = try RealSchool("okafor")
        #expect(try codes { _ = try real.signIn(name) } == ["sign-in-refused"])
        #expect(try codes { _ = try real.signIn("okafor", name) } == ["sign-in-refused"])
        #expect(Token(text: name) == nil)
    }

    @Test("F25 no passphrase is asked in a rehearsal, and a real desk refuses that")
    func rehearsal() throws {
        let practice = try SampleSchool()
        #expect(try practice.desk.rehearse(name: "okafor").handle == "okafor")
        #expect(try codes { _ = try practice.desk.rehearse(name: "nobody") } == ["no-such-person"])
        let real = try RealSchool()
        #expect(try codes { _ = try real.school.desk.rehearse(name: "okafor") } == ["rehearsal-only"])
        #expect(
            try codes { try real.school.desk.setClock(to: Instant(ms: 1_800_000_000_000), by: nil) } == [
                "rehearsal-only"
            ])
    }
}
