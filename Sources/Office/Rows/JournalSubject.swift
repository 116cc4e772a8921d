// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What an entry is about.
package struct JournalSubject: Row {
    package static let table = Table("journal_subject", key: ["unit", "kind", "no", "seq"], [], kind: .bookkeeping)
    package var unit: UnitID
    package var kind: Numbered
    package var no: Int
    package var seq: Int

    package init(unit: UnitID, kind: Numbered, no: Int, seq: Int) {
        self.unit = unit
        self.kind = kind
        self.no = no
        self.seq = seq
    }
    package var cells: [Cell] { Decisions.cells(unit, kind, no, seq) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        kind = try c()
        no = try c()
        seq = try c()
    }

    package static let newest = Shape<JournalSubject>(
        "newest", .equal("unit"), .equal("kind"), .equal("no"), newest: 200)
    package static let about = Shape<JournalSubject>("about", .equal("unit"), .equal("kind"), .equal("no"))
}
