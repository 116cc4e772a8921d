// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import Store
import StoreSQLite
import Testing

#if District
    import StorePostgres
#endif

/// An engine that the contract is held against.
enum EngineUnderTest: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite
    case postgres

    /// The server that `make test` starts, in libpq's `host=…` form.
    static let server = ProcessInfo.processInfo.environment["CARTDESK_TEST_POSTGRES"]

    /// SQLite always; PostgreSQL when it was built in and a server is named.
    static var here: [EngineUnderTest] {
        #if District
            server == nil ? [.sqlite] : [.sqlite, .postgres]
        #else
            [.sqlite]
        #endif
    }

    var testDescription: String { rawValue }
}

/// A database of a test's own, at the newest schema, gone when nobody holds it any more.
final class Scratch: SQLEngine {
    private let engine: any SQLEngine
    let kind: EngineUnderTest
    private let name = "t_" + Sodium.random(8).hex

    init(_ kind: EngineUnderTest, migrated: Bool = true) throws {
        self.kind = kind
        switch kind {
        case .sqlite: engine = try SQLiteEngine(path: Self.file(name), create: true)
        case .postgres:
            #if District
                try Self.server().write(nil) { [name] in try $0.script("create schema \(name)") }
                engine = try PostgresEngine(Self.address(name))
            #else
                throw StorageFault.defect("built without the District trait")
            #endif
        }
        if migrated { try Migrating.migrate(engine) }
    }

    /// Another engine on the same database, as a second program would have.
    func another(interrupted: @escaping @Sendable () -> Bool = { false }) throws -> any SQLEngine {
        switch kind {
        case .sqlite: return try SQLiteEngine(path: Self.file(name), interrupted: interrupted)
        case .postgres:
            #if District
                return try PostgresEngine(Self.address(name), interrupted: interrupted)
            #else
                throw StorageFault.defect("built without the District trait")
            #endif
        }
    }

    var sqlite: SQLiteEngine? { engine as? SQLiteEngine }
    var dialect: Dialect { engine.dialect }
    func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T {
        try engine.write(ledger, body)
    }
    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T { try engine.read(body) }

    deinit {
        switch kind {
        case .sqlite:
            SQLiteEngine.discard(Self.file(name))
        case .postgres:
            #if District
                try? Self.server().write(nil) { [name] in try $0.script("drop schema \(name) cascade") }
            #endif
        }
    }

    private static func file(_ name: String) -> String { NSTemporaryDirectory() + "cartdesk-\(name).db" }

    #if District
        static func address(_ schema: String) throws -> PostgresAddress {
            try PostgresAddress((EngineUnderTest.server ?? "") + " options=-csearch_path=\(schema)")
        }

        static func server() throws -> PostgresEngine {
            try PostgresEngine(PostgresAddress(EngineUnderTest.server ?? ""))
        }
    #endif
}

/// The name of the fault that a step meets, with what it carries; "none" when it met none.
func fault(_ step: () throws -> Void) -> String {
    do {
        try step()
        return "none"
    } catch let fault as StorageFault {
        return switch fault {
        case .guarded(let name): "guarded \(name)"
        case .unique: "unique"
        case .foreignKey: "foreignKey"
        case .defect: "defect"
        case .conflict: "conflict"
        case .busy: "busy"
        case .corrupt: "corrupt"
        case .readOnly: "readOnly"
        case .newerSchema(let found, _): "newerSchema \(found)"
        case .olderSchema(let found, _): "olderSchema \(found)"
        case .lost(let unknown): "lost, commit \(unknown ? "unknown" : "not made")"
        default: "\(fault)"
        }
    } catch {
        return "\(type(of: error)): \(error)"
    }
}
