// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// One after the other: each of them uses the whole machine.
@Suite("Torture", .serialized)
struct TortureTests {}

/// How long these tests go on, and from which seed: `CARTDESK_TORTURE=long`, `CARTDESK_TORTURE_SEED=N`.
enum Torture {
    static let isLong = ProcessInfo.processInfo.environment["CARTDESK_TORTURE"] == "long"
    static let seed = ProcessInfo.processInfo.environment["CARTDESK_TORTURE_SEED"].flatMap { UInt64($0) } ?? 20_261_119

    static func rounds(short: Int, long: Int) -> Int { isLong ? long : short }

    /// What a failure says, so that it can be made to happen again.
    static func again(_ what: String) -> Comment {
        "\(what); again with CARTDESK_TORTURE_SEED=\(seed)\(isLong ? " CARTDESK_TORTURE=long" : "")"
    }

    /// Chance of its own for each test, the same for the same seed.
    static func chance(_ test: String) -> Chance {
        Chance(test.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
}

/// SplitMix64: chance that a seed makes happen again on every machine.
struct Chance: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func one<T>(of all: [T]) -> T { all[number(0...all.count - 1)] }
    mutating func percent(_ share: Int) -> Bool { number(1...100) <= share }
}
