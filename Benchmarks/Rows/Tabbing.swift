// SPDX-License-Identifier: GPL-3.0-or-later
import Office
import Shell
import StoreSQLite

/// TAB at every place of the lines that people type.
enum Tabbing: Measure {
    static let name = "tab"

    static let lines = [
        "reserve 7-1..10 fri p3 in 204 for t7.1 project \"Volcanoes\" weekly until 2026-06-30 skip clashes",
        "reserve 2-1..10 tomorrow 10:15-11:00", "out 7-1..12 all but 4",
        "in 7 all but 17 damaged 3 \"cracked\" uncabled 4",
        "calendar 7 next tue", "handoff 7-1..15 to t3.1", "substitute t4.1 fri p2..p4", "who 7-12 yesterday p3",
        "hold 7-4 \"no charger\"", "move cart 7 to 205", "swap 7-4 with DMPX1000200K", "cancel R28990", "cart show 12",
        "report usage", "day fri closed \"snow\"", "grade 5", "device show 7-3", "inbox", "journal", "help reserve",
    ]

    static func figures(_ bench: Bench) throws -> [Figure] {
        let path = try bench.copy("school", as: "tab")
        defer { Bench.discard(path) }
        let opened = try Opened(path, "school")
        let front = try Front(opened, path: path)
        guard front.type("login coordinator.1").exit == 0 else { throw StorageFault.other("nobody could sign in") }
        var times: [Int] = []
        var slowest = (time: 0, text: "")
        var offers = 0
        for round in 0..<6 {
            for line in lines {
                for end in line.indices.dropFirst(0) + [line.endIndex] {
                    let text = String(line[..<end])
                    var count = 0
                    let took = Stopwatch.time { count = front.front.offers(text).count }
                    guard round > 0 else { continue }
                    offers += count > 0 ? 1 : 0
                    times.append(took)
                    if took > slowest.time { slowest = (took, text) }
                }
            }
        }
        let samples = Samples(times)
        return [
            Figure(
                "TAB, any position", must: "p99 ≤ 10 ms",
                "\(samples.said), worst \(Said.time(samples.worst)) at “\(slowest.text)” (\(samples.count) samples, "
                    + "\(offers * 100 / max(1, samples.count)) % with offers)", met: samples.p99 <= 10_000_000)
        ]
    }
}
