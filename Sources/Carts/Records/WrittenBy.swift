// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// The entry that last wrote a row: when that was and by what kind of request. A row's `rev` is its number.
///
/// The same table that the desk seals its entries in, read only. What a request did is a fact there, whatever words stand in the row.
/// - Source: F18
package struct WrittenBy: Row {
    package static let table = Table("journal", key: ["unit", "seq"], ["at_ms", "kind"], kind: .bookkeeping)
    package var unit: UnitID
    package var seq: Int
    package var at: Instant
    package var kind: String

    package var cells: [Decisions.Cell] { Decisions.cells(unit, seq, at, kind) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        seq = try c()
        at = try c()
        kind = try c()
    }

    package static let entry = Shape<WrittenBy>("written_by", .equal("unit"), .equal("seq"))
}
