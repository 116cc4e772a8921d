// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Foundation
import Office
import People
import Store
import StoreSQLite
import TestKit

/// Where the files to measure on lie, and how a desk on one is opened.
final class Bench: Sendable {
    let folder: String
    /// The program as it is installed.
    let program: String
    /// This very program, for the processes it starts.
    let own: String

    init(folder: String, program: String, own: String) throws {
        self.folder = folder
        self.program = program
        self.own = own
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// The generated file of a tier, made when there is none of this very form.
    func original(_ name: String) throws -> String {
        guard let tier = Tier.named(name) else { throw StorageFault.missing(name) }
        let path = folder + "/" + name + ".db"
        let form = try form(tier)
        if (try? String(contentsOfFile: path + ".form", encoding: .utf8)) == form { return path }
        Paper.note("generating the \(name) tier …")
        let took = try Stopwatch.time { try Generator(tier, at: path).run() }
        Paper.note("generated the \(name) tier in \(Said.time(took)), \(Said.size(Self.size(path)))")
        try form.write(toFile: path + ".form", atomically: true, encoding: .utf8)
        return path
    }

    /// A generated file depends on the schema and on what an entry looks like; both are in the smallest desk.
    private func form(_ tier: Tier) throws -> String {
        let text = Migrations.all.map { "\($0.no) \($0.text)\($0.own(Dialect(.sqlite)))" }.joined()
        return "\(tier) 4 \(Digest.sha256(Array(text.utf8)).hex)"
    }

    /// A copy to write in; gone with `discard`.
    func copy(_ name: String, as copy: String) throws -> String {
        let path = folder + "/" + copy + ".db"
        Self.discard(path)
        try FileManager.default.copyItem(atPath: try original(name), toPath: path)
        // The copy would be on its way to the disk for half a minute, before every page that is measured.
        sync()
        return path
    }

    static func discard(_ path: String) {
        SQLiteEngine.discard(path)
        try? FileManager.default.removeItem(atPath: path + "-night")
    }

    static func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
}

/// A desk on a generated file at an instant of its year, with sessions for whoever is needed.
final class Opened: Sendable {
    let engine: SQLiteEngine
    let watched: WatchedEngine
    let desk: LocalDesk
    let plan: SchoolPlan
    let today: Day
    let zone: Zone

    /// - Parameters:
    ///   - school: the school's number from 0.
    ///   - listens: whether the desk's statements are kept in `watched`, to be counted or written raw once more.
    init(
        _ path: String, _ tier: String, school: Int = 0, at minute: Int = 485, on day: Int = SchoolPlan.today,
        listens: Bool = false
    ) throws {
        guard let tier = Tier.named(tier), let today = Day(day) else { throw StorageFault.missing(tier) }
        zone = try Zone(SchoolPlan.zoneName)
        self.today = today
        plan = SchoolPlan(tier: tier, site: Generator.site(school, of: tier), index: school)
        engine = try SQLiteEngine(path: path)
        watched = WatchedEngine(engine)
        let instant = zone.instant(today, minute: minute)
        desk = LocalDesk(
            archive: TableArchive(listens ? watched : engine), surroundings: Surroundings.live().at(instant))
    }

    func at(_ day: Day, _ minute: Int) -> LocalDesk {
        LocalDesk(archive: desk.archive, surroundings: desk.surroundings.at(zone.instant(day, minute: minute)))
    }

    /// A session that lasts.
    func token(_ person: PersonID) throws -> Token {
        let token = Token(secret: Sodium.random(32))
        let made = desk.surroundings.clock()
        let session = Session(
            tokenHash: token.hash, person: person, kind: .shell, made: made,
            expires: made.adding(minutes: 60 * 24 * 400))
        try desk.archive.write(plan.site) { try $0.save([.insert(session)], rev: 0) }
        return token
    }
}
