// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import GRDB
import Office
import Store

/// Looks at a file that claims to be a desk without letting anything in it act.
enum Inspection {
    /// What `sqlite_master` says, in order.
    private typealias Schema = [[String?]]

    /// Schema, pages, references, journals; the file is only read.
    ///
    /// - Parameter isOurs: it was copied page by page from a desk a moment ago. Schema, tables and journals are looked at; that each index
    ///   agrees with its table is asked when the copy is to be put in a desk's place, which is seldom and may take its time.
    @discardableResult
    static func verify(_ path: String, isOurs: Bool = false) throws -> [Verification] {
        try checkForm(path, isOurs: isOurs)
        let engine = try SQLiteEngine(path: path)
        defer {
            engine.close()
            for suffix in ["-wal", "-shm", "-turn"] { unlink(path + suffix) }
        }
        return try journals(engine, path)
    }

    /// Every journal of a desk whose form was looked at.
    @discardableResult
    static func journals(_ engine: SQLiteEngine, _ path: String) throws -> [Verification] {
        let found = try LocalDesk.verifyAll(TableArchive(engine))
        let faults = found.flatMap(\.faults)
        guard faults.isEmpty else {
            throw CopyRefused.refused(
                "The journal in \(path) does not verify: \(faults.prefix(3).map(\.sentence).joined(separator: " "))",
                exit: .storage)
        }
        guard !found.isEmpty else { throw CopyRefused.refused("\(path) holds no desk: it was never founded.") }
        return found
    }

    /// That the file's schema is one this program made, word for word, and its pages are whole.
    ///
    /// Read before anything else: a view, a trigger or a generated column of another's making would run when its table is touched.
    static func checkForm(_ path: String, isOurs: Bool = false) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON")
        }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            try queue.read { db in
                let found = try schema(db)
                guard try (1...Migrations.current).contains(where: { try expected($0) == found }) else {
                    throw CopyRefused.refused("\(path) is not a desk that this program made: its tables are others.")
                }
                let checks = isOurs ? try tables(db).map { "PRAGMA quick_check(\($0))" } : ["PRAGMA integrity_check(3)"]
                for check in checks {
                    let pages = try String.fetchAll(db, sql: check)
                    guard pages == ["ok"] else {
                        throw StorageFault.corrupt("\(path): \(pages.prefix(3).joined(separator: "; "))")
                    }
                }
                guard !isOurs else { return }
                guard try GRDB.Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
                    throw StorageFault.corrupt("\(path): rows point nowhere")
                }
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw CopyRefused.refused("\(path) is not a copy of a desk.")
        } catch {
            throw Faults.read(error, path: path)
        }
    }

    /// Every table but the journal's, whose rows are read and hashed one by one anyway.
    private static func tables(_ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "select name from sqlite_master where type = 'table' order by name").filter {
            ![JournalEntry.table.name, JournalPart.table.name, JournalSubject.table.name].contains($0)
        }
    }

    private static func schema(_ db: Database) throws -> Schema {
        try GRDB.Row.fetchAll(db, sql: "select type, name, tbl_name, sql from sqlite_master order by type, name").map {
            row in
            (0..<4).map { row[$0] as String? }
        }
    }

    private static func expected(_ version: Int) throws -> Schema {
        let queue = try DatabaseQueue()
        return try queue.write { db in
            let dialect = Dialect(.sqlite)
            for migration in Migrations.all where migration.no <= version {
                try db.execute(sql: dialect.render(migration.text) + "\n" + migration.own(dialect))
            }
            return try schema(db)
        }
    }
}
