// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Passphrases and codes")
struct PassphraseTests {
    @Test(
        "F29 a weak passphrase is refused",
        arguments: [
            ("short", false), ("twelveletter", true), ("okaforokafor", false), ("Chidi Okafor 1", false),
            ("abcabcabcabcabc", false),
            ("aaaaaaaaaaaaaaaa", false), ("line\nends here too", false), ("drei ganz kurze wörter", true),
            ("日本語のながいながい合言葉です", true),
        ])
    func weak(passphrase: String, good: Bool) {
        let found = WeakPassphrase.objections(passphrase, handle: "okafor", name: "Chidi Okafor")
        #expect(found.isEmpty == good, "\(found)")
        #expect(found.allSatisfy { $0.code == "weak-passphrase" && !$0.sentence.contains(passphrase) })
    }

    /// Invites somebody and returns the code.
    private func invite(_ handle: String, as who: String = "marquez", at school: SampleSchool) throws -> String {
        let code = InvitationCode.make { Sodium.random($0) }
        try school.perform(
            InvitePerson(unit: school.site, person: school.person(handle), codeHash: InvitationCode.hash(code)), as: who
        )
        return code
    }

    @Test("F24 a code works once, within 72 hours, however it is typed")
    func once() throws {
        let school = try RealSchool().school
        let code = try invite("okafor", at: school)
        #expect(code.count == 19)
        let typed = code.uppercased().replacing("-", with: " ")
        let signed = try school.desk.redeem(code: typed, passphrase: "three little words", kind: .shell)
        #expect(signed.handle == "okafor")
        #expect(
            try school.desk.signIn(name: "okafor", passphrase: "three little words", kind: .login).handle == "okafor")
        #expect(
            try codes { _ = try school.desk.redeem(code: code, passphrase: "other little words", kind: .shell) } == [
                "code-refused"
            ])

        let late = try invite("haddad", at: school)
        school.set(20_261_122, 8 * 60 + 6)
        #expect(
            try codes { _ = try school.desk.redeem(code: late, passphrase: "three little words", kind: .shell) } == [
                "code-refused"
            ])
    }

    @Test("F24 a site may let its codes end sooner")
    func hours() throws {
        let school = try RealSchool().school
        try school.arrange([.insert(Setting(unit: school.site, key: "invite_hours", value: "2"))])
        let late = try invite("okafor", at: school)
        let soon = try invite("haddad", at: school)
        school.set(20_261_119, 10 * 60 + 4)
        _ = try school.desk.redeem(code: soon, passphrase: "three little words", kind: .shell)
        school.set(20_261_119, 10 * 60 + 5)
        #expect(
            try codes { _ = try school.desk.redeem(code: late, passphrase: "three little words", kind: .shell) } == [
                "code-refused"
            ])
    }

    @Test("F30 neither code nor passphrase nor hash stands in the journal")
    func secret() throws {
        let school = try RealSchool().school
        let code = try invite("okafor", at: school)
        _ = try school.desk.redeem(code: code, passphrase: "three little words", kind: .shell)
        let credential = try #require(try school.rows(Credential.of, school.person("okafor")).first)
        let bodies = try school.archive.read { try $0.parts(school.site, from: 1, to: 99) }
            .compactMap(\.body).map { String(decoding: $0, as: UTF8.self) }
        #expect(bodies.count >= 4)
        let hex = InvitationCode.hash(code).hex
        for text in [code, "little", credential.hash, hex] {
            #expect(!bodies.contains { $0.contains(text) }, "\(text)")
        }
    }

    @Test("F24 another passphrase ends every session and code of the person")
    func ends() throws {
        let real = try RealSchool("okafor")
        let one = try real.signIn("okafor"), other = try real.signIn("okafor")
        #expect(
            try codes {
                _ = try real.school.desk.changePassphrase(one.token, old: "not that one", new: "brand new words")
            } == ["sign-in-refused"])
        let fresh = try real.school.desk.changePassphrase(one.token, old: RealSchool.passphrase, new: "brand new words")
        #expect(try codes { _ = try real.school.desk.bearer(one.token) } == ["signed-out"])
        #expect(try codes { _ = try real.school.desk.bearer(other.token) } == ["signed-out"])
        #expect(try real.school.desk.bearer(fresh.token).handle == "okafor")
        #expect(try codes { _ = try real.signIn("okafor") } == ["sign-in-refused"])
    }

    @Test(
        "F29 only the file's owner recovers a passphrase, only for Desktop Services, and every greeting says so for a week"
    )
    func recover() throws {
        let school = try RealSchool().school
        #expect(FileOwner(file: 1000, asking: 1001, account: "other") == nil)
        let owner = FileOwner(file: 1000, asking: 1000, account: "cartdesk")
        #expect(
            try codes { _ = try school.desk.recover(name: "ramos", passphrase: "three little words", owner: nil) } == [
                "owner-only"
            ])
        #expect(
            try codes { _ = try school.desk.recover(name: "okafor", passphrase: "three little words", owner: owner) }
                == ["owner-only"])
        _ = try school.desk.recover(name: "ramos", passphrase: "three little words", owner: owner)
        let greeting = try school.answer(LookAtGreeting(unit: school.site), as: "okafor")
        #expect(
            greeting.warnings == [
                "Thu 19 Nov 08:05: The passphrase of Inés Ramos was set from the machine, by its account cartdesk."
            ])
        school.set(20_261_126, 8 * 60 + 6)
        #expect(try school.answer(LookAtGreeting(unit: school.site), as: "okafor").warnings.isEmpty)
    }
}
