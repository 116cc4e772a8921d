// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import Testing

/// Every text column there is, found by itself: a new one is bounded by being declared.
@Suite("Contract: texts have an end")
struct BoundedTextTests {
    /// Text columns outside the evidence: written by the desk itself, or with a bound of their own.
    private static let own: Set<String> = [
        "attempt.handle_key", "counter.kind", "credential.hash", "journal.door", "journal.kind", "journal_subject.kind",
        "kept_refusal.code", "kept_refusal.request", "kept_refusal.sentence", "nightly_run.outcome", "outbox.body",
        "outbox.key", "outbox.kind", "outbox.state", "outbox.subject", "role_right.permission", "role_right.reach",
        "role_right.role", "scan_draft.read", "session.kind",
    ]

    private func breaches(_ kind: AnyRowKind, _ cells: [Cell], over before: [Cell]? = nil) throws -> [Refusal] {
        var draft = Draft(UnitID(1), Facts())
        try kind.put(before, cells, &draft)
        return try BoundedText.breaches(
            of: draft.changes, before: Facts(), after: Facts(), at: Moment(Instant(ms: 0), in: try Zone("UTC")))
    }

    @Test("F26 no column that people write takes one character too many; column and limit are named")
    func everyColumn() throws {
        let samples = try Scratch(.sqlite).read { try SampleRows($0) }
        let most = String(repeating: "é", count: BoundedText.longest)
        var bounded: Set<String> = []
        var others: Set<String> = []
        for (kind, cells) in samples.rows {
            for (place, cell) in cells.enumerated() {
                guard case .text = cell else { continue }
                let name = "\(kind.table.name).\(kind.table.columns[place])"
                guard kind.table.isRecorded else {
                    others.insert(name)
                    continue
                }
                var long = cells
                long[place] = .text(most + "!")
                // A column of fixed words takes no other text at all.
                guard (try? kind.read(long)) != nil else { continue }
                bounded.insert(name)
                let found = try breaches(kind, long)
                let column = kind.table.columns[place].split(separator: "_").joined(separator: " ")
                #expect(found.map(\.code) == ["text-too-long"], "\(name)")
                #expect(
                    found.first.map { $0.sentence.contains("The \(column) of") && $0.sentence.contains("2000") }
                        == true,
                    "\(name)")
                // What stands already never blocks the way out of it.
                var next = long
                kind.table.stamp(&next, 99)
                #expect(try breaches(kind, next, over: long) == [], "\(name)")
                long[place] = .text(most)
                #expect(try breaches(kind, long) == [], "\(name)")
            }
        }
        for kind in RowKinds.standard.all where kind.table.isRecorded {
            for column in kind.table.free { #expect(bounded.contains("\(kind.table.name).\(column)")) }
        }
        #expect(bounded.isSuperset(of: ["ticket.what", "app_request.purpose", "app_request.cost", "reservation.why"]))
        #expect(others == Self.own)
    }

    @Test("What must be kept although it is too long is cut")
    func cut() {
        let long = String(repeating: "a", count: 5_000)
        #expect(BoundedText.cut(long).count == BoundedText.longest && BoundedText.cut(long).hasSuffix("…"))
        #expect(BoundedText.cut("short") == "short")
    }
}
