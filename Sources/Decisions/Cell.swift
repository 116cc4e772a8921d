// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// One value of one column: integers, bytewise text and bytes, nothing else.
///
/// The portable SQL contract knows no other kind: flags are 0 and 1, days `yyyymmdd`, instants milliseconds.
package enum Cell: Hashable, Sendable {
    case null
    case int(Int)
    case text(String)
    case bytes([UInt8])
}

extension Cell {
    /// Whether one row's key, its first so many cells, stands before another's: numbers by size, text and bytes byte by byte, nothing first; as both
    /// engines order them.
    package static func inOrder(_ one: [Cell], _ other: [Cell], key width: Int) -> Bool {
        for place in 0..<width {
            switch (one[place], other[place]) {
            case (.int(let x), .int(let y)): if x != y { return x < y }
            case (.text(let x), .text(let y)): if x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
            case (.bytes(let x), .bytes(let y)): if x != y { return x.lexicographicallyPrecedes(y) }
            case (let a, let b): if a.rank != b.rank { return a.rank < b.rank }
            }
        }
        return false
    }

    private var rank: Int {
        switch self {
        case .null: 0
        case .int: 1
        case .text: 2
        case .bytes: 3
        }
    }
}

/// A stored value that does not read as what the program takes it for.
///
/// Raised while a row is read; it means a damaged file or a defect, never a user's mistake (exit 74).
package struct UnreadableCell: Error, CustomStringConvertible {
    package let column: String
    package let found: Cell

    package init(column: String, found: Cell) {
        self.column = column
        self.found = found
    }

    package var description: String { "the stored value of \(column) cannot be read (\(found))" }
}

/// A type that is kept in one column.
package protocol Stored: Sendable {
    var cell: Cell { get }
    init?(cell: Cell)
}

extension Int: Stored {
    package var cell: Cell { .int(self) }
    package init?(cell: Cell) {
        guard case .int(let value) = cell else { return nil }
        self = value
    }
}

extension Bool: Stored {
    package var cell: Cell { .int(self ? 1 : 0) }
    package init?(cell: Cell) {
        guard case .int(let value) = cell, value == 0 || value == 1 else { return nil }
        self = value == 1
    }
}

extension String: Stored {
    package var cell: Cell { .text(self) }
    package init?(cell: Cell) {
        guard case .text(let value) = cell else { return nil }
        self = value
    }
}

extension [UInt8]: Stored {
    package var cell: Cell { .bytes(self) }
    package init?(cell: Cell) {
        guard case .bytes(let value) = cell else { return nil }
        self = value
    }
}

extension Optional: Stored where Wrapped: Stored {
    package var cell: Cell { self?.cell ?? .null }
    package init?(cell: Cell) {
        if case .null = cell {
            self = .none
        } else {
            guard let value = Wrapped(cell: cell) else { return nil }
            self = .some(value)
        }
    }
}

extension Day: Stored {
    package var cell: Cell { .int(number) }
    package init?(cell: Cell) {
        guard case .int(let value) = cell else { return nil }
        self.init(value)
    }
}

extension Instant: Stored {
    package var cell: Cell { .int(Int(ms)) }
    package init?(cell: Cell) {
        // Thirty thousand years either way: beyond that lies only damage, and sums that overflow.
        guard case .int(let value) = cell, abs(value / 1000) <= 1_000_000_000_000 else { return nil }
        self.init(ms: Int64(value))
    }
}

extension Stored where Self: RawRepresentable, RawValue == String {
    package var cell: Cell { .text(rawValue) }
    package init?(cell: Cell) {
        guard case .text(let value) = cell else { return nil }
        self.init(rawValue: value)
    }
}
