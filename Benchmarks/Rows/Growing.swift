// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Office

/// The same acts at a school of a district with 2.45 million reservations behind it, and at a school alone with ten thousand.
enum Growing: Measure {
    static let name = "growth"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let path = try bench.copy("small", as: "growth")
        let large = try bench.copy("district", as: "growth-district")
        defer { [path, large].forEach(Bench.discard) }
        let small = try Opened(path, "small")
        let district = try Opened(large, "district", school: 84)
        let reserving = try alternate(small, district)
        let here = HandingRun(small, raw: nil), there = HandingRun(district, raw: nil)
        try here.go(carts: 560, from: 40)
        try there.go(carts: 560, from: 40)
        func ratio(_ a: [Int], _ b: [Int]) -> Double { Double(Samples(a).p50) / Double(max(1, Samples(b).p50)) }
        let make = ratio(reserving.large, reserving.small)
        let out = ratio(there.out.desk, here.out.desk)
        let back = ratio(there.back.desk, here.back.desk)
        return [
            Figure(
                "the same at 2.45 M reservations against 10,000", must: "≤ 1.3 ×",
                "reserve \(Said.ratio(make)), check-out \(Said.ratio(out)), check-in \(Said.ratio(back)) "
                    + "(\(reserving.large.count), \(there.out.desk.count), \(there.back.desk.count) samples)",
                met: make <= 1.3 && out <= 1.3 && back <= 1.3)
        ]
    }

    private static func alternate(_ small: Opened, _ large: Opened) throws -> (small: [Int], large: [Int]) {
        let tokens = try (Tokens(small), Tokens(large))
        var times: (small: [Int], large: [Int]) = ([], [])
        let pairs = zip(Wishes(small.plan).all, Wishes(large.plan).all).prefix(1_200)
        for (index, pair) in pairs.enumerated() {
            let here = try tokens.0.of(pair.0.teacher)
            let there = try tokens.1.of(pair.1.teacher)
            let a = try Stopwatch.time {
                _ = try small.desk.perform(Envelope(MakeReservation(pair.0), door: .shell), as: here)
            }
            let b = try Stopwatch.time {
                _ = try large.desk.perform(Envelope(MakeReservation(pair.1), door: .shell), as: there)
            }
            guard index >= 150 else { continue }
            times.small.append(a)
            times.large.append(b)
        }
        return times
    }
}
