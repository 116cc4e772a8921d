// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions

/// Looks back on rows through the journal: from the entry that last wrote a row to the row before it, until the instant is reached.
///
/// A row that nobody wrote since costs one look at its entry's header, shared by all rows of that entry. An entry that was erased tells nothing:
/// the row is taken as it is, and that is said. One that cannot be read ends the look: an evening is frozen from no guess.
/// - Source: F3, F5
package struct LookingBack: Hindsight {
    let facts: Facts
    let unit: UnitID
    /// Entries at or after it are not yet.
    let bound: Instant
    /// Entries that were erased, each with the one that did it.
    private let erased = Erased()

    private final class Erased {
        var entries: [Int: Int] = [:]
    }

    /// What the look had to do without, in words.
    package var gaps: [String] {
        erased.entries.sorted { $0.key < $1.key }.map {
            "What #\($0.key) changed was erased by #\($0.value): its rows were taken as they are now."
        }
    }

    package init(_ facts: Facts, _ unit: UnitID, to bound: Instant) {
        self.facts = facts
        self.unit = unit
        self.bound = bound
    }

    package func prepare(_ rows: [any Row]) throws {
        var gathering = Gathering()
        var asked: Set<Int> = []
        for row in rows {
            let cells = row.cells
            guard let rev = type(of: row).table.revision(cells), !asked.contains(rev) else { continue }
            if try gathering.attempt({ try isEarlier(rev) }) ?? true {
                asked.insert(rev)
            } else {
                _ = try gathering.attempt { try walked(cells, type(of: row).table) }
            }
        }
        try gathering.check()
    }

    package func past<R: Row>(_ rows: [R]) throws -> [R] {
        // One import wrote most rows of a school: its entry is looked at once.
        var earlier: Set<Int> = []
        return try rows.compactMap { row in
            let cells = row.cells
            guard let rev = R.table.revision(cells) else { return row }
            if earlier.contains(rev) { return row }
            if try isEarlier(rev) {
                earlier.insert(rev)
                return row
            }
            return try walked(cells, R.table).map { try R(cells: $0) }
        }
    }

    /// Whether what this entry wrote was already so at the bound.
    private func isEarlier(_ rev: Int) throws -> Bool {
        guard let entry = try facts.one(JournalEntry.at, unit, rev) else { return true }
        return entry.at < bound
    }

    /// A row's cells as they stood; nil when it was not there yet.
    private func walked(_ cells: [Cell], _ table: Table) throws -> [Cell]? {
        var cells = cells
        var first = true
        while let rev = table.revision(cells) {
            // Whoever was changed once was perhaps changed before: header and body together save a round.
            if !first { try facts.require([JournalEntry.at(unit, rev), JournalPart.of(unit, rev)]) }
            first = false
            guard let entry = try facts.one(JournalEntry.at, unit, rev), entry.at >= bound else { break }
            switch try Acts(unit: unit, facts: facts, kinds: .standard).read(rev) {
            case .erased(let by):
                erased.entries[rev] = by
                return cells
            case .unreadable(let what): throw StorageFault.unreadable(entry: rev, what: what)
            case .changes(let changes):
                guard let own = changes.first(where: { $0.after != nil && $0.isOf(table, cells) }) else { return cells }
                guard let before = own.before else { return nil }
                cells = before
            }
        }
        return cells
    }
}

/// Looks back for whoever judges the past: the facts of every request and query have it.
package struct JournalHistory: RowHistory {
    package init() {}

    package func rows<R: Row>(_ rows: [R], of unit: UnitID, before instant: Instant, _ facts: Facts) throws -> [R] {
        let back = LookingBack(facts, unit, to: instant)
        try back.prepare(rows)
        return try back.past(rows)
    }
}
