// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Entries of a journal, newest first: of a day, about a person, a cart, a device or a number.
///
/// Whoever reads only their own sees the entries they made or that are about them.
package struct LookAtJournal: Query {
    package struct Line: Sendable, Equatable {
        package let seq: Int
        package let at: Instant
        package let actor: PersonID
        package let name: String
        package let door: Door
        package let kind: String
        package let undoes: Int?
        package let undoneBy: Int?
        package let said: String
        package let details: [String]
        package let hash: [UInt8]
    }

    package static let name = "journal.list"
    package static let permission = Permission("journal.see")
    package let unit: UnitID
    package let kind: Numbered?
    package let no: Int?
    package let day: Day?
    package let limit: Int
    /// One entry alone.
    package let entry: Int?

    package init(unit: UnitID, about subject: Subject? = nil, day: Day? = nil, entry: Int? = nil, limit: Int = 50) {
        self.unit = unit
        kind = subject?.kind
        no = subject?.no
        self.day = day
        self.entry = entry
        self.limit = min(max(limit, 1), 200)
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let all = actor.overall(at: unit)
        var chosen: [Slice] = []
        if let entry { chosen.append(JournalEntry.at(unit, entry)) }
        if let day {
            let first = now.zone.instant(day, minute: 0), end = now.zone.instant(day.adding(1), minute: 0)
            chosen.append(JournalEntry.during(unit, first, end.adding(ms: -1)))
        }
        var numbers: [Set<Int>] = []
        if let kind, let no { numbers.append(Set(try facts.rows(JournalSubject.newest, unit, kind, no).map(\.seq))) }
        if !all {
            numbers.append(
                Set(try facts.rows(JournalSubject.newest, unit, Numbered.person, actor.person.raw).map(\.seq)))
        }
        let within = numbers.reduce(nil as Set<Int>?) { $0?.intersection($1) ?? $1 }

        var entries: [JournalEntry]
        if !chosen.isEmpty {
            try facts.require(chosen)
            entries = try chosen.flatMap { slice -> [JournalEntry] in try facts.rows(of: slice) }
            if let within { entries.removeAll { !within.contains($0.seq) } }
        } else if let within {
            let newest = within.sorted(by: >).prefix(limit)
            try facts.require(newest.map { JournalEntry.at(unit, $0) })
            entries = try newest.compactMap { try facts.one(JournalEntry.at, unit, $0) }
        } else {
            entries = try facts.rows(JournalEntry.latest, unit)
        }
        entries = Array(entries.sorted { $0.seq > $1.seq }.prefix(limit))
        try facts.require(
            entries.map { JournalPart.of(unit, $0.seq) } + entries.map { JournalEntry.undoing(unit, $0.seq) }
                + Set(entries.map(\.actor)).map { Person.id($0) })
        return try entries.map { entry in
            let receipt = Body.receipt(try facts.rows(JournalPart.of, unit, entry.seq), entry: entry.seq)
            return Line(
                seq: entry.seq, at: entry.at, actor: entry.actor,
                name: try facts.actorName(entry.actor) ?? "?",
                door: entry.door, kind: entry.kind, undoes: entry.undoes,
                undoneBy: try facts.rows(JournalEntry.undoing, unit, entry.seq).first?.seq, said: receipt.headline,
                details: receipt.details, hash: entry.hash)
        }
    }
}

/// The newest entry of one's own today that has not been taken back: what `undo` alone means.
package struct LookAtUndo: Query {
    package static let name = "journal.undoable"
    package static let permission = UndoEntry.permission
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> LookAtJournal.Line? {
        let mine = try facts.rows(JournalSubject.newest, unit, Numbered.person, actor.person.raw).map(\.seq).sorted(
            by: >
        ).prefix(60)
        try facts.require(mine.map { JournalEntry.at(unit, $0) } + mine.map { JournalEntry.undoing(unit, $0) })
        for seq in mine {
            guard let entry = try facts.one(JournalEntry.at, unit, seq), entry.actor == actor.person,
                entry.undoes == nil,
                now.zone.day(of: entry.at) == now.day, Registry.request(named: entry.kind) != nil,
                try facts.rows(JournalEntry.undoing, unit, seq).isEmpty
            else { continue }
            let receipt = Body.receipt(try facts.rows(JournalPart.of, unit, seq), entry: seq)
            return LookAtJournal.Line(
                seq: seq, at: entry.at, actor: actor.person, name: actor.name, door: entry.door, kind: entry.kind,
                undoes: nil,
                undoneBy: nil, said: receipt.headline, details: receipt.details, hash: entry.hash)
        }
        return nil
    }
}

/// The refusals that are kept: against substitutes, fair use, rights and sign-ins; for principal, auditor and Desktop Services.
///
/// - Source: S3, S8, S15, S16, F21, F28
package struct LookAtRefusals: Query {
    package struct Line: Sendable, Equatable {
        package let at: Instant
        package let name: String?
        package let request: String
        package let code: String
        package let sentence: String
    }
    package static let name = "journal.refusals"
    package static let permission = Permission("journal.refusals")
    package let unit: UnitID
    package let since: Instant
    package init(unit: UnitID, since: Instant) {
        self.unit = unit
        self.since = since
    }

    package func needs(at now: Moment) -> [Slice] { [KeptRefusal.since(unit, since)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let kept = try facts.rows(KeptRefusal.since, unit, since).sorted { ($0.at, $0.no) > ($1.at, $1.no) }
        try facts.require(Set(kept.compactMap(\.person)).map { Person.id($0) })
        return try kept.map { refusal in
            Line(
                at: refusal.at, name: try refusal.person.flatMap { try facts.one(Person.id, $0)?.called },
                request: refusal.request, code: refusal.code, sentence: refusal.sentence)
        }
    }
}
