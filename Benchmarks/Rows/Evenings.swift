// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Foundation
import Office

/// Close of day of a whole district, several evenings one after the other: `nightly` as the timer runs it.
enum Evenings: Measure {
    static let name = "evening"
    private static let evenings = 5
    private static let flags = 1_500

    static func figures(_ bench: Bench) throws -> [Figure] {
        guard let tier = Tier.named("district") else { return [] }
        let path = try bench.copy("district", as: "evening")
        let mail = bench.folder + "/mail"
        defer {
            Bench.discard(path)
            try? FileManager.default.removeItem(atPath: mail)
        }
        var closing: [Int] = []
        var sending: [Int] = []
        var peak = 0
        var letters: Set<Int> = []
        for day in SchoolPlan.days.filter({ $0.number >= SchoolPlan.today }).prefix(evenings) {
            try Self.prepare(path, tier, day)
            var environment = [
                "HOME": bench.folder, "PATH": "/usr/bin:/bin", "CARTDESK_NOW": "\(day.iso) 17:05", "LC_ALL": "C.UTF-8",
            ]
            let closed = try night(bench, path, environment)
            closing.append(closed.nanoseconds)
            peak = max(peak, closed.peakBytes)
            try? FileManager.default.removeItem(atPath: mail)
            environment["CARTDESK_MAIL_FOLDER"] = mail
            let sent = try night(bench, path, environment)
            sending.append(sent.nanoseconds)
            peak = max(peak, sent.peakBytes)
            letters.insert((try? FileManager.default.contentsOfDirectory(atPath: mail).count) ?? 0)
        }
        let (close, send) = (Samples(closing), Samples(sending))
        return [
            Figure(
                "close of day, district, \(flags) flags, without delivery", must: "≤ 1 s, ≤ 64 MiB",
                "\(Said.time(close.p50)) (worst \(Said.time(close.worst)) of \(close.count) evenings), \(Said.size(peak))",
                met: close.p50 <= 1_000_000_000 && peak <= 64 << 20),
            Figure(
                "its digests as .eml", must: "2,000 in ≤ 2 s more",
                "\(letters.min() ?? 0) to \(letters.max() ?? 0) letters in \(Said.time(send.p50)) (worst \(Said.time(send.worst)))",
                met: send.p50 <= 2_000_000_000),
        ]
    }

    private static func night(_ bench: Bench, _ path: String, _ environment: [String: String]) throws -> Child.Ended {
        let output = bench.folder + "/night.txt"
        let ended = try Child(
            bench.program, ["--database", path, "nightly"], environment: environment, output: output
        ).waitWatching()
        guard ended.code == 0 else {
            throw StorageFault.other((try? String(contentsOfFile: output, encoding: .utf8)) ?? "nightly failed")
        }
        return ended
    }

    /// The evening as it is found: most carts were checked in, some were not; what was flagged before is settled.
    private static func prepare(_ path: String, _ tier: Tier, _ day: Day) throws {
        let zone = try Zone(SchoolPlan.zoneName)
        let at = zone.instant(day, minute: 960)
        let all = Slots(1...Tier.capacity)
        var rows: [BulkRow] = []
        var left = flags
        let plans = Generator.plans(tier)
        for plan in plans {
            let missing = (left + plans.count - plan.index - 1) / (plans.count - plan.index)
            left -= missing
            for cart in 1...max(1, tier.carts - missing) {
                let count = Count(
                    site: plan.site, no: 10_000_000 + day.number % 10_000 * 100 + cart, cart: cart, day: day,
                    kind: .daily, by: plan.coordinating(cart), present: all, cabled: all, room: String(1 + cart),
                    at: at, told: at)
                rows.append(BulkRow(table: Count.table, cells: count.cells))
            }
        }
        let file = try BulkFile(path)
        try file.add(rows)
        try file.run("update flag set settled_ms = ?1 where settled_ms is null", [at.cell])
        try file.finish()
    }
}
