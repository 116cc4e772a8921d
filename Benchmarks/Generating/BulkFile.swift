// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import GRDB
import Store

/// A desk's file while it is filled: rows go in by prepared statements, without waiting for the disk.
///
/// The schema's guards stand aside meanwhile and are put back at the end, as they were.
final class BulkFile {
    private let queue: DatabaseQueue
    private var guards: [String] = []

    init(_ path: String) throws {
        queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "pragma journal_mode = delete")
            try db.execute(sql: "pragma journal_mode = off")
            try db.execute(sql: "pragma synchronous = off")
            try db.execute(sql: "pragma foreign_keys = off")
            try db.execute(sql: "pragma cache_size = -262144")
            let triggers = try GRDB.Row.fetchAll(db, sql: "select name, sql from sqlite_master where type = 'trigger'")
            for trigger in triggers {
                guards.append(trigger[1])
                let name: String = trigger[0]
                try db.execute(sql: "drop trigger \(name)")
            }
        }
    }

    /// Puts rows in, all in one transaction.
    func add(_ rows: [BulkRow]) throws {
        try queue.writeWithoutTransaction { db in
            try db.inTransaction {
                var inserts: [String: Statement] = [:]
                for row in rows {
                    let statement: Statement
                    if let known = inserts[row.table.name] {
                        statement = known
                    } else {
                        statement = try db.cachedStatement(sql: Statements.insert(row.table))
                        inserts[row.table.name] = statement
                    }
                    statement.setUncheckedArguments(StatementArguments(row.cells.map(\.bound)))
                    try statement.execute()
                }
                return .commit
            }
        }
    }

    /// One statement on its own.
    func run(_ sql: String, _ cells: [Cell]) throws {
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: sql, arguments: StatementArguments(cells.map(\.bound)))
        }
    }

    /// Puts the guards back and hands the file over as the desk keeps it.
    func finish() throws {
        try queue.writeWithoutTransaction { db in
            for trigger in guards { try db.execute(sql: trigger) }
            try db.execute(sql: "analyze")
            try db.execute(sql: "drop table if exists sqlite_stat4")
            try db.execute(sql: "pragma journal_mode = wal")
        }
        try queue.close()
    }
}

extension Cell {
    /// The value as GRDB takes it.
    var bound: (any DatabaseValueConvertible)? {
        switch self {
        case .null: nil
        case .int(let value): value
        case .text(let value): value
        case .bytes(let value): Data(value)
        }
    }
}
