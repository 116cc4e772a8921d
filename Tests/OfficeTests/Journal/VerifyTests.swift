// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import Store
import StoreSQLite
import TestKit
import Testing

/// A journal of some entries, and a second connection that spoils it.
private struct Spoiled {
    let school: SampleSchool

    init() throws {
        school = try SampleSchool()
        for (index, name) in ["Chidi", "C. Okafor", "Mr Okafor", "Chidi Okafor!"].enumerated() {
            school.set(20_261_119, 8 * 60 + 10 + index)
            try school.perform(
                RenamePerson(unit: school.site, person: school.person("okafor"), shown: name), as: "okafor")
        }
    }

    func spoil(_ sql: String) throws {
        let other = try SQLiteEngine(path: school.path)
        try other.write(nil) { try $0.script(sql) }
        other.close()
    }

    func verify(head: String? = nil, tables: Bool = false) throws -> Verification {
        try school.desk.verify(school.site, head: head, tables: tables, door: .command, as: school.token("ashby"))
    }

    func places(head: String? = nil) throws -> [String] {
        try verify(head: head).faults.map { "\($0.seq.map(String.init) ?? "-") \($0.place)" }
    }
}

@Suite("Verifying a journal")
struct VerifyTests {
    @Test("A journal that nobody touched verifies, with its rows")
    func sound() throws {
        let spoiled = try Spoiled()
        let found = try spoiled.verify()
        #expect(found.faults == [])
        #expect(found.entries == 5)
    }

    @Test(
        "F17 a flipped byte anywhere is found, and where",
        arguments: [
            ("update journal set at_ms = at_ms + 1 where seq = 3", ["3 header"]),
            ("update journal set actor = 5 where seq = 3", ["3 header"]),
            ("update journal set door = 'shell' where seq = 2", ["2 header"]),
            ("update journal set door = 'window' where seq = 2", ["2 header"]),
            ("update journal set kind = 'person.contact' where seq = 4", ["4 header"]),
            ("update journal set undoes = 2 where seq = 4", ["4 header"]),
            ("update journal set epoch = 2 where seq = 5", ["5 header", "5 end"]),
            ("update journal set hash = zeroblob(32) where seq = 3", ["3 header", "4 header"]),
            ("update journal set hash = zeroblob(32) where seq = 5", ["5 header", "5 end"]),
            ("update journal set body_digest = zeroblob(32) where seq = 3", ["3 body", "3 header"]),
            (
                "update journal_body set body = (select body from journal_body where seq = 2 and part = 1) where seq = 3 and part = 1",
                ["3 body"]
            ),
            ("update journal_body set body = x'7b7d' where seq = 2 and part = 0", ["2 body"]),
            ("update journal_body set salt = zeroblob(16) where seq = 4 and part = 0", ["4 body"]),
            ("update journal_body set digest = zeroblob(32) where seq = 4 and part = 1", ["4 body", "4 body"]),
            ("update journal_body set salt = null where seq = 4 and part = 1", ["4 body"]),
            ("delete from journal_body where seq = 4 and part = 1", ["4 body"]),
            ("delete from journal where seq = 3", ["4 header"]),
            (
                "update journal_subject set no = 5 where kind = 'person' and no = 4 and seq = 3",
                ["3 subjects", "3 subjects"]
            ),
            ("delete from journal_subject where seq = 2", ["2 subjects"]),
            ("insert into journal_subject values (1, 'cart', 1, 77)", ["77 subjects"]),
            ("update ledger set seq = 6", ["5 end"]),
            ("update ledger set head = zeroblob(32)", ["5 end"]),
        ])
    func flipped(sql: String, expected: [String]) throws {
        let spoiled = try Spoiled()
        try spoiled.spoil(sql)
        #expect(try spoiled.places() == expected)
    }

    @Test("F17 a cut-off end shows against a printed head and against the seals")
    func truncated() throws {
        let spoiled = try Spoiled()
        let seal = try spoiled.school.desk.seal(spoiled.school.site, door: .command, as: spoiled.school.token("ashby"))
        #expect(seal.seq == 5)
        #expect(try spoiled.verify(head: String(seal.head.hex.prefix(12))).anchored == 5)
        #expect(try spoiled.verify().seals == 1)
        // Everything that could give it away inside the chain is put right.
        try spoiled.spoil(
            """
            delete from journal where seq = 5; delete from journal_body where seq = 5; delete from journal_subject where seq = 5;
            update ledger set seq = 4, head = (select hash from journal where seq = 4);
            """)
        #expect(try spoiled.places() == ["- seal"])
        #expect(try spoiled.places(head: seal.head.hex) == ["- seal", "- end"])
        try spoiled.spoil("delete from seal")
        #expect(try spoiled.places() == [])
        #expect(try spoiled.places(head: String(seal.head.hex.prefix(12))) == ["- end"])
        #expect(try spoiled.places(head: "abc") == ["- end"])
    }

    @Test("A part that was erased on purpose leaves the chain whole")
    func erased() throws {
        let spoiled = try Spoiled()
        try spoiled.spoil("update journal_body set salt = null, body = null, removed_by = 5 where seq = 3 and part = 1")
        let found = try spoiled.verify()
        #expect(found.faults == [])
        #expect(found.erased == 1)
    }

    @Test("With --tables a row that was changed behind the desk's back is found")
    func tables() throws {
        let school = try SampleSchool()
        try school.perform(
            AddPerson(unit: school.site, handle: "weber", shown: "Uta Weber", role: Role.teacher), as: "marquez")
        let spoiled = try Spoiled()
        let clean = try spoiled.verify(tables: true).faults.filter { $0.sentence.contains(" of person ") }
        #expect(clean == [])
        try spoiled.spoil("update person set name = 'Somebody Else' where handle = 'okafor'")
        let found = try spoiled.verify(tables: true).faults.filter { $0.sentence.contains(" of person ") }
        #expect(found.map(\.sentence) == ["The row 4 of person is not as #5 left it."])
        try spoiled.spoil("delete from held_role where person = 5")
        #expect(
            try spoiled.verify(tables: true).faults.contains {
                $0.sentence == "A row of held_role that #1 wrote is gone."
            })
    }

    @Test("S1 who may not verify is refused")
    func rights() throws {
        let school = try SampleSchool()
        let token = try school.token("okafor")
        #expect(
            try codes { _ = try school.desk.verify(school.site, head: nil, tables: false, door: .command, as: token) }
                == ["not-permitted"])
    }
}
