// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Foundation
import Office
import People
import Store
import TestKit
import Testing

/// What an upgrade writes into the journals, and what it leaves when it is cut off.
@Suite("Contract: upgrades")
struct UpgradeTests {
    /// A desk of two units, founded at the schema before `next`.
    private struct Desk {
        let engine: Scratch
        let archive: TableArchive
        static let district = UnitID(1), school = UnitID(2)

        init(_ which: EngineUnderTest, rehearsal: Bool = false, at ms: Int64 = 1_795_000_000_000) throws {
            engine = try Scratch(which)
            archive = TableArchive(engine, schema: Migrations.current + 1)
            let units = [
                Unit(
                    unit: Self.district, parent: nil, kind: .district, code: "d", name: "District",
                    zone: "America/Chicago"),
                Unit(
                    unit: Self.school, parent: Self.district, kind: .site, code: "s", name: "School",
                    zone: "America/Chicago"),
            ]
            let person = Person(
                person: PersonID(1), unit: Self.district, handle: "ramos", name: "Inés Ramos",
                email: nil, state: .active)
            try Founding(units: units, people: [person], roles: [], rehearsal: rehearsal).found(
                TableArchive(engine), Self.surroundings(ms))
        }

        static func surroundings(_ ms: Int64) -> Surroundings {
            Surroundings(
                clock: { Instant(ms: ms) }, random: { Sodium.random($0) }, environment: [:], clockIsSet: false)
        }

        func last(_ unit: UnitID) throws -> JournalEntry? {
            try archive.read { try $0.entries(unit, after: 0, limit: 50) }.last
        }

        func verified() throws -> [String] {
            try LocalDesk.verifyAll(archive, tables: true).flatMap { $0.faults.map(\.sentence) }
        }
    }

    /// A step that comes after those of the program: persons are shown by another name at the district alone.
    private static let next = Migrations.Migration(
        no: Migrations.current + 1, text: "create table stamp(no {int} not null, primary key(no)){strict};",
        changesEvidence: true,
        carry: { draft, _ in
            for person in try draft.facts.rows(Person.of, draft.unit) {
                var renamed = person
                renamed.name = person.name.map { "\($0) (carried)" }
                draft.update(person, renamed)
            }
        })

