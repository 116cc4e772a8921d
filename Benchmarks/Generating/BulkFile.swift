// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import GRDB
import GRDBSQLite
import Office
import Store

/// A desk's file while it is filled: rows go in by prepared statements, without waiting for the disk.
///
/// The schema's guards stand aside meanwhile and are put back at the end, as they were.
final class BulkFile {
    private var file: OpaquePointer?
    private var guards: [String] = []
    private var inserts: [String: OpaquePointer] = [:]

    init(_ path: String) throws {
        guard sqlite3_open(path, &file) == SQLITE_OK else { throw StorageFault.other("cannot open \(path)") }
        for pragma in [
            "journal_mode = delete", "journal_mode = off", "synchronous = off", "foreign_keys = off",
            "cache_size = -262144",
        ] { try say("pragma " + pragma) }
        for trigger in try texts("select name, sql from sqlite_master where type = 'trigger'") {
            guards.append(trigger[1])
            try say("drop trigger " + trigger[0])
        }
    }

    deinit { sqlite3_close_v2(file) }

    /// Puts rows in, all in one transaction.
    func add(_ rows: [BulkRow]) throws {
        try say("begin")
        for row in rows {
            let statement = try insert(row.table)
            for (place, cell) in row.cells.enumerated() { bind(cell, Int32(place + 1), statement) }
            let code = sqlite3_step(statement)
            sqlite3_reset(statement)
            guard code == SQLITE_DONE else { throw fault() }
        }
        try say("commit")
    }

    /// One statement on its own.
    func run(_ sql: String, _ cells: [Cell]) throws {
        let statement = try prepare(sql)
        defer { sqlite3_finalize(statement) }
        for (place, cell) in cells.enumerated() { bind(cell, Int32(place + 1), statement) }
        guard sqlite3_step(statement) == SQLITE_DONE else { throw fault() }
    }

    /// Puts the guards back and hands the file over as the desk keeps it.
    func finish() throws {
        for guardText in guards { try say(guardText) }
        for statement in inserts.values { sqlite3_finalize(statement) }
        inserts = [:]
        try say("pragma journal_mode = wal")
    }

    private func insert(_ table: Decisions.Table) throws -> OpaquePointer {
        if let known = inserts[table.name] { return known }
        let made = try prepare(Statements.insert(table))
        inserts[table.name] = made
        return made
    }

    private func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(file, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw fault() }
        return statement
    }

    private func bind(_ cell: Cell, _ place: Int32, _ statement: OpaquePointer) {
        switch cell {
        case .null: sqlite3_bind_null(statement, place)
        case .int(let value): sqlite3_bind_int64(statement, place, Int64(value))
        case .text(var value):
            value.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    _ = sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copied)
                }
            }
        case .bytes(let value):
            if value.isEmpty {
                sqlite3_bind_zeroblob(statement, place, 0)
            } else {
                sqlite3_bind_blob(statement, place, value, Int32(value.count), copied)
            }
        }
    }

    private func say(_ sql: String) throws {
        guard sqlite3_exec(file, sql, nil, nil, nil) == SQLITE_OK else { throw fault() }
    }

    private func texts(_ sql: String) throws -> [[String]] {
        let statement = try prepare(sql)
        defer { sqlite3_finalize(statement) }
        var all: [[String]] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            all.append(
                (0..<sqlite3_column_count(statement)).map { place in
                    sqlite3_column_text(statement, place).map { String(cString: $0) } ?? ""
                })
        }
        return all
    }

    private func fault() -> StorageFault { .other(String(cString: sqlite3_errmsg(file))) }
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

/// SQLite takes a copy of what is bound (its SQLITE_TRANSIENT, a macro that Swift cannot read).
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
