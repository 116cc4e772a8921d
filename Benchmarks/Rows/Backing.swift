// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Foundation
import Office
import Synchronization

/// The district's file, and a copy of it taken while a school goes on reserving.
enum Backing: Measure {
    static let name = "backup"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let path = try bench.copy("district", as: "backup")
        let copy = bench.folder + "/backup-copy.db"
        defer { [path, copy].forEach(Bench.discard) }
        Bench.discard(copy)
        let size = Bench.size(path)
        let opened = try Opened(path, "district", school: 3)
        let tokens = try Tokens(opened)
        var wishes = Wishes(opened.plan).all[...]
        func reserve() throws -> Int {
            guard let wish = wishes.popFirst() else { throw StorageFault.other("no wish is left") }
            let token = try tokens.of(wish.teacher)
            return try Stopwatch.time {
                _ = try opened.desk.perform(Envelope(MakeReservation(wish), door: .shell), as: token)
            }
        }
        /// A writer who waits twenty milliseconds between requests, as many teachers at a bell come to.
        func paced(_ go: () -> Bool) throws -> Samples {
            var times: [Int] = []
            while go() {
                times.append(try reserve())
                usleep(20_000)
            }
            return Samples(times)
        }
        _ = try (0..<50).map { _ in try reserve() }
        let quiet = Stopwatch.now() + 15_000_000_000
        let before = try paced { Stopwatch.now() < quiet }
        let running = Running(
            try Child(
                bench.program, ["--database", path, "--as", "dts", "backup", copy],
                environment: ["HOME": bench.folder, "CARTDESK_NOW": "2026-05-21 08:05", "PATH": "/usr/bin:/bin"],
                output: bench.folder + "/backup.txt"))
        let during = try paced { running.isRunning }
        let ended = running.ended
        guard ended.code == 0 else {
            throw StorageFault.other((try? String(contentsOfFile: bench.folder + "/backup.txt", encoding: .utf8)) ?? "")
        }
        let twice = Double(during.p99) / Double(max(1, before.p99))
        return [
            Figure("a district-year's file", must: "≤ 6 GiB", Said.size(size), met: size <= 6 << 30),
            Figure(
                "`backup` of it while writers work, copy verified", must: "≤ 90 s; writers' p99 at most doubled",
                "\(Said.time(ended.nanoseconds)); writers \(before.said) before, \(during.said) meanwhile "
                    + "(\(Said.ratio(twice)))", met: ended.nanoseconds <= 90_000_000_000 && twice <= 2),
        ]
    }
}

/// A child that is waited for beside other work.
final class Running: Sendable {
    private let end = Mutex<Child.Ended?>(nil)

    init(_ child: Child) {
        let id = child
        Thread.detachNewThread { [self] in
            let ended = id.wait()
            end.withLock { $0 = ended }
        }
    }

    var isRunning: Bool { end.withLock { $0 == nil } }
    var ended: Child.Ended {
        while true {
            if let ended = end.withLock({ $0 }) { return ended }
            usleep(1_000)
        }
    }
}
