// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import Store
import StoreSQLite
import TestKit
import Testing

/// Reading what an entry changed: three outcomes and three sentences, whoever asks.
@Suite("Reading a body")
struct BodyReadingTests {
    /// A school with one entry, #2, that renamed okafor; told as of now, 08:10.
    private func renamed() throws -> SampleSchool {
        let school = try SampleSchool()
        school.set(20_261_119, 490)
        try school.perform(
            RenamePerson(unit: school.site, person: school.person("okafor"), shown: "Chidi"), as: "okafor")
        return school
    }

    private func parts(_ school: SampleSchool) throws -> [JournalPart] {
        try school.archive.read { try $0.parts(school.site, from: 2, to: 2) }
    }

    private func run(_ sql: String, _ school: SampleSchool) throws {
        let other = try SQLiteEngine(path: school.path)
        defer { other.close() }
        try other.write(nil) { try $0.script(sql) }
    }

    /// The kinds with the table of persons described otherwise.
    private func kinds(_ change: (Column) -> Column?, dropped: [DroppedColumn] = []) -> RowKinds {
        let now = Person.table
        let columns = now.described.compactMap(change)
        let table = Table(
            now.name, key: Array(columns.prefix(1)), Array(columns.dropFirst()), free: now.free, dropped: dropped)
        return RowKinds.standard.describing([AnyRowKind(Person.self, describedBy: table)])
    }

    private func outcome(_ reading: Body.Reading) -> String {
        switch reading {
        case .changes(let changes): "\(changes.count) changes"
        case .erased(let by): "erased by \(by)"
        case .unreadable(let what): "unreadable: \(what)"
        }
    }

