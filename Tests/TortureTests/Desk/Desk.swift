// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import Store
import StoreSQLite
import TestKit
import Testing

#if District
    import StorePostgres
#endif

/// Lincoln School as a rehearsal, on a real file or a real server, for whole programs to work at.
///
/// Made by the program itself, `init --rehearsal --from seed/lincoln`; nothing in it went round a rule, so the journal holds all of it.
final class Desk {
    enum Kind: String, Sendable, CustomTestStringConvertible {
        case sqlite, postgres
        var testDescription: String { rawValue }

        static let server = ProcessInfo.processInfo.environment["CARTDESK_TEST_POSTGRES"]
        /// A short run races on SQLite and leaves the server to the slot and the storm.
        static var raced: [Kind] { Torture.isLong ? here : [.sqlite] }

        /// SQLite always; PostgreSQL when it was built in and a server is named.
        static var here: [Kind] {
            #if District
                server == nil ? [.sqlite] : [.sqlite, .postgres]
            #else
                [.sqlite]
            #endif
        }
    }

    let kind: Kind
    /// What `--database` names.
    let place: String
    /// Everything of this desk's; gone when nobody holds it any more.
    let folder: String
    private let name = "t_" + Sodium.random(8).hex
    static let program = Built.cartdesk

    private let disk: SmallDisk?

    /// On a disk that is not the usual one, the file alone; the disk stays for as long as the desk.
    init(_ kind: Kind = .sqlite, on disk: SmallDisk? = nil) throws {
        self.kind = kind
        self.disk = disk
        folder = try Self.newFolder()
        switch kind {
        case .sqlite:
            place = (disk?.path ?? folder) + "/desk.db"
            try Data(try Self.pristine.get()).write(to: URL(fileURLWithPath: place))
            chmod(place, 0o600)
        case .postgres:
            #if District
                place = try Served.copy(name)
            #else
                throw StorageFault.defect("built without the District trait")
            #endif
        }
    }

    deinit {
        #if District
            if kind == .postgres { Served.drop(name) }
        #endif
        // Also where it was killed in the middle of something.
        if disk != nil { Sweep.away(place) }
        Sweep.away(folder)
    }

    static func newFolder() throws -> String {
        let folder = NSTemporaryDirectory() + "cartdesk-torture-" + Sodium.random(8).hex
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    /// The program at this desk; it reads lines until its input ends, and answers in JSON.
    func start(
        _ arguments: [String] = ["--json", "--yes", "--keep-going"], as name: String? = nil,
        now: String = "2026-11-19 08:05", environment: [String: String] = [:], program: String = Desk.program,
        shell: String? = nil
    ) throws -> Child {
        try Child(
            program, ["--database", place] + (name.map { ["--as", $0] } ?? []) + arguments,
            environment: ["CARTDESK_NOW": now].merging(environment) { $1 }, in: folder, shell: shell)
    }

    /// Types these lines in one sitting and returns what was answered.
    @discardableResult
    func type(_ name: String, _ lines: String..., now: String = "2026-11-19 08:05") throws -> (Child.End, [JSON]) {
        let child = try start(as: name, now: now)
        child.type(lines)
        let end = child.finish()
        return (end, child.answers)
    }

    /// Types one line that must succeed; its answer.
    @discardableResult
    func must(
        _ name: String, _ line: String, now: String = "2026-11-19 08:05", at place: SourceLocation = #_sourceLocation
    ) throws -> JSON {
        let (end, answers) = try type(name, line, now: now)
        #expect(end == .exit(0), "\(name): \(line): \(answers.last?.written ?? "no answer")", sourceLocation: place)
        return answers.last ?? .null
    }

    /// Another connection to the same tables.
    func engine() throws -> any SQLEngine {
        switch kind {
        case .sqlite: return try SQLiteEngine(path: place)
        case .postgres:
            #if District
                return try PostgresEngine(PostgresAddress(place))
            #else
                throw StorageFault.defect("built without the District trait")
            #endif
        }
    }

    static func found(_ place: String, _ folder: String) throws {
        let seed = Project.root.appendingPathComponent("seed/lincoln").path
        let child = try Child(
            program, ["--database", place, "init", "--rehearsal", "--from", seed], environment: [:], in: folder)
        let end = child.finish()
        guard end == .exit(0) else { throw StorageFault.defect("no school: \(end) \(child.errors)\(child.output)") }
    }

    /// The file as `init` leaves it, made once and copied for every test.
    private static let pristine = Result<[UInt8], any Error> {
        let folder = try newFolder()
        defer { Sweep.away(folder) }
        let place = folder + "/desk.db"
        try found(place, folder)
        try SQLiteEngine(path: place).close()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: place)))
    }
}
