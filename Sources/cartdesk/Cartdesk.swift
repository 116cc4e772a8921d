// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Console
import Decisions
import Foundation
import Nightly
import Office
import Shell
import Store
import StoreSQLite

#if District
    import StorePostgres
#endif

/// The program: chooses the store, hands the commands what they may not import, and starts.
@main
enum Cartdesk {
    static func main() {
        StandardStreams.hold()
        var services = Services()
        services.open = { try desk($0, create: false) }
        services.create = { try desk($0, create: true) }
        services.backup = { database, file in
            let engine = try SQLiteEngine(path: database, interrupted: Launch.isInterrupted)
            defer { engine.close() }
            return try Backup.makeBeside(engine, to: file)
        }
        services.restore = { order in
            let restore = Restore(
                copy: order.file, database: order.database, surroundings: order.at.map { live.at($0) } ?? live,
                replacesNewer: order.overNewer)
            let done = try restore.run(by: order.handle)
            return Restored(journals: done.journals, kept: done.kept)
        }
        services.owner = { FileOwner.of($0) }
        services.discard = { SQLiteEngine.discard($0) }
        services.nightly = NightService.run
        let launch = Launch(services: services, environment: Surroundings.live().environment)
        exit(launch.run(bytes: Array(arguments.dropFirst()), environment: variables))
    }

    /// The arguments as the bytes that came: Swift's own list puts a mark in place of what is no text.
    private static var arguments: [[UInt8]] {
        (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0].map(bytes) }
    }

    private static var variables: [(name: String, value: [UInt8])] {
        Launch.variables.compactMap { name in Surroundings.variable(name).map { (name, $0) } }
    }

    private static func bytes(_ text: UnsafeMutablePointer<CChar>) -> [UInt8] {
        Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    private static let live = Surroundings.live(interrupted: Launch.isInterrupted)

    /// A database's desk; made with its schema when `create`, and never made otherwise.
    private static func desk(_ place: String, create: Bool) throws -> LocalDesk {
        if place.contains("://") || place.hasPrefix("host=") {
            #if District
                let engine = try PostgresEngine(PostgresAddress(place), interrupted: Launch.isInterrupted)
                try ready(engine, place, create: create)
                return LocalDesk(archive: TableArchive(engine), surroundings: live)
            #else
                throw StorageFault.other(
                    "this program was built without PostgreSQL; `swift build --traits District` builds it with")
            #endif
        }
        let engine = try SQLiteEngine(path: place, create: create, interrupted: Launch.isInterrupted)
        try ready(engine, place, create: create)
        return LocalDesk(archive: TableArchive(engine), surroundings: live)
    }

    private static func ready(_ engine: any SQLEngine, _ place: String, create: Bool) throws {
        if !create { return try Migrating.open(engine, at: place, live) }
        guard try Migrating.make(engine, at: place) else { throw Refused(DeskExists.at(place)) }
    }
}
