// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Foundation
import Nightly
import Office
import Shell
import Store
import StoreSQLite

#if District
    import StorePostgres
#endif

/// The program itself, on an engine that kills it at the boundary that `TORTURE_STEP` numbers.
@main
enum TortureProbe {
    static func main() {
        let environment = ProcessInfo.processInfo.environment
        let steps = Steps(fatal: environment["TORTURE_STEP"].flatMap { Int($0) } ?? 0)
        var services = Services()
        services.open = { try desk($0, create: false, steps) }
        services.create = { try desk($0, create: true, steps) }
        services.nightly = { context, _ in
            Outcome(try Nightly(desk: context.desk, courier: nil).run(context.site, as: context.signedIn()).page)
        }
        exit(Launch(services: services, environment: environment).run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func desk(_ place: String, create: Bool, _ steps: Steps) throws -> LocalDesk {
        let engine = SteppingEngine(inner: try self.engine(place, create), steps: steps)
        if create { _ = try Migrating.make(engine, at: place) } else { try Migrating.open(engine, at: place) }
        return LocalDesk(archive: TableArchive(engine), surroundings: .live())
    }

    private static func engine(_ place: String, _ create: Bool) throws -> any SQLEngine {
        #if District
            if place.hasPrefix("host=") { return try PostgresEngine(PostgresAddress(place)) }
        #endif
        return try SQLiteEngine(path: place, create: create)
    }
}
