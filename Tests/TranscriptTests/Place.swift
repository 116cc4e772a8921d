// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Foundation
import Office
import People
import Sheets
import Store
import StoreSQLite
import Synchronization
import TestKit

/// A school to play at: a database of its own and a clock that is set.
protocol Place: AnyObject {
    var path: String { get }
    var desk: LocalDesk { get }
    func set(_ day: Day, _ minute: Int, second: Int)
}

extension SampleSchool: Place {}

/// A rehearsal made from a seed folder of the project, as `init --rehearsal --from` makes it.
final class SeedPlace: Place {
    let path: String
    let desk: LocalDesk
    private let zone: Zone
    private let now: Clock

    private final class Clock: Sendable {
        let ms = Mutex<Int64>(0)
    }

    init(_ folder: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        guard let today = Day(20_260_810),
            let school = LoadedSchool.read(
                root.appendingPathComponent(folder).path, today: today, rehearsal: true
            ).reading.value
        else { throw Unplayable(line: "school: \(folder)") }
        let clock = Clock()
        now = clock
        path = NSTemporaryDirectory() + "cartdesk-seed-" + Sodium.random(8).hex + ".db"
        let engine = try SQLiteEngine(path: path, create: true)
        try Migrating.migrate(engine)
        let surroundings = Surroundings(
            clock: { Instant(ms: clock.ms.withLock { $0 }) }, random: { Sodium.random($0) }, environment: [:],
            clockIsSet: true)
        desk = LocalDesk(archive: TableArchive(engine), surroundings: surroundings)
        guard let first = try Self.zone(of: school) else { throw Unplayable(line: "school: \(folder)") }
        zone = first
        clock.ms.withLock { $0 = first.instant(today, minute: 480).ms }
        try school.founding.found(desk.archive, surroundings)
        let founder = try desk.rehearse(name: school.founder)
        _ = try desk.perform(Envelope(school.load, door: .setup), as: founder.token)
    }

    private static func zone(of school: LoadedSchool) throws -> Zone? {
        try school.founding.units.first { $0.unit == school.site }.map { try Zone($0.zone) }
    }

    deinit {
        SQLiteEngine.discard(path)
    }

    func set(_ day: Day, _ minute: Int, second: Int) {
        now.ms.withLock { $0 = zone.instant(day, minute: minute, second: second).ms }
    }
}
