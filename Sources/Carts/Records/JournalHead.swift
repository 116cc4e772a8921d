// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// The head of a site's journal as a sheet prints it: who holds the paper can tell whether history was cut short since.
///
/// The same table that the desk seals its entries in, read only.
package struct JournalHead: Row {
    package static let table = Table("journal", key: ["unit", "seq"], ["epoch", "at_ms", "hash"], kind: .bookkeeping)
    package var unit: UnitID
    package var seq: Int
    package var epoch: Int
    package var at: Instant
    package var hash: [UInt8]

    package var cells: [Decisions.Cell] { Decisions.cells(unit, seq, epoch, at, hash) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        seq = try c()
        epoch = try c()
        at = try c()
        hash = try c()
    }

    /// The last entry between two instants.
    package static let during = Shape<JournalHead>(
        "head_during", .equal("unit"), .atLeast("at_ms"), .atMost("at_ms"), newest: 1)
    package static let last = Shape<JournalHead>("head", .equal("unit"), newest: 1)

    /// "#812 3fa9c1d204b7e6aa": the entry and the first half of its hash.
    package var said: String { "#\(seq) \(String(hash.hex.prefix(16)))" }
}
