// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// One connection inside one transaction: the few calls in which all of the store's SQL is spoken.
///
/// SQL is written with `?1` placeholders; integers, bytewise text and bytes are the only values. Faults are `StorageFault`.
package protocol SQLConnection: AnyObject {
    var dialect: Dialect { get }
    /// Runs one statement and says how many rows it changed.
    func run(_ sql: String, _ arguments: [Cell]) throws -> Int
    func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]]
    /// Goes through rows where they stand, without making values of them: for what reads whole journals.
    func each(_ sql: String, _ arguments: [Cell], _ take: (any SQLRow) throws -> Void) throws
    /// Runs several statements that take no arguments: migrations.
    func script(_ sql: String) throws
}

/// A row while it is passed; what its columns hold is taken by kind.
package protocol SQLRow: AnyObject {
    /// - Throws: `UnreadableCell` where something else stands than a whole number or nothing.
    func integer(_ place: Int) throws -> Int?
    /// Lays a text's or a blob's bytes down at the end; nil where there is nothing.
    func lay(_ place: Int, into bytes: inout [UInt8]) throws -> Range<Int>?
}

extension SQLConnection {
    package func each(_ sql: String, _ arguments: [Cell], _ take: (any SQLRow) throws -> Void) throws {
        for cells in try rows(sql, arguments) { try take(CellRow(cells)) }
    }
}

/// A row of values, for engines that read their answers whole.
private final class CellRow: SQLRow {
    private let cells: [Cell]
    init(_ cells: [Cell]) { self.cells = cells }

    func integer(_ place: Int) throws -> Int? {
        switch cells[place] {
        case .null: nil
        case .int(let value): value
        default: throw UnreadableCell(column: "#\(place)", found: cells[place])
        }
    }

    func lay(_ place: Int, into bytes: inout [UInt8]) throws -> Range<Int>? {
        let start = bytes.count
        switch cells[place] {
        case .null: return nil
        case .text(let text): bytes += text.utf8
        case .bytes(let own): bytes += own
        case .int: throw UnreadableCell(column: "#\(place)", found: cells[place])
        }
        return start..<bytes.count
    }
}

/// An engine: where connections and transactions come from.
package protocol SQLEngine: Sendable {
    var dialect: Dialect { get }
    /// A write transaction in the turn of this unit's ledger; nil stands for the database as a whole (set-up, migration).
    func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T
    /// One snapshot.
    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T
}
