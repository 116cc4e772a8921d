// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A set of slots of one cart as one integer: bit 0 is slot 1, capacity at most 60.
///
/// People and JSON see `1..12,15`; 60 bits keep clear of the sign and of what a spreadsheet rounds.
package struct Slots: Hashable, Sendable, Stored, CustomStringConvertible {
    package let bits: Int
    package static let highest = 60
    package static let none = Slots(bits: 0)

    package init(bits: Int) { self.bits = bits & ((1 << Self.highest) - 1) }

    package init(_ slot: Int) { bits = (1...Self.highest).contains(slot) ? 1 << (slot - 1) : 0 }

    package init(_ range: ClosedRange<Int>) {
        let range = range.clamped(to: 1...Self.highest)
        bits = ((1 << range.count) - 1) << (range.lowerBound - 1)
    }

    package init(_ slots: some Sequence<Int>) {
        bits = slots.reduce(0) { (1...Self.highest).contains($1) ? $0 | 1 << ($1 - 1) : $0 }
    }

    package var cell: Cell { .int(bits) }
    package init?(cell: Cell) {
        guard case .int(let value) = cell, value >= 0, value < 1 << Self.highest else { return nil }
        bits = value
    }

    package var isEmpty: Bool { bits == 0 }
    package var count: Int { bits.nonzeroBitCount }
    package func contains(_ slot: Int) -> Bool { !Slots(slot).intersection(self).isEmpty }
    package func union(_ other: Slots) -> Slots { Slots(bits: bits | other.bits) }
    package func intersection(_ other: Slots) -> Slots { Slots(bits: bits & other.bits) }
    package func subtracting(_ other: Slots) -> Slots { Slots(bits: bits & ~other.bits) }
    package func overlaps(_ other: Slots) -> Bool { bits & other.bits != 0 }
    package func isSubset(of other: Slots) -> Bool { bits & ~other.bits == 0 }

    /// The slot numbers, ascending.
    package var all: [Int] {
        var all: [Int] = []
        all.reserveCapacity(count)
        var rest = bits
        while rest != 0 {
            all.append(rest.trailingZeroBitCount + 1)
            rest &= rest - 1
        }
        return all
    }

    /// The first `n` of them; fewer when there are fewer.
    package func first(_ n: Int) -> Slots {
        var rest = bits
        for _ in 0..<max(0, min(n, count)) { rest &= rest - 1 }
        return Slots(bits: bits & ~rest)
    }

    /// Runs of neighbouring slots.
    package var runs: [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for slot in all {
            if let last = runs.last, last.upperBound == slot - 1 {
                runs[runs.count - 1] = last.lowerBound...slot
            } else {
                runs.append(slot...slot)
            }
        }
        return runs
    }

    /// `1..12,15`: as typed, in JSON, in exports.
    package var description: String {
        runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)..\($0.upperBound)" }.joined(separator: ",")
    }

    /// `7-1..12,15`: with its cart's number.
    package func labels(ofCart number: Int) -> String { "\(number)-\(description)" }
}

extension Slots: Codable {
    /// Reads `1..12,15`, ascending runs; throws `DecodingError.dataCorrupted` for anything else.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        var slots: [Int] = []
        for run in text.split(separator: ",") {
            let ends = run.split(separator: ".", omittingEmptySubsequences: true).compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= last, ends.count <= 2, first >= 1,
                last <= Self.highest
            else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "\(text) are no slots."))
            }
            slots += first...last
        }
        self.init(slots)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Sequence<Slots> {
    /// All slots in any of them.
    package func joined() -> Slots { reduce(.none) { $0.union($1) } }
}

extension CellReader {
    /// A mask, read as the plain number it is.
    mutating func callAsFunction() throws -> Slots {
        let bits = try integer()
        guard bits >= 0, bits < 1 << Slots.highest else { throw unreadable() }
        return Slots(bits: bits)
    }
}