    @Test("F17 a body gives its changes, or was erased by an entry, or cannot be read, and what of it")
    func outcomes() throws {
        let whole = try parts(renamed())
        func read(_ change: (inout [JournalPart]) -> Void) -> String {
            var parts = whole
            change(&parts)
            return outcome(Body.read(parts, kinds: .standard, schema: Migrations.current))
        }
        #expect(read { _ in } == "1 changes")
        for part in [0, 1] {
            #expect(read { ($0[part].salt, $0[part].body, $0[part].removedBy) = (nil, nil, 9) } == "erased by 9")
            // Nobody says that they erased it: that is damage.
            #expect(read { ($0[part].salt, $0[part].body) = (nil, nil) } == "unreadable: part \(part)")
            #expect(read { $0[part].body = [1, 0, 7, 7, 7] } == "unreadable: part \(part)")
            #expect(read { $0.removeAll { $0.part == part } } == "unreadable: part \(part)")
        }
        func body(_ text: String) -> String { read { $0[0].body = Array(text.utf8) } }
        #expect(body(#"{"changes":[{"t":"strange","a":{"no":1}}]}"#) == "unreadable: the table strange")
        #expect(body(#"{"changes":[{"t":"person","a":{"person":4,"colour":"red"}}]}"#) == "unreadable: person.colour")
        #expect(body(#"{"changes":[{"t":"person","a":{"person":4,"handle":true}}]}"#) == "unreadable: person.handle")
        #expect(
            body(
                #"{"changes":[{"t":"person","a":{"person":4,"unit":1,"handle_key":"x","handle":"x","state":"gone","rev":2}}]}"#
            ) == "unreadable: person.state")
    }

    @Test(
        "F17 an image is read in the shape of its schema: new columns take their default, old names are found, dropped ones named"
    )
    func carried() throws {
        let body = Array(
            #"{"changes":[{"t":"person","b":{"person":4,"shown":"A","colour":"red"},"a":{"person":4,"unit":1,"handle_key":"x","handle":"x","shown":"B","colour":"blue","state":"active","rev":2}}]}"#
                .utf8)
        var parts = try parts(renamed())
        parts[0].body = body
        parts[1].body = Array(#"{"said":"","details":[],"free":[]}"#.utf8)
        let later = kinds(
            { column in
                switch column.name {
                case "name": Column("name", since: 1, formerly: ["shown"])
                case "email": Column("email", since: 9, default: .text("nobody@school.example"))
                default: column
                }
            }, dropped: [DroppedColumn("colour", since: 9)])
        #expect(outcome(Body.read(parts, kinds: later, schema: 8)) == "1 changes")
        let read = try #require(Body.read(parts, kinds: later, schema: 8).recorded?.first)
        let mail = Cell.text("nobody@school.example")
        let after = try Person(cells: try #require(read.after)), before = try Person(cells: try #require(read.before))
        #expect((after.name, before.name) == ("B", "A"))
        #expect((after.email?.cell, before.email?.cell) == (mail, mail))
        #expect(read.dropped == ["colour"])
        #expect(read.lost == ["colour"])
        // In the shape of a schema that had the column and lacked the other, absence is null and the name is nobody's.
        #expect(outcome(Body.read(parts, kinds: later, schema: 9)) == "unreadable: person.colour")
        #expect(outcome(Body.read(parts, kinds: kinds { $0 }, schema: 8)) == "unreadable: person.shown")
    }

    @Test(
        "F17 undo and correct say which of the three it is: changed, erased by an entry, not to be read; none for another"
    )
    func takingBack() throws {
        let undo = { (school: SampleSchool) -> [String] in
            do {
                try school.perform(UndoEntry(unit: school.site, entry: 2), as: "okafor")
                return []
            } catch let refused as Refused {
                return refused.refusals.map { "\($0.code): \($0.sentence)" }
            }
        }
        #expect(try undo(renamed()) == [])
        let erased = try renamed()
        try run("update journal_body set salt = null, body = null, removed_by = 3 where seq = 2", erased)
        #expect(try undo(erased) == ["not-undoable: #2 cannot be taken back: #3 erased what it changed."])
        let spoiled = try renamed()
        try run("update journal_body set body = x'010007' where seq = 2 and part = 0", spoiled)
        #expect(try spoiled.codes(UndoEntry(unit: spoiled.site, entry: 2), as: "okafor") == ["unreadable-body"])
        #expect(
            try undo(spoiled) == ["unreadable-body: #2 cannot be taken back: what it wrote cannot be read (part 0)."])
    }

    @Test("F17 verifying tells a column that no schema knew from an erased body, and from a changed byte")
    func verifying() throws {
        let school = try renamed()
        let unknown = kinds { $0.name == "name" ? Column("shown") : $0 }
        let found = try RowKinds.$standard.withValue(unknown) {
            try LocalDesk.verifyAll(school.archive, tables: true).flatMap { $0.faults.map(\.sentence) }
        }
        #expect(found.contains("What #2 wrote cannot be read (person.name)."))
        try run("update journal_body set salt = null, body = null, removed_by = 2 where seq = 2 and part = 1", school)
        let erased = try LocalDesk.verifyAll(school.archive, tables: true)
        #expect(!erased.flatMap(\.faults).contains { $0.sentence.contains("cannot be read") })
        #expect(erased.map(\.erased) == [1])
    }

    @Test("F17 a receipt whose words are gone says why")
    func receipts() throws {
        var parts = try parts(renamed())
        parts[1].body = [1, 0, 7]
        #expect(Body.receipt(parts, entry: 2).headline == "Its words cannot be read.")
        (parts[1].salt, parts[1].body, parts[1].removedBy) = (nil, nil, 7)
        #expect(Body.receipt(parts, entry: 2).headline == "Its words were erased by #7.")
    }

    @Test("F17 the rights of standard roles are held against the program's own")
    func rights() throws {
        let school = try SampleSchool()
        func faults() throws -> [String] {
            try LocalDesk.verifyAll(school.archive, tables: true).flatMap { $0.faults.map(\.sentence) }.filter {
                $0.hasPrefix("The right")
            }
        }
        #expect(try faults() == [])
        try run("update role_right set reach = 'below' where role = 'teacher' and permission = 'journal.undo'", school)
        #expect(try faults().count == 2)
        try run("delete from role_right where role = 'teacher' and permission = 'journal.undo'", school)
        #expect(try faults() == ["The right journal.undo of teacher is not as the program gives it."])
        try run("insert into role_right(role, permission, reach) values ('librarian', 'journal.undo', 'own')", school)
        #expect(try faults().count == 1, "a town's own role")
    }
}
