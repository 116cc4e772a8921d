// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import StoreSQLite

/// The journal verified: every stored byte read and hashed again.
enum Verifying: Measure {
    static let name = "verify"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let opened = try Opened(try bench.original("school"), "school")
        defer { opened.engine.close() }
        let token = try opened.token(opened.plan.coordinator)
        var times: [Int] = []
        var entries = 0
        for round in 0..<6 {
            let took = try Stopwatch.time {
                let found = try opened.desk.verify(
                    opened.plan.site, head: nil, tables: false, door: .shell, as: token)
                guard found.isSound else { throw StorageFault.corrupt(found.faults.first?.sentence ?? "") }
                entries = found.entries
            }
            if round > 0 { times.append(took) }
        }
        let rate = entries * 1_000_000_000 / max(1, Samples(times).p50)
        return [
            Figure(
                "journal verify over stored bytes", must: "≥ 200,000 entries/s",
                "\(rate) entries/s (\(entries) entries, 5 passes)", met: rate >= 200_000)
        ]
    }
}
