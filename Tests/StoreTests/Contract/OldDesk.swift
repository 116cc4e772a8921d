// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import Store
import TestKit

/// A desk as the program of an earlier schema left it, loaded from its dump (`Old/week-N.sql`, `.postgres.sql`): a small school's week.
///
/// Monday and Tuesday were closed by their nights; Thursday's is owed. #10 took #9 back, #13 canceled what #12 reserved, #15 moved what #14
/// reserved, #18 was erased, #19
/// checked cart 7 in without 7-2, and after Thursday's deadline the cart moved (not in the desk of schema 1, whose program did not look back).
struct OldDesk {
    static let site = UnitID(1)
    static let thursday = 20_261_203
    static let coordinator = PersonID(4), services = PersonID(8)

    let engine: Scratch
    let archive: TableArchive

    /// Loads the dump and leaves it at its schema.
    init(_ schema: Int, _ which: EngineUnderTest, speaking newest: Int = Migrations.current) throws {
        engine = try Scratch(which, migrated: false)
        archive = TableArchive(engine, schema: newest)
        let dialect = engine.dialect
        let suffix = which == .postgres ? ".postgres.sql" : ".sql"
        let dump = try Project.text("Tests/StoreTests/Contract/Old/week-\(schema)\(suffix)")
        try engine.write(nil) { connection in
            for step in Migrations.all where step.no <= schema {
                let text = dialect.render(step.text) + "\n" + step.own(dialect)
                if text.contains(where: { !$0.isWhitespace }) { try connection.script(text) }
            }
            try connection.script(dump)
        }
    }

    /// The desk at a minute of Thursday.
    func desk(_ minute: Int) throws -> LocalDesk {
        let instant = try Self.zone().instant(Self.day(Self.thursday), minute: minute)
        let surroundings = Surroundings(
            clock: { instant }, random: { Sodium.random($0) }, environment: [:], clockIsSet: true)
        return LocalDesk(archive: archive, surroundings: surroundings)
    }

    private static func zone() throws -> Zone { try Zone("America/Chicago") }

    static func day(_ number: Int) throws -> Day {
        guard let day = Day(number) else { throw StorageFault.defect("no such day") }
        return day
    }

    func token(_ person: PersonID) throws -> Token {
        let token = Token(secret: Sodium.random(32))
        let session = Session(
            tokenHash: token.hash, person: person, kind: .shell, made: Instant(ms: 0),
            expires: Instant(ms: 1_900_000_000_000))
        try archive.write(Self.site) { try $0.save([.insert(session)], rev: 0) }
        return token
    }

    /// The sentences of the refusals that a request meets; empty when it was accepted.
    func refusals<R: Request>(_ request: R, as person: PersonID, at minute: Int) throws -> [String] {
        do {
            _ = try desk(minute).perform(Envelope(request, door: .command), as: token(person))
            return []
        } catch let refused as Refused {
            return refused.refusals.map { "\($0.code): \($0.sentence)" }
        }
    }

    func rows(_ sql: String) throws -> [[Cell]] { try engine.read { try $0.rows(sql, []) } }

    /// Everything that verifying finds, the rows held against their entries.
    func faults() throws -> [String] {
        try LocalDesk.verifyAll(archive, tables: true).flatMap { $0.faults.map(\.sentence) }
    }
}