    @Test(
        "F17 an upgrade writes one entry into every journal, by nobody, and carries over what no default gives",
        arguments: EngineUnderTest.here)
    func entries(_ which: EngineUnderTest) throws {
        let desk = try Desk(which)
        try Migrating.upgrade(
            desk.engine, Desk.surroundings(1_795_000_600_000), all: Migrations.all + [Self.next])
        for (unit, details) in [(Desk.district, ["1 row was carried over."]), (Desk.school, [])] {
            let entry = try #require(try desk.last(unit))
            #expect(entry.seq == 2)
            #expect(entry.kind == "schema.migrate")
            #expect(entry.actor == .program)
            #expect(entry.door == .upgrade)
            #expect(entry.at.ms == 1_795_000_600_000)
            let parts = try desk.archive.read { try $0.parts(unit, from: 2, to: 2) }
            let said = Body.receipt(parts, entry: 2)
            #expect(
                said.headline
                    == "The desk was brought from schema \(Migrations.current) to schema \(Self.next.no).")
            #expect(said.details == details)
            let marks = SchemaMarks(try desk.archive.read { try $0.entries(unit, after: 0, limit: 9) })
            #expect(marks.schema(at: 1) == Migrations.current)
            #expect(marks.schema(at: 2) == Self.next.no)
        }
        #expect(try desk.verified() == [])
        try desk.engine.write(nil) { _ = try $0.run("update person set name = 'Forged'", []) }
        #expect(try desk.verified() == ["The row 1 of person is not as #2 left it."])
    }

    @Test(
        "F17 steps that change no evidence write nothing; a second start writes nothing",
        arguments: EngineUnderTest.here)
    func silent(_ which: EngineUnderTest) throws {
        let desk = try Desk(which)
        let index = Migrations.Migration(no: Migrations.current + 1, text: "create index some_index on person(name);")
        try Migrating.upgrade(desk.engine, all: Migrations.all + [index])
        try Migrating.upgrade(desk.engine, all: Migrations.all + [index])
        #expect(try desk.last(Desk.school)?.seq == 1)
    }

    @Test(
        "F17 several steps at once: one entry, and each step's rows in their newest form",
        arguments: EngineUnderTest.here)
    func several(_ which: EngineUnderTest) throws {
        let desk = try Desk(which)
        let second = Migrations.Migration(
            no: Self.next.no + 1, text: "", changesEvidence: true,
            carry: { draft, _ in
                for person in try draft.facts.rows(Person.of, draft.unit) {
                    var blocked = person
                    blocked.state = .blocked
                    draft.update(person, blocked)
                }
            })
        try Migrating.upgrade(desk.engine, all: Migrations.all + [Self.next, second])
        let archive = TableArchive(desk.engine, schema: second.no)
        #expect(
            try archive.read { try $0.entries(Desk.school, after: 0, limit: 9) }.map(\.kind) == [
                "desk.found", "schema.migrate",
            ])
        #expect(try LocalDesk.verifyAll(archive, tables: true).flatMap { $0.faults.map(\.sentence) } == [])
        let rows = try desk.engine.read { try $0.rows("select name, state, rev from person", []) }
        #expect(rows == [[.text("Inés Ramos (carried)"), .text("blocked"), .int(1)]])
    }

    @Test("F17 no clock stops an upgrade or puts its entry before the last one", arguments: EngineUnderTest.here)
    func clock(_ which: EngineUnderTest) throws {
        let behind = try Desk(which)
        try Migrating.upgrade(behind.engine, Desk.surroundings(1_700_000_000_000), all: Migrations.all + [Self.next])
        #expect(try behind.last(Desk.school)?.at.ms == 1_795_000_000_000)
        let rehearsal = try Desk(which, rehearsal: true)
        try Migrating.upgrade(rehearsal.engine, Desk.surroundings(1_895_000_000_000), all: Migrations.all + [Self.next])
        #expect(try rehearsal.last(Desk.school)?.at.ms == 1_795_000_000_000, "its next line may be played at any time")
        #expect(try rehearsal.verified() == [])
    }

    @Test("F17 a new desk gets no such entry: its founding marks the schema", arguments: EngineUnderTest.here)
    func founded(_ which: EngineUnderTest) throws {
        let desk = try Desk(which)
        let first = try #require(
            try TableArchive(desk.engine).read { try $0.entries(Desk.school, after: 0, limit: 9) }.first)
        #expect(first.kind == "desk.found")
        #expect(SchemaMarks([first]).schema(at: 1) == Migrations.current)
    }

    @Test("F17 an upgrade cut off at any statement leaves the desk as it was, and the next start completes it")
    func cut() throws {
        let desk = try Desk(.sqlite)
        let steps = Migrations.all + [Self.next]
        func state() throws -> [[Cell]] {
            try desk.engine.read {
                try $0.rows("select sql, '' from sqlite_master order by name", [])
                    + $0.rows("select name, rev from person", []) + $0.rows("select seq, head from ledger", [])
                    + $0.rows("select key, value from meta order by key", [])
                    + $0.rows("select kind, seq from journal", [])
            }
        }
        let before = try state()
        var step = 0
        while true {
            let cutting = CuttingEngine(desk.engine, after: step)
            do {
                try Migrating.upgrade(cutting, all: steps)
                break
            } catch is CuttingEngine.Cut {
                #expect(try state() == before, "cut after \(step) statements")
            }
            step += 1
        }
        #expect(step > 10)
        #expect(try desk.verified() == [])
        #expect(try desk.last(Desk.school)?.kind == SchemaMarks.kind)
    }
}

/// An engine whose connection is lost after so many statements.
private struct CuttingEngine: SQLEngine {
    struct Cut: Error {}
    let engine: any SQLEngine
    let most: Int
    init(_ engine: any SQLEngine, after most: Int) {
        self.engine = engine
        self.most = most
    }
    var dialect: Dialect { engine.dialect }
    func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T {
        try engine.write(ledger) { try body(CuttingConnection($0, most)) }
    }
    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T { try engine.read(body) }
}

private final class CuttingConnection: SQLConnection {
    private let connection: any SQLConnection
    private var left: Int
    init(_ connection: any SQLConnection, _ most: Int) {
        self.connection = connection
        left = most
    }
    var dialect: Dialect { connection.dialect }
    private func count() throws {
        if left == 0 { throw CuttingEngine.Cut() }
        left -= 1
    }
    func run(_ sql: String, _ arguments: [Cell]) throws -> Int {
        try count()
        return try connection.run(sql, arguments)
    }
    func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]] {
        try count()
        return try connection.rows(sql, arguments)
    }
    func each(_ sql: String, _ arguments: [Cell], _ take: (any SQLRow) throws -> Void) throws {
        try count()
        try connection.each(sql, arguments, take)
    }
    func script(_ sql: String) throws {
        try count()
        try connection.script(sql)
    }
}
