// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// What a journal entry is about, so that everything on a person, a cart or a device can be found without reading bodies.
package struct Subject: Hashable, Sendable {
    package let kind: Numbered
    package let no: Int
    package init(_ kind: Numbered, _ no: Int) {
        self.kind = kind
        self.no = no
    }
    package init(_ person: PersonID) { self.init(.person, person.raw) }
}

/// One row of one table as a value.
///
/// `cells` and `init(reader:)` list the same columns in the table's order; a test reads back what was written for each.
package protocol Row: Sendable, Equatable {
    static var table: Table { get }
    var cells: [Cell] { get }
    init(reader: inout CellReader) throws
    var subjects: [Subject] { get }
}

extension Row {
    package var subjects: [Subject] { [] }

    package init(cells: [Cell]) throws {
        var reader = CellReader(table: Self.table, cells: cells)
        try self.init(reader: &reader)
    }

    package var key: [Cell] { Array(cells.prefix(Self.table.keyCount)) }
}

/// Reads a row's cells in order, each as the type the property asks for.
///
/// The kinds that most columns have are read without a look at the type while the program runs; the generic reading serves the others.
package struct CellReader {
    private let table: Table
    private let cells: [Cell]
    private var at = 0

    package init(table: Table, cells: [Cell]) {
        self.table = table
        self.cells = cells
    }

    package mutating func callAsFunction<T: Stored>() throws -> T {
        guard let value = T(cell: try next()) else { throw unreadable() }
        return value
    }

    package mutating func callAsFunction() throws -> Int { try integer() }
    package mutating func callAsFunction() throws -> Int? { try isNull() ? nil : integer() }
    package mutating func callAsFunction() throws -> PersonID { PersonID(try integer()) }
    package mutating func callAsFunction() throws -> PersonID? { try isNull() ? nil : PersonID(integer()) }
    package mutating func callAsFunction() throws -> UnitID { UnitID(try integer()) }
    package mutating func callAsFunction() throws -> Instant { Instant(ms: Int64(try integer())) }
    package mutating func callAsFunction() throws -> Instant? { try isNull() ? nil : Instant(ms: Int64(integer())) }
    package mutating func callAsFunction() throws -> Day {
        guard let day = Day(try integer()) else { throw unreadable() }
        return day
    }
    package mutating func callAsFunction() throws -> Bool {
        let value = try integer()
        guard value == 0 || value == 1 else { throw unreadable() }
        return value == 1
    }
    package mutating func callAsFunction() throws -> String { try text() }
    package mutating func callAsFunction() throws -> String? { try isNull() ? nil : text() }
    package mutating func callAsFunction() throws -> [UInt8] { try bytes() }
    package mutating func callAsFunction() throws -> [UInt8]? { try isNull() ? nil : bytes() }

    /// The next cell, which must be a whole number, and one that can be counted on from.
    package mutating func integer() throws -> Int {
        guard case .int(let value) = try next(), value.magnitude < Self.uncountable else { throw unreadable() }
        return value
    }

    /// Numbers that only damage can have made: one more of them, or one thousand times, would be none.
    private static let uncountable: UInt = 1 << 62

    private mutating func text() throws -> String {
        guard case .text(let value) = try next() else { throw unreadable() }
        return value
    }

    private mutating func bytes() throws -> [UInt8] {
        guard case .bytes(let value) = try next() else { throw unreadable() }
        return value
    }

    /// Whether the next cell is null; it is passed over then.
    private mutating func isNull() throws -> Bool {
        guard at < cells.count, case .null = cells[at] else { return false }
        at += 1
        return true
    }

    private mutating func next() throws -> Cell {
        at += 1
        guard at <= cells.count else { throw unreadable() }
        return cells[at - 1]
    }

    /// The cell just passed is not what it should be.
    package func unreadable() -> UnreadableCell {
        let place = at - 1
        let column = place < table.columns.count ? table.columns[place] : "#\(place)"
        return UnreadableCell(column: "\(table.name).\(column)", found: place < cells.count ? cells[place] : .null)
    }
}

/// Writes values as cells, in the order given.
package func cells<each T: Stored>(_ values: repeat each T) -> [Cell] {
    var all: [Cell] = []
    all.reserveCapacity(20)
    for value in repeat each values { all.append(value.cell) }
    return all
}
