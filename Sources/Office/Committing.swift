// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension LocalDesk {
    /// Saves the changes, the outbox and the entry that says so; all of it in the transaction that is open.
    func commit(
        _ draft: Draft, _ receipt: Receipt, kind: String, undoes: Int?, actor: Actor, key: [UInt8]?, opening: Opening,
        now: Moment, turn: any ArchiveTurn
    ) throws -> Receipt {
        let seq = opening.seq + 1
        let changes = try draft.changes + letters(of: draft, entry: seq, at: now, turn)
        try turn.save(changes, rev: seq)
        var about = Set(changes.filter { $0.table.isRecorded }.flatMap(\.subjects))
        if actor.person != .program { about.insert(Subject(actor.person)) }
        let subjects = about.sorted { ($0.kind.rawValue, $0.no) < ($1.kind.rawValue, $1.no) }
        let bodies = Body.write(changes, rev: seq, subjects: subjects, receipt: receipt)
        let parts = bodies.enumerated().map { index, bytes -> JournalPart in
            let salt = surroundings.random(16)
            return JournalPart(
                unit: draft.unit, seq: seq, part: index, digest: Chain.digest(salt: salt, body: bytes), salt: salt,
                body: bytes)
        }
        var entry = JournalEntry(
            unit: draft.unit, seq: seq, epoch: opening.epoch, at: now.instant, actor: actor.person, door: actor.door,
            kind: kind, key: key, undoes: undoes, bodyDigest: Chain.digest(parts: parts.map(\.digest)), hash: [])
        entry.hash = Chain.hash(entry, after: opening.head)
        try turn.seal(SealedEntry(entry: entry, parts: parts, subjects: subjects))
        var receipt = receipt
        receipt.entry = seq
        return receipt
    }

    /// What the draft has to tell, as rows of the outbox.
    private func letters(of draft: Draft, entry: Int, at now: Moment, _ turn: any ArchiveTurn) throws -> [Change] {
        guard !draft.notices.isEmpty else { return [] }
        let posting = try Posting(draft, at: now, turn)
        var facts = draft.facts
        try turn.load([Counter.of(draft.unit, Numbered.outbox)], into: &facts)
        var counting = Draft(draft.unit, facts)
        let first = try counting.next(.outbox, many: draft.notices.count)
        return counting.changes
            + draft.notices.enumerated().map { index, notice in
                .insert(
                    Outgoing(
                        unit: draft.unit, no: first + index, entry: entry,
                        key: notice.key ?? "\(draft.unit.raw)/\(entry)/\(index)", kind: posting.kind(notice.when),
                        person: notice.person, subject: notice.subject, body: notice.text, made: now.instant,
                        next: now.instant))
            }
    }

    /// Keeps the refusals that the house keeps, in the transaction that refused.
    func keep(
        _ refused: Refused, of request: String, by person: PersonID?, at now: Moment, unit: UnitID,
        _ turn: any ArchiveTurn
    ) throws {
        let kept = refused.refusals.filter(\.kept)
        guard !kept.isEmpty else { return }
        var facts = Facts()
        try turn.load([KeptRefusal.since(unit, now.instant)], into: &facts)
        let first = (try facts.rows(KeptRefusal.since, unit, now.instant).map(\.no).max() ?? 0) + 1
        let rows = kept.enumerated().map { index, refusal in
            Change.insert(
                KeptRefusal(
                    unit: unit, at: now.instant, no: first + index, person: person, request: request,
                    code: refusal.code,
                    sentence: BoundedText.cut(refusal.sentence)))
        }
        try turn.save(rows, rev: 0)
    }

    /// The refusal, kept; where it could not be, that is said with it, and the command ends as storage that failed.
    func keepDenied(_ denied: Denied, of request: String, unit: UnitID) -> Refused {
        guard denied.refused.refusals.contains(where: \.kept) else { return denied.refused }
        do {
            try archive.write(unit) { turn in
                let opening = try Transaction.open(turn, unit)
                try keep(denied.refused, of: request, by: denied.person, at: try moment(opening), unit: unit, turn)
            }
            return denied.refused
        } catch {
            let why = (error as? StorageFault).map { "\($0)" } ?? "\(error)"
            return Refused(
                denied.refused.refusals + [
                    RefusalNotKept.refusal("This refusal could not be kept beside the journal: \(why)", exit: .storage)
                ])
        }
    }
}

/// A refusal that has to be kept was said and could not be written down: the disk is full, or the file cannot be written.
///
/// The refusal stands; principal and auditor will not find it. So it is said at once, to whoever looks after the machine.
/// - Source: S1, F21
package enum RefusalNotKept: Rule {
    package static let code = "refusal-not-kept"
    package static let clause = "F21"
}
