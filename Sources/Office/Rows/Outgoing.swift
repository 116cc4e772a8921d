// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A message that waits to leave the machine, written in the transaction that caused it.
///
/// Sent at least once; `key` is unique and becomes the Message-ID, so the receiver can drop a second one.
package struct Outgoing: Row {
    package enum State: String, Stored { case waiting, sent, dropped, failed, gathered }

    package static let table = Table(
        "outbox", key: ["unit", "no"],
        [
            "entry", "key", "kind", "person", "subject", "body", "state", "tries", "made_ms", "next_ms",
            "done_ms",
        ], free: ["subject", "body"], kind: .bookkeeping)
    package var unit: UnitID
    package var no: Int
    /// The journal entry that caused it.
    package var entry: Int
    package var key: String
    /// `now` goes at once, `digest` with the night.
    package var kind: String
    static let atOnce = "now"
    static let withDigest = "digest"
    package var person: PersonID
    package var subject: String
    package var body: String
    package var state: State
    package var tries: Int
    package var made: Instant
    package var next: Instant
    package var done: Instant?

    package init(
        unit: UnitID, no: Int, entry: Int, key: String, kind: String, person: PersonID, subject: String,
        body: String, state: State = .waiting, tries: Int = 0, made: Instant, next: Instant, done: Instant? = nil
    ) {
        self.unit = unit
        self.no = no
        self.entry = entry
        self.key = key
        self.kind = kind
        self.person = person
        self.subject = subject
        self.body = body
        self.state = state
        self.tries = tries
        self.made = made
        self.next = next
        self.done = done
    }
    package var cells: [Cell] {
        Decisions.cells(
            unit, no, entry, key, kind, person, subject, body, state, tries, made, next, done)
    }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        entry = try c()
        key = try c()
        kind = try c()
        person = try c()
        subject = try c()
        body = try c()
        state = try c()
        tries = try c()
        made = try c()
        next = try c()
        done = try c()
    }

    package static let waiting = Shape<Outgoing>("waiting", .equal("unit"), .constant("state", .text("waiting")))
    /// Given up after the last try, since an instant.
    package static let failedSince = Shape<Outgoing>(
        "failed_since", .equal("unit"), .constant("state", .text("failed")), .atLeast("done_ms"))
    package static let keyed = Shape<Outgoing>("keyed", .equal("key"))
    package static let ofEntry = Shape<Outgoing>("of_entry", .equal("unit"), .equal("entry"))
}
