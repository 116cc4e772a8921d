// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A stored part of a body: salted, with a digest, so that it can be erased and the chain still verifies.
package struct JournalPart: Row {
    package static let table = Table(
        "journal_body", key: ["unit", "seq", "part"],
        [
            "digest", "salt", "body", "removed_by",
        ], kind: .bookkeeping)
    package var unit: UnitID
    package var seq: Int
    package var part: Int
    package var digest: [UInt8]
    package var salt: [UInt8]?
    package var body: [UInt8]?
    package var removedBy: Int?

    package init(
        unit: UnitID, seq: Int, part: Int, digest: [UInt8], salt: [UInt8]? = nil, body: [UInt8]? = nil,
        removedBy: Int? = nil
    ) {
        self.unit = unit
        self.seq = seq
        self.part = part
        self.digest = digest
        self.salt = salt
        self.body = body
        self.removedBy = removedBy
    }
    package var cells: [Cell] { Decisions.cells(unit, seq, part, digest, salt, body, removedBy) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        seq = try c()
        part = try c()
        digest = try c()
        salt = try c()
        body = try c()
        removedBy = try c()
    }

    package static let of = Shape<JournalPart>("of", .equal("unit"), .equal("seq"))
}
