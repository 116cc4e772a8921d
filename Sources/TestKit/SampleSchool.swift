// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import Foundation
package import Office
import People
import Store
import StoreSQLite
import Synchronization

/// A small school on a real SQLite file, for tests: people, carts 5 and 7, bells, August to November 2026.
///
/// Cart 7: okafor owns 1..12, lindqvist 13..24, 25..30 are unowned; castillo is its coordinating teacher, nguyen deputy. Cart 5: haddad owns
/// 1..24, coordinating teacher haddad. Monday to Friday have the schedule `regular`; 2026-11-26 and 27 are closed.
package final class SampleSchool: Sendable {
    package let site = UnitID(1)
    package let archive: any Archive
    package let desk: LocalDesk
    package let path: String
    package let zone: Zone
    private let now: Box

    final class Box: Sendable {
        let ms = Mutex<Int64>(0)
    }

    /// The people, numbered in this order from 1.
    package static let people: [(handle: String, name: String, roles: [String])] = [
        ("ramos", "Inés Ramos", [Role.desktopServices]), ("marquez", "Elena Márquez", [Role.coordinator]),
        ("adeyemi", "Folake Adeyemi", [Role.principal]), ("okafor", "Chidi Okafor", [Role.teacher]),
        ("lindqvist", "Saga Lindqvist", [Role.teacher]), ("castillo", "Rosa Castillo", [Role.teacher]),
        ("nguyen", "Minh Nguyễn", [Role.teacher]), ("haddad", "Layla Haddad", [Role.teacher]),
        ("kim", "Ji-woo Kim", [Role.trainer]), ("ashby", "Noor Ashby", [Role.auditor]),
        ("subst", "Pat Doyle", [Role.substitute]), ("robot", "The nightly job", [Role.nightly]),
        ("petrov", "Ana Petrova", [Role.teacher, Role.coordinator]),
    ]

    /// `now` is local wall time, `2026-11-19 08:05` style day and minute.
    package init(day: Int = 20_261_119, at minute: Int = 8 * 60 + 5, rehearsal: Bool = true) throws {
        zone = try Zone("America/Chicago")
        let box = Box()
        now = box
        path = NSTemporaryDirectory() + "cartdesk-test-" + Sodium.random(8).hex + ".db"
        let engine = try SQLiteEngine(path: path, create: true)
        try Migrating.migrate(engine)
        archive = TableArchive(engine)
        let surroundings = Surroundings(
            clock: { Instant(ms: box.ms.withLock { $0 }) }, random: { Sodium.random($0) }, environment: [:],
            clockIsSet: true)
        desk = LocalDesk(archive: archive, surroundings: surroundings)
        guard let opened = Day(20_260_801) else { throw StorageFault.defect("no such day") }
        box.ms.withLock { $0 = zone.instant(opened, minute: 480).ms }
        try SampleSchool.founding(site: site, rehearsal: rehearsal).found(archive, surroundings)
        try archive.write(site) { try $0.save(SampleSchool.furniture(site: site), rev: 1) }
        if let today = Day(day) { set(today, minute) }
    }

    /// A second school that begins as the first one stands now: its file copied, with a clock of its own.
    package init(copyOf other: SampleSchool) throws {
        zone = other.zone
        let box = Box()
        box.ms.withLock { $0 = other.now.ms.withLock { $0 } }
        now = box
        path = NSTemporaryDirectory() + "cartdesk-test-" + Sodium.random(8).hex + ".db"
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: other.path + suffix) {
            try FileManager.default.copyItem(atPath: other.path + suffix, toPath: path + suffix)
        }
        archive = TableArchive(try SQLiteEngine(path: path, create: false))
        let surroundings = Surroundings(
            clock: { Instant(ms: box.ms.withLock { $0 }) }, random: { Sodium.random($0) }, environment: [:],
            clockIsSet: true)
        desk = LocalDesk(archive: archive, surroundings: surroundings)
    }

    deinit {
        for suffix in ["", "-wal", "-shm", "-turn"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    /// Moves the clock; seconds count from the minute.
    package func set(_ day: Day, _ minute: Int, second: Int = 0) {
        now.ms.withLock { $0 = zone.instant(day, minute: minute, second: second).ms }
    }

    package func set(_ number: Int, _ minute: Int, second: Int = 0) {
        if let day = Day(number) { set(day, minute, second: second) }
    }

    package func person(_ handle: String) -> PersonID {
        PersonID((Self.people.firstIndex { $0.handle == handle } ?? -1) + 1)
    }

    package func handle(_ person: PersonID) -> String? {
        Self.people.indices.contains(person.raw - 1) ? Self.people[person.raw - 1].handle : nil
    }

    /// A session of this person's, made without a passphrase as a rehearsal does.
    package func token(_ handle: String) throws -> Token {
        let token = Token(secret: Sodium.random(32))
        let made = Instant(ms: now.ms.withLock { $0 })
        let session = Session(
            tokenHash: token.hash, person: person(handle), kind: .shell, made: made,
            expires: made.adding(minutes: 60 * 24 * 400))
        try archive.write(site) { try $0.save([.insert(session)], rev: 0) }
        return token
    }

    /// Performs as this person; throws what the desk throws.
    @discardableResult
    package func perform<R: Request>(_ request: R, as handle: String, door: Door = .command) throws -> Receipt {
        try desk.perform(Envelope(request, door: door), as: token(handle))
    }

    /// The codes of the refusals a request meets; empty when it was accepted.
    package func codes<R: Request>(_ request: R, as handle: String) throws -> [String] {
        do {
            try perform(request, as: handle)
            return []
        } catch let refused as Refused {
            return refused.refusals.map(\.code)
        }
    }

    package func answer<Q: Query>(_ query: Q, as handle: String) throws -> Q.Answer {
        try desk.answer(query, door: .command, as: token(handle))
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

    /// Puts rows in place as they are, round every rule: for what a test needs to be the case beforehand.
    package func arrange(_ changes: [Change]) throws { try archive.write(site) { try $0.save(changes, rev: 1) } }
}
