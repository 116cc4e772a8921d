// SPDX-License-Identifier: GPL-3.0-or-later

/// One row put in place of another: no before is a new row, no after is a removed one.
package struct Change: Sendable {
    package let table: Table
    package let before: (any Row)?
    package let after: (any Row)?
    let beforeCells: [Cell]?
    let afterCells: [Cell]?
    /// An upgrade carried the row over: nobody acted on it, so it keeps the revision that it had.
    package private(set) var isCarried = false

    fileprivate init(table: Table, before: (any Row)?, after: (any Row)?) {
        self.table = table
        self.before = before
        self.after = after
        beforeCells = before?.cells
        afterCells = after?.cells
    }

    package static func insert<R: Row>(_ row: R) -> Change { Change(table: R.table, before: nil, after: row) }
    package static func update<R: Row>(_ before: R, _ after: R) -> Change {
        Change(table: R.table, before: before, after: after)
    }
    package static func remove<R: Row>(_ row: R) -> Change { Change(table: R.table, before: row, after: nil) }

    package var cells: (before: [Cell]?, after: [Cell]?) { (beforeCells, afterCells) }

    /// The same change as an upgrade's.
    package var carried: Change {
        var change = self
        change.isCarried = true
        return change
    }

    /// The row as this entry stores it: with the entry's number, or with the one it had where an upgrade carried it over.
    package func stamped(_ entry: Int) -> [Cell]? {
        guard var cells = afterCells else { return nil }
        table.stamp(&cells, isCarried ? beforeCells.flatMap(table.revision) ?? entry : entry)
        return cells
    }

    package var subjects: [Subject] { (before?.subjects ?? []) + (after?.subjects ?? []) }
}

/// The last number given out for one kind of thing in one unit.
package struct Counter: Row {
    package static let table = Table("counter", key: ["unit", "kind"], ["last"], kind: .bookkeeping)
    package var unit: UnitID
    package var kind: Numbered
    package var last: Int

    package init(unit: UnitID, kind: Numbered, last: Int) {
        self.unit = unit
        self.kind = kind
        self.last = last
    }
    package var cells: [Cell] { Decisions.cells(unit, kind, last) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        kind = try c()
        last = try c()
    }
    package static let of = Shape<Counter>("of", .equal("unit"), .equal("kind"))
}

extension [Change] {
    /// The changes of one kind of row, typed.
    package func of<R: Row>(_ type: R.Type) -> [(before: R?, after: R?)] {
        // Every standing rule asks, mostly for rows that are not there: those cost a comparison.
        var own: [(before: R?, after: R?)] = []
        for change in self where change.table.isSame(as: R.table) {
            own.append((change.before.flatMap(Self.typed), change.after.flatMap(Self.typed)))
        }
        return own
    }

    /// The row as this type reads it: two types may look at one table, and what one writes the rules of the other see.
    private static func typed<R: Row>(_ row: any Row) -> R? { (row as? R) ?? (try? R(cells: row.cells)) }
}
