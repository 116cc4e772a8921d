// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import GRDB
import GRDBSQLite
import Office
import Store

/// A GRDB connection as the store knows one.
///
/// GRDB keeps the connection, its statements and its transactions; values are bound and read with SQLite's own calls, because a desk's request runs
/// two dozen small statements and boxing each value cost more than the statements did.
final class SQLiteConnection: SQLConnection {
    let dialect = Dialect(.sqlite)
    private let db: Database

    init(_ db: Database) { self.db = db }

    func run(_ sql: String, _ arguments: [Cell]) throws -> Int {
        let statement = try prepared(sql, arguments)
        defer { sqlite3_reset(statement) }
        var code = sqlite3_step(statement)
        while code == SQLITE_ROW { code = sqlite3_step(statement) }
        guard code == SQLITE_DONE else { throw fault(code, sql) }
        return Int(sqlite3_changes(db.sqliteConnection))
    }

    func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]] {
        let statement = try prepared(sql, arguments)
        defer { sqlite3_reset(statement) }
        let width = Int(sqlite3_column_count(statement))
        var all: [[Cell]] = []
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return all }
            guard code == SQLITE_ROW else { throw fault(code, sql) }
            var cells: [Cell] = []
            cells.reserveCapacity(width)
            for place in 0..<width { cells.append(try Self.cell(statement, Int32(place))) }
            all.append(cells)
        }
    }

    func each(_ sql: String, _ arguments: [Cell], _ take: (any SQLRow) throws -> Void) throws {
        let statement = try prepared(sql, arguments)
        defer { sqlite3_reset(statement) }
        let row = SteppedRow(statement)
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw fault(code, sql) }
            try take(row)
        }
    }

    func script(_ sql: String) throws { try db.execute(sql: sql) }

    private func prepared(_ sql: String, _ arguments: [Cell]) throws -> OpaquePointer {
        let statement = try db.cachedStatement(sql: sql).sqliteStatement
        for (index, argument) in arguments.enumerated() {
            let place = Int32(index + 1)
            let code =
                switch argument {
                case .null: sqlite3_bind_null(statement, place)
                case .int(let value): sqlite3_bind_int64(statement, place, Int64(value))
                case .text(let value): Self.bind(value, statement, place)
                case .bytes(let value):
                    value.isEmpty
                        ? sqlite3_bind_zeroblob(statement, place, 0)
                        : sqlite3_bind_blob(statement, place, value, Int32(value.count), copied)
                }
            guard code == SQLITE_OK else { throw fault(code, sql) }
        }
        return statement
    }

    private static func bind(_ text: String, _ statement: OpaquePointer, _ place: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copied)
            }
        }
    }

    private static func cell(_ statement: OpaquePointer, _ place: Int32) throws -> Cell {
        switch sqlite3_column_type(statement, place) {
        case SQLITE_INTEGER: return .int(Int(sqlite3_column_int64(statement, place)))
        case SQLITE_TEXT:
            let text = sqlite3_column_text(statement, place)
            let count = Int(sqlite3_column_bytes(statement, place))
            return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            let bytes = sqlite3_column_blob(statement, place)
            let count = Int(sqlite3_column_bytes(statement, place))
            return .bytes([UInt8](UnsafeRawBufferPointer(start: bytes, count: count)))
        case SQLITE_NULL: return .null
        default: throw StorageFault.corrupt("a fraction where a whole number belongs")
        }
    }

    private func fault(_ code: Int32, _ sql: String) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(db.sqliteConnection)),
            sql: sql)
    }
}

/// The row that a statement stands on.
private final class SteppedRow: SQLRow {
    private let statement: OpaquePointer
    init(_ statement: OpaquePointer) { self.statement = statement }

    func integer(_ place: Int) throws -> Int? {
        switch sqlite3_column_type(statement, Int32(place)) {
        case SQLITE_INTEGER: Int(sqlite3_column_int64(statement, Int32(place)))
        case SQLITE_NULL: nil
        default: throw UnreadableCell(column: name(place), found: .null)
        }
    }

    func lay(_ place: Int, into bytes: inout [UInt8]) throws -> Range<Int>? {
        switch sqlite3_column_type(statement, Int32(place)) {
        case SQLITE_NULL: return nil
        case SQLITE_BLOB, SQLITE_TEXT:
            let start = bytes.count
            let own = sqlite3_column_blob(statement, Int32(place))
            bytes += UnsafeRawBufferPointer(start: own, count: Int(sqlite3_column_bytes(statement, Int32(place))))
            return start..<bytes.count
        default: throw UnreadableCell(column: name(place), found: .null)
        }
    }

    private func name(_ place: Int) -> String { String(cString: sqlite3_column_name(statement, Int32(place))) }
}

/// SQLite takes a copy of what is bound (its SQLITE_TRANSIENT, a macro that Swift cannot read).
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
