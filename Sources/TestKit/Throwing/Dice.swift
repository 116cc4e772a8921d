// SPDX-License-Identifier: GPL-3.0-or-later

/// Chance that can be thrown again: a seed gives the same throws on every machine.
package struct Dice: RandomNumberGenerator {
    private var state: UInt64
    package init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    package mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    package mutating func one<T>(of all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &self)] }
    package mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    package mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}
