// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import Foundation
package import Office
import People
import Store
import StoreSQLite
import Synchronization

/// An empty database on a real SQLite file, with a clock that tests set: for what founds and loads a school itself.
package final class FreshDesk: Sendable {
    package let archive: any Archive
    package let desk: LocalDesk
    package let surroundings: Surroundings
    package let path: String
    private let now: Clock

    final class Clock: Sendable {
        let ms: Mutex<Int64>
        init(_ instant: Instant) { ms = Mutex(instant.ms) }
    }

    package init(at instant: Instant) throws {
        let clock = Clock(instant)
        now = clock
        path = NSTemporaryDirectory() + "cartdesk-fresh-" + Sodium.random(8).hex + ".db"
        let engine = try SQLiteEngine(path: path, create: true)
        try Migrating.migrate(engine)
        archive = TableArchive(engine)
        surroundings = Surroundings(
            clock: { Instant(ms: clock.ms.withLock { $0 }) }, random: { Sodium.random($0) }, environment: [:],
            clockIsSet: true)
        desk = LocalDesk(archive: archive, surroundings: surroundings)
    }

    deinit {
        SQLiteEngine.discard(path)
    }

    package func set(_ instant: Instant) { now.ms.withLock { $0 = instant.ms } }

    /// A session made without a passphrase.
    package func token(_ person: PersonID, at unit: UnitID) throws -> Token {
        let token = Token(secret: Sodium.random(32))
        let made = surroundings.clock()
        let session = Session(
            tokenHash: token.hash, person: person, kind: .shell, made: made,
            expires: made.adding(minutes: 60 * 24 * 400))
        try archive.write(unit) { try $0.save([.insert(session)], rev: 0) }
        return token
    }

    /// Rows as they stand.
    package func rows<R: Row>(_ shape: Shape<R>, _ arguments: any Stored...) throws -> [R] {
        let slice = Slice(shape: shape, arguments: arguments.map(\.cell))
        return try archive.read { turn in
            var facts = Facts()
            try turn.load([slice], into: &facts)
            return try facts.rows(of: slice)
        }
    }
}
