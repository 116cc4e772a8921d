// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Reads entries of one unit as what was done to rows, each in the shape of its own schema.
struct Acts {
    let unit: UnitID
    let facts: Facts
    let kinds: RowKinds

    /// One entry's changes; throws `Missing`.
    func read(_ seq: Int) throws -> Body.Reading {
        try facts.require([JournalPart.of(unit, seq), SchemaMarks.slice(unit)])
        let schema = try facts.schemaMarks(unit).schema(at: seq)
        return Body.read(try facts.rows(JournalPart.of, unit, seq), kinds: kinds, schema: schema)
    }
}

extension Body.Recorded {
    /// Whether it is the change of this row.
    func isOf(_ table: Table, _ row: [Cell]) -> Bool {
        kind.table.name == table.name && (after ?? before)?.prefix(table.keyCount) == row.prefix(table.keyCount)
    }

    /// Whether it wrote something else into this column than stood there.
    func alters(_ place: Int) -> Bool {
        guard let before, let after else { return before != nil }
        return place != kind.table.rev && before[place] != after[place]
    }

    /// The columns that it altered and that an upgrade has rewritten since.
    func rewritten(in current: [Cell]) -> [String] {
        guard let after else { return [] }
        return current.indices.filter { $0 != kind.table.rev && alters($0) && current[$0] != after[$0] }.map {
            "\(kind.table.name).\(kind.table.columns[$0])"
        }
    }

    /// The row as it is to stand when the change is taken back: what it altered as before, everything else as it is now.
    ///
    /// Where the row still has the entry's revision, it differs from the after-image only in what an upgrade carried over.
    func restored(over current: [Cell]?) -> [Cell]? {
        guard let before, after != nil, let current else { return before }
        return current.indices.map { alters($0) ? before[$0] : current[$0] }
    }
}
