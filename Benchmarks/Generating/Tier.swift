// SPDX-License-Identifier: GPL-3.0-or-later

/// How large a generated desk is.
///
/// `school`, `district` and `stress` are the sizes that real organisations have; `small` is one school of the district with ten thousand
/// reservations behind it, against which growth is measured.
struct Tier: Sendable {
    let name: String
    let schools: Int
    /// Of one school.
    let carts: Int
    let teachers: Int
    let reservations: Int

    static let all = [
        Tier(name: "small", schools: 1, carts: 20, teachers: 41, reservations: 10_000),
        Tier(name: "school", schools: 1, carts: 40, teachers: 150, reservations: 29_000),
        Tier(name: "district", schools: 170, carts: 20, teachers: 41, reservations: 14_412),
        Tier(name: "stress", schools: 800, carts: 20, teachers: 31, reservations: 14_375),
    ]

    static func named(_ name: String) -> Tier? { all.first { $0.name == name } }

    /// Devices in one cart.
    static let capacity = 30
}

/// A small generator of numbers that gives the same ones on every machine (SplitMix64).
struct Dice {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func bytes(_ count: Int) -> [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(count + 7)
        while all.count < count { withUnsafeBytes(of: next()) { all += $0 } }
        return Array(all.prefix(count))
    }

    /// The first `count` of a shuffled row.
    mutating func pick<T>(_ count: Int, of row: [T]) -> [T] {
        var row = row
        for index in 0..<min(count, row.count) { row.swapAt(index, index + below(row.count - index)) }
        return Array(row.prefix(count))
    }
}
