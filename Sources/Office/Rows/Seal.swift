// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// The head of a journal as it was printed on a sheet or a digest: the anchor against a cut-off tail.
package struct Seal: Row {
    package static let table = Table("seal", key: ["unit", "day"], ["epoch", "seq", "head"], kind: .bookkeeping)
    package var unit: UnitID
    package var day: Day
    package var epoch: Int
    package var seq: Int
    package var head: [UInt8]

    package init(unit: UnitID, day: Day, epoch: Int, seq: Int, head: [UInt8]) {
        self.unit = unit
        self.day = day
        self.epoch = epoch
        self.seq = seq
        self.head = head
    }
    package var cells: [Cell] { Decisions.cells(unit, day, epoch, seq, head) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        day = try c()
        epoch = try c()
        seq = try c()
        head = try c()
    }

    package static let of = Shape<Seal>("of", .equal("unit"))
}
