// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People

/// A row on its way into the file.
struct BulkRow: Sendable {
    let table: Table
    let cells: [Cell]
}

/// One unit's journal while it is generated: the same bytes, digests and hashes that the desk would have written.
struct Ledger {
    let unit: UnitID
    private(set) var seq: Int
    private(set) var head: [UInt8]
    private(set) var at: Instant
    private var dice: Dice
    private(set) var rows: [BulkRow] = []

    init(_ unit: UnitID, seq: Int, head: [UInt8], at: Instant) {
        self.unit = unit
        self.seq = seq
        self.head = head
        self.at = at
        dice = Dice(unit.raw)
    }

    /// The number of the entry that comes next.
    var next: Int { seq + 1 }

    /// A row's last state, as it stands in its table.
    mutating func keep<R: Row>(_ row: R, rev: Int) {
        var cells = row.cells
        R.table.stamp(&cells, rev)
        rows.append(BulkRow(table: R.table, cells: cells))
    }

    mutating func keep(_ row: BulkRow) { rows.append(row) }

    /// Writes an entry about these changes.
    mutating func enter(
        _ kind: String, _ changes: [Change], by actor: PersonID, at: Instant, door: Door = .shell,
        saying receipt: Receipt
    ) {
        seq += 1
        self.at = at
        var about = Set(changes.filter { $0.table.isRecorded }.flatMap(\.subjects))
        about.insert(Subject(actor))
        let subjects = about.sorted { ($0.kind.rawValue, $0.no) < ($1.kind.rawValue, $1.no) }
        let bodies = Body.write(changes, rev: seq, subjects: subjects, receipt: receipt)
        var digests: [[UInt8]] = []
        var parts: [JournalPart] = []
        for (index, bytes) in bodies.enumerated() {
            let salt = dice.bytes(16)
            let digest = Chain.digest(salt: salt, body: bytes)
            digests.append(digest)
            parts.append(JournalPart(unit: unit, seq: seq, part: index, digest: digest, salt: salt, body: bytes))
        }
        var entry = JournalEntry(
            unit: unit, seq: seq, epoch: 1, at: at, actor: actor, door: door, kind: kind,
            bodyDigest: Chain.digest(parts: digests), hash: [])
        entry.hash = Chain.hash(entry, after: head)
        head = entry.hash
        rows.append(BulkRow(table: JournalEntry.table, cells: entry.cells))
        for part in parts { rows.append(BulkRow(table: JournalPart.table, cells: part.cells)) }
        for subject in subjects {
            rows.append(
                BulkRow(
                    table: JournalSubject.table,
                    cells: [unit.cell, .text(subject.kind.rawValue), .int(subject.no), .int(seq)]))
        }
    }

    /// What is ready to be stored; the ledger begins anew with an empty tray.
    mutating func take() -> [BulkRow] {
        defer { rows = [] }
        return rows
    }
}
