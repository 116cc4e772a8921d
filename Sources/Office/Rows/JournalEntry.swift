// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// An entry's header: no personal text.
package struct JournalEntry: Row {
    package static let table = Table(
        "journal", key: ["unit", "seq"],
        [
            "epoch", "at_ms", "actor", "door", "kind", "key", "undoes", "body_digest", "hash",
        ], kind: .bookkeeping)
    package var unit: UnitID
    package var seq: Int
    package var epoch: Int
    package var at: Instant
    package var actor: PersonID
    package var door: Door
    package var kind: String
    package var key: [UInt8]?
    package var undoes: Int?
    package var bodyDigest: [UInt8]
    package var hash: [UInt8]

    package init(
        unit: UnitID, seq: Int, epoch: Int, at: Instant, actor: PersonID, door: Door, kind: String,
        key: [UInt8]? = nil, undoes: Int? = nil, bodyDigest: [UInt8], hash: [UInt8]
    ) {
        self.unit = unit
        self.seq = seq
        self.epoch = epoch
        self.at = at
        self.actor = actor
        self.door = door
        self.kind = kind
        self.key = key
        self.undoes = undoes
        self.bodyDigest = bodyDigest
        self.hash = hash
    }
    package var cells: [Cell] {
        Decisions.cells(unit, seq, epoch, at, actor, door, kind, key, undoes, bodyDigest, hash)
    }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        seq = try c()
        epoch = try c()
        at = try c()
        actor = try c()
        door = try c()
        kind = try c()
        key = try c()
        undoes = try c()
        bodyDigest = try c()
        hash = try c()
    }

    package static let at = Shape<JournalEntry>("at", .equal("unit"), .equal("seq"))
    package static let keyed = Shape<JournalEntry>("keyed", .equal("unit"), .equal("key"))
    /// Those that took back an entry of this span of numbers.
    package static let undoneBetween = Shape<JournalEntry>(
        "undone_between", .equal("unit"), .atLeast("undoes"), .atMost("undoes"))
    package static let undoing = Shape<JournalEntry>("undoing", .equal("unit"), .equal("undoes"))
    package static let during = Shape<JournalEntry>(
        "during", .equal("unit"), .atLeast("at_ms"), .atMost("at_ms"), newest: 500)
    package static let recoveries = Shape<JournalEntry>(
        "recoveries", .atLeast("at_ms"), .constant("kind", .text("account.recover")))
    package static let restores = Shape<JournalEntry>(
        "restores", .equal("unit"), .atLeast("at_ms"), .constant("kind", .text("desk.restore")))
    /// The marks of a schema: founding and upgrades.
    package static let marks = Shape<JournalEntry>("marks", .equal("unit"), .atLeast("key"), .atMost("key"))
    package static let latest = Shape<JournalEntry>("latest", .equal("unit"), newest: 50)
}
