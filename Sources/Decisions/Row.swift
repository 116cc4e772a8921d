// SPDX-License-Identifier: GPL-3.0-or-later

/// A table as rows know it: its name, its columns in order, how many of the first make the key.
///
/// The schema itself is plain SQL in the store's migrations; a test holds the two together.
package struct Table: Sendable {
    package let name: String
    package let columns: [String]
    package let keyCount: Int
    /// Columns a person wrote freely: they go into a body part of their own, so that it can be erased alone.
    package let free: Set<String>

    package let kind: Kind

    package enum Kind: Sendable {
        /// Its changes stand in the journal and can be undone.
        case evidence
        /// Its values stand nowhere but in its table: hashes of passphrases and codes.
        case secret
        /// Counters, drafts, the outbox, the journal itself: not part of what an entry says.
        case bookkeeping
    }

    package init(
        _ name: String, key: [String], _ columns: [String], free: Set<String> = [], kind: Kind = .evidence
    ) {
        self.name = name
        self.columns = key + columns
        keyCount = key.count
        self.free = free
        self.kind = kind
    }

    package var revised: Bool { columns.last == "rev" }
}

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
package struct CellReader {
    let table: Table
    let cells: [Cell]
    var at = 0

    package init(table: Table, cells: [Cell]) {
        self.table = table
        self.cells = cells
    }

    package mutating func callAsFunction<T: Stored>() throws -> T {
        let place = at
        at += 1
        guard place < cells.count, let value = T(cell: cells[place]) else {
            let column = place < table.columns.count ? table.columns[place] : "#\(place)"
            throw UnreadableCell(column: "\(table.name).\(column)", found: place < cells.count ? cells[place] : .null)
        }
        return value
    }
}

/// Writes values as cells, in the order given.
package func cells<each T: Stored>(_ values: repeat each T) -> [Cell] {
    var all: [Cell] = []
    for value in repeat each values { all.append(value.cell) }
    return all
}
