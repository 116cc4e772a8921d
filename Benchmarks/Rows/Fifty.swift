// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Foundation
import Office
import Store
import StoreSQLite

/// Fifty processes on one file, each reserving as fast as it is served; every twentieth wish is one that all of them have.
enum Fifty: Measure {
    static let name = "fifty"
    static let processes = 50
    private static let seconds = 8

    static func figures(_ bench: Bench) throws -> [Figure] {
        let path = try bench.copy("school", as: "fifty")
        defer { Bench.discard(path) }
        let start = Stopwatch.now() + 4_000_000_000
        let outputs = (0..<processes).map { bench.folder + "/fifty-\($0).txt" }
        defer { for output in outputs { try? FileManager.default.removeItem(atPath: output) } }
        let children = try outputs.enumerated().map { lane, output in
            try Child(
                bench.own, ["work", path, "--lane", "\(lane)", "--start", "\(start)", "--seconds", "\(seconds)"],
                environment: Machine.environment, output: output)
        }
        for (child, output) in zip(children, outputs) where child.wait().code != 0 {
            throw StorageFault.other((try? String(contentsOfFile: output, encoding: .utf8)) ?? "a child failed")
        }
        var times: [Int] = []
        var counts: [Int] = []
        for output in outputs {
            let own = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").compactMap { Int($0) }
            counts.append(own.count)
            times += own
        }
        let samples = Samples(times)
        counts.sort()
        let median = counts[counts.count / 2]
        let spread = max(median - counts[0], counts[counts.count - 1] - median) * 100 / max(1, median)
        let double = try doubles(path)
        return [
            Figure(
                "\(processes) processes reserving on one file", must: "0 double; p99 ≤ 80 ms; worst ≤ 200 ms",
                "\(double) double; \(samples.said), worst \(Said.time(samples.worst)); "
                    + "\(times.count / seconds) transactions/s",
                met: double == 0 && samples.p99 <= 80_000_000 && samples.worst <= 200_000_000),
            Figure(
                "every process's share", must: "within ±10 % of the median count",
                "\(counts[0])…\(counts[counts.count - 1]) around \(median): ±\(spread) %", met: spread <= 10),
        ]
    }

    /// Pairs of live reservations that share a label and a minute.
    private static func doubles(_ path: String) throws -> Int {
        let engine = try SQLiteEngine(path: path)
        defer { engine.close() }
        let rows = try engine.read {
            try $0.rows(
                """
                select count(*) from reservation a join reservation b on b.site = a.site and b.day = a.day \
                and b.cart = a.cart and b.no > a.no where a.live = 1 and b.live = 1 and (a.mask & b.mask) <> 0 \
                and a.start_min < b.end_min and b.start_min < a.end_min
                """, [])
        }
        guard case .int(let count)? = rows.first?.first else { return -1 }
        return count
    }
}

/// One of the fifty: prints the nanoseconds of each of its transactions.
struct Work: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One of many processes at one file.", shouldDisplay: false)

    @Option var lane: Int
    @Option var start: Int
    @Option var seconds: Int
    @Argument var path: String

    func run() throws {
        let opened = try Opened(path, "school")
        let own = Wishes(opened.plan, lane: lane, of: Fifty.processes).all
        let shared = Array(Wishes(opened.plan, lane: 0, of: 1).all.reversed().prefix(200))
        let token = try opened.token(opened.plan.coordinator)
        // Warmed up like every row: the first request of a process prepares its statements.
        for wish in own.suffix(3) {
            _ = try opened.desk.perform(Envelope(MakeReservation(wish), door: .shell), as: token)
        }
        while Stopwatch.now() < start { usleep(1_000) }
        let end = start + seconds * 1_000_000_000
        var times: [Int] = []
        var (mine, ours) = (0, 0)
        while Stopwatch.now() < end, mine < own.count - 3 {
            let contested = (mine + ours) % 20 == 19
            let wish = contested ? shared[ours % shared.count] : own[mine]
            if contested { ours += 1 } else { mine += 1 }
            let began = Stopwatch.now()
            do {
                _ = try opened.desk.perform(Envelope(MakeReservation(wish), door: .shell), as: token)
            } catch is Refused {}
            times.append(Stopwatch.now() - began)
        }
        Paper.say(times.map(String.init).joined(separator: "\n"))
    }
}
