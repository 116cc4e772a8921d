// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions

/// Looks back on rows through the journal: from the entry that last wrote a row to the row before it, until the instant is reached.
///
/// A row that nobody wrote since costs one look at its entry's header, shared by all rows of that entry. An entry whose words were erased tells
/// nothing; the row is taken as it is.
/// - Source: F3, F5
package struct LookingBack: Hindsight {
    let facts: Facts
    let unit: UnitID
    /// Entries at or after it are not yet.
    let bound: Instant

    package init(_ facts: Facts, _ unit: UnitID, to bound: Instant) {
        self.facts = facts
        self.unit = unit
        self.bound = bound
    }

    package func prepare(_ rows: [any Row]) throws {
        var missing: Set<Slice> = []
        for row in rows {
            do {
                _ = try walked(row)
            } catch let more as Missing {
                missing.formUnion(more.slices)
            }
        }
        if !missing.isEmpty { throw Missing(missing) }
    }

    package func past<R: Row>(_ rows: [R]) throws -> [R] {
        try rows.compactMap { try walked($0).map { try R(cells: $0) } }
    }

    /// The row's cells as they stood; nil when it was not there yet.
    private func walked(_ row: any Row) throws -> [Cell]? {
        let table = type(of: row).table
        var cells = row.cells
        var first = true
        while let rev = Self.rev(cells) {
            // Whoever was changed once was perhaps changed before: header and body together save a round.
            if !first { try facts.require([JournalEntry.at(unit, rev), JournalPart.of(unit, rev)]) }
            first = false
            guard let entry = try facts.one(JournalEntry.at, unit, rev), entry.at >= bound,
                let changes = Body.read(try facts.rows(JournalPart.of, unit, rev), kinds: .standard)
            else { break }
            let key = cells.prefix(table.keyCount)
            let own = changes.first { change in
                change.kind.table.name == table.name && change.after?.prefix(table.keyCount) == key
            }
            guard let own else { break }
            guard let before = own.before else { return nil }
            cells = before
        }
        return cells
    }

    private static func rev(_ cells: [Cell]) -> Int? {
        guard case .int(let rev)? = cells.last else { return nil }
        return rev
    }
}
