// SPDX-License-Identifier: GPL-3.0-or-later

/// One column of a table: its name, and what an image of a row from before it came, or under another name, says of it.
///
/// A plain word is a column that has been there since the first schema: `"room"`.
package struct Column: Sendable, Equatable, ExpressibleByStringLiteral {
    package let name: String
    /// The schema that brought it; no image of an earlier one can name it.
    package let since: Int
    /// What every row from before it reads there: the constant that its migration gave as the default.
    package let fallback: Cell
    /// What it was called before, in sealed images for ever.
    package let formerly: [String]

    package init(_ name: String, since: Int = 1, default fallback: Cell = .null, formerly: [String] = []) {
        self.name = name
        self.since = since
        self.fallback = fallback
        self.formerly = formerly
    }

    package init(stringLiteral name: String) { self.init(name) }
}

/// A column that sealed images name and that the table has no more.
package struct DroppedColumn: Sendable, Equatable {
    package let name: String
    /// The schema without it.
    package let since: Int
    package init(_ name: String, since: Int) {
        self.name = name
        self.since = since
    }
}

/// A table as rows know it: its name, its columns in the order of a row's cells, how many of the first make the key.
///
/// The schema itself is plain SQL in the store's migrations; a test holds the two together. The order here is the program's own: where the engine
/// keeps a column, `ALTER TABLE` puts it last, never matters.
package final class Table: Sendable {
    package let name: String
    package let described: [Column]
    /// The names of the columns, in order.
    package let columns: [String]
    package let keyCount: Int
    /// Columns a person wrote freely: they go into a body part of their own, so that it can be erased alone.
    package let free: Set<String>
    package let kind: Kind
    /// Columns of former schemas: images that name them are read without them, and that is said.
    package let dropped: [DroppedColumn]
    /// Where among the cells the number stands of the entry that last wrote the row; nil in tables whose rows carry none.
    package let rev: Int?
    /// The name as a number: each change is held against every slice, and names of tables begin alike.
    let mark: Mark
    typealias Mark = Int

    package enum Kind: Sendable {
        /// Its changes stand in the journal and can be undone; each row carries, in `rev`, the entry that last wrote it.
        case evidence
        /// The same for rows that are never written over: they are put in and perhaps taken out, whole, and carry no `rev`.
        case unrevised
        /// Its values stand nowhere but in its table: hashes of passphrases and codes.
        case secret
        /// Counters, drafts, the outbox, the journal itself: not part of what an entry says.
        case bookkeeping
    }

    package init(
        _ name: String, key: [Column], _ columns: [Column], free: Set<String> = [], kind: Kind = .evidence,
        dropped: [DroppedColumn] = []
    ) {
        self.name = name
        described = key + columns
        self.columns = described.map(\.name)
        keyCount = key.count
        self.free = free
        self.kind = kind
        self.dropped = dropped
        rev = self.columns.firstIndex(of: "rev")
        mark = name.hashValue
    }

    /// Two row types may look at one table.
    func isSame(as other: Table) -> Bool { self === other || mark == other.mark && name == other.name }

    /// Where a name of an image stands among today's columns.
    package enum Place: Sendable, Equatable {
        case column(Int)
        case dropped, unknown
    }

    /// Reads a column's name as an image of this schema wrote it.
    package func place(of name: String, at schema: Int) -> Place {
        if let place = columns.firstIndex(of: name), described[place].since <= schema { return .column(place) }
        if let place = described.firstIndex(where: { $0.since <= schema && $0.formerly.contains(name) }) {
            return .column(place)
        }
        return dropped.contains { $0.name == name && schema < $0.since } ? .dropped : .unknown
    }

    /// A row of which an image of this schema has not said anything yet: null, and the default in columns that came later.
    package func blank(at schema: Int) -> [Cell] { described.map { $0.since <= schema ? .null : $0.fallback } }

    /// Whether entries say what its rows were and became.
    package var isRecorded: Bool { kind == .evidence || kind == .unrevised }

    /// What is wrong with the description; nil when nothing is.
    package var fault: String? {
        switch (kind, rev) {
        case (.evidence, nil): return "the table \(name) is evidence and has no column rev"
        case (.evidence, _?), (_, nil): break
        case (_, _?): return "the table \(name) has a column rev and does not say that it is evidence"
        }
        if Set(columns).count < columns.count { return "the table \(name) has two columns of one name" }
        return free.isSubset(of: columns) ? nil : "the table \(name) has no such free columns as it says"
    }

    /// Whether another description of the table says the same of it.
    package func describes(_ other: Table) -> Bool {
        name == other.name && described == other.described && keyCount == other.keyCount && free == other.free
            && kind == other.kind && dropped == other.dropped
    }

    /// Whether another description reads some columns of a table that is not evidence; no change is made through it.
    package func isRead(by other: Table) -> Bool {
        name == other.name && kind == .bookkeeping && other.kind == .bookkeeping
            && other.columns.prefix(other.keyCount) == columns.prefix(keyCount)
            && Set(other.columns).isSubset(of: columns)
    }

    /// The revision of a row of this table: the entry that last wrote it.
    package func revision(_ cells: [Cell]) -> Int? {
        guard let rev, case .int(let entry) = cells[rev] else { return nil }
        return entry
    }

    /// Writes the entry's number into a row, where rows of this table carry one.
    package func stamp(_ cells: inout [Cell], _ entry: Int) {
        if let rev { cells[rev] = .int(entry) }
    }
}
