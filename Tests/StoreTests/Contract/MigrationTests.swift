// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import People
import Store
import TestKit
import Testing

@Suite("Contract: migrations")
struct MigrationTests {
    @Test("A second start changes nothing", arguments: EngineUnderTest.here)
    func again(_ which: EngineUnderTest) throws {
        let scratch = try Scratch(which)
        try Migrating.migrate(scratch)
        let rows = try scratch.read { try $0.rows("select no from migration order by no", []) }
        #expect(rows == Migrations.all.map { [.int($0.no)] })
        let schema = try scratch.read { try $0.rows("select value from meta where key = 'schema'", []) }
        #expect(schema == [[.text(String(Migrations.current))]])
    }

    @Test("A start upgrades a desk and leaves what is none alone", arguments: EngineUnderTest.here)
    func upgrade(_ which: EngineUnderTest) throws {
        let desk = try Scratch(which)
        try Migrating.upgrade(desk)
        #expect(try desk.read { try $0.rows("select count(*) from migration", []) } == [[.int(Migrations.all.count)]])
        let empty = try Scratch(which, migrated: false)
        try Migrating.upgrade(empty)
        #expect(throws: (any Error).self) { try empty.read { _ = try $0.rows("select no from migration", []) } }
    }

    @Test(
        "F17 A desk of schema 2 is upgraded: its plain bodies verify and read as they did, new ones are packed beside them"
    )
    func fromTwo() throws {
        let old = try Scratch(.sqlite, migrated: false)
        let dialect = Dialect(.sqlite)
        try old.write(nil) { connection in
            for step in Migrations.all where step.no <= 2 {
                try connection.script(dialect.render(step.text) + "\n" + step.own(dialect))
            }
            try connection.script(try Project.text("Tests/StoreTests/Contract/Old/desk-2.sql"))
        }
        try Migrating.upgrade(old)
        let archive = TableArchive(old)
        #expect(try LocalDesk.verifyAll(archive).map { $0.faults.map(\.sentence) } == [[]])
        let parts = try archive.read { try $0.parts(UnitID(1), from: 4, to: 4) }
        #expect(Body.receipt(parts, entry: 4).headline == "okafor is shown as “C. Okafor”.")
        #expect(Body.subjects(parts) == [Subject(.person, 1), Subject(.person, 3)])
        #expect(Body.read(parts, kinds: .standard, schema: 2).recorded?.count == 1)
        try old.write(nil) {
            try $0.script("update journal_subject set no = 2 where kind = 'person' and no = 3 and seq = 3")
        }
        #expect(try LocalDesk.verifyAll(archive)[0].faults.map(\.place) == ["subjects", "subjects"])
        let tables = try old.read {
            try $0.rows(
                "select name from sqlite_master where type = 'index' and name like 'sqlite_autoindex_journal%'", [])
        }
        #expect(tables == [], "the journal is kept in the order of its keys, without a second tree")
    }

    @Test(
        "F21 An upgraded program's rights reach an old desk once; a town's own roles stay",
        arguments: EngineUnderTest.here)
    func rights(_ which: EngineUnderTest) throws {
        let desk = try Scratch(which)
        let table = RoleRight.table
        func reach(_ role: String) throws -> [[Cell]] {
            try desk.read {
                try $0.rows("select reach from role_right where role = ?1 order by permission", [.text(role)])
            }
        }
        try Migrating.upgrade(desk)
        #expect(try reach(Role.teacher).isEmpty, "a desk that was not founded has no rights to renew")
        let old = [
            RoleRight(role: Role.teacher, permission: "long.gone", reach: .unit),
            RoleRight(role: "librarian", permission: "loan.see", reach: .unit),
        ]
        try desk.write(nil) { connection in
            for right in old { _ = try connection.run(Statements.insert(table), right.cells) }
        }
        try Migrating.upgrade(desk)
        #expect(try reach(Role.teacher).count == Rights.standard.count { $0.role == Role.teacher })
        #expect(try reach("librarian").count == 1)
        try desk.write(nil) { _ = try $0.run("delete from role_right where role = ?1", [.text(Role.teacher)]) }
        try Migrating.upgrade(desk)
        #expect(try reach(Role.teacher).isEmpty, "a desk of this edition is not written again")
    }

    @Test("F21 What a standard role may do changes with its edition only")
    func edition() {
        let text = Rights.standard.map { "\($0.role) \($0.permission) \($0.reach.rawValue)" }.sorted()
        let digest = Digest.sha256(Array(text.joined(separator: "\n").utf8)).hex.prefix(16)
        #expect(
            "\(Rights.edition): \(digest)" == "3: 857e628282691867",
            "the rights changed: raise Rights.edition, unless this one was never released, and write its digest here")
    }

    @Test(
        "F29 what another program made is left as it is; what was never founded is no desk",
        arguments: EngineUnderTest.here)
    func holding(_ which: EngineUnderTest) throws {
        let empty = try Scratch(which, migrated: false)
        #expect(throws: (any Error).self) { try Migrating.open(empty, at: "here") }
        #expect(try Migrating.make(empty, at: "here"))
        // Its tables are there, as after an `init` that was cut off, and still nobody has founded it.
        #expect(try Migrating.make(empty, at: "here"))
        #expect(throws: (any Error).self) { try Migrating.open(empty, at: "here") }
        let other = try Scratch(which, migrated: false)
        try other.write(nil) { try $0.script("create table recipe(name text)") }
        #expect(throws: (any Error).self) { try Migrating.make(other, at: "here") }
        #expect(throws: (any Error).self) { try Migrating.open(other, at: "here") }
        #expect(try Migrating.holding(other) == .another)
    }

    @Test("A migration that was edited after it was applied is told", arguments: EngineUnderTest.here)
    func edited(_ which: EngineUnderTest) throws {
        let scratch = try Scratch(which)
        try scratch.write(nil) { _ = try $0.run("update migration set digest = ?1 where no = 1", [.text("other")]) }
        #expect(fault { try Migrating.migrate(scratch) } == "corrupt")
    }

    @Test("A file of a newer program is refused by start and by a shell left open: 75", arguments: EngineUnderTest.here)
    func newer(_ which: EngineUnderTest) throws {
        let scratch = try Scratch(which)
        let archive = TableArchive(scratch)
        try scratch.write(nil) { connection in
            _ = try connection.run("insert into migration(no, digest) values (?1, ?2)", [.int(99), .text("x")])
            _ = try connection.run("update meta set value = '99' where key = 'schema'", [])
        }
        #expect(fault { try Migrating.migrate(scratch) } == "newerSchema 99")
        #expect(fault { _ = try archive.write(UnitID(1)) { try $0.opening(UnitID(1)) } } == "newerSchema 99")
        #expect(StorageFault.newerSchema(found: 99, known: 1).exit == .busy)
    }

    @Test("A failed migration leaves the file as it was", arguments: EngineUnderTest.here)
    func failed(_ which: EngineUnderTest) throws {
        let scratch = try Scratch(which, migrated: false)
        #expect(throws: (any Error).self) {
            try scratch.write(nil) { connection in
                try connection.script("create table half(no integer not null)")
                try connection.script("create table broken(")
            }
        }
        #expect(throws: (any Error).self) { try scratch.read { _ = try $0.rows("select no from half", []) } }
        try Migrating.migrate(scratch)
    }
}
