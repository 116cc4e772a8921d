// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import People

/// Gathers what waited for the night into one message a person, sealed with the journal's head.
///
/// The message's key names site, night and person: run again after a crash it makes no second one. What is written after the night was closed waits for the
/// next.
/// - Source: F13
package struct GatherDigests: Request {
    package static let name = "digest.gather"
    package static let permission = Permission("day.close")
    package static let undo = UndoPolicy.never("A digest that was gathered is on its way.")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] {
        [Outgoing.waiting(unit), NightlyRun.last(unit), JournalEntry.latest(unit), Seal.of(unit), Unit.id(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let night = try facts.one(NightlyRun.last, unit) else {
            return .refuse(NotYetDue.refusal("No day of this site was closed yet; there is nothing to gather."))
        }
        let waiting = try facts.digests(unit, night)
        guard !waiting.isEmpty else {
            return .refuse(ClosedAlready.refusal("The digests of \(night.day.long) are gathered."))
        }
        var draft = Draft(unit, facts)
        let name = try facts.one(Unit.id, unit)?.name ?? ""
        var foot = ""
        if let last = try facts.rows(JournalEntry.latest, unit).max(by: { $0.seq < $1.seq }) {
            foot = "\n\nThe journal of \(name) stands at entry \(last.seq): \(last.hash.hex)"
            if !(try facts.rows(Seal.of, unit).contains { $0.day == night.day }) {
                draft.insert(Seal(unit: unit, day: night.day, epoch: last.epoch, seq: last.seq, head: last.hash))
            }
        }
        let people = Dictionary(grouping: waiting, by: \.person).sorted { $0.key < $1.key }
        for (person, rows) in people {
            let ordered = rows.sorted { $0.no < $1.no }
            let text = ordered.map { "\($0.subject)\n\(Self.indented($0.body))" }.joined(separator: "\n\n")
            draft.tell(
                Notice(
                    person, .atOnce, subject: "Cart desk of \(name), \(night.day)", text + foot,
                    key: Self.key(unit, night.day, person)))
            for row in ordered {
                var gathered = row
                gathered.state = .gathered
                gathered.done = now.instant
                draft.update(row, gathered)
            }
        }
        return .accept(
            draft,
            Receipt(
                "The digests of \(night.day.long) are ready for \(Said.count(people.count, "person", "people")).",
                data: ["people": .int(people.count)]))
    }

    static func key(_ unit: UnitID, _ day: Day, _ person: PersonID) -> String {
        "digest/\(unit.raw)/\(day.number)/\(person.raw)"
    }

    private static func indented(_ text: String) -> String {
        var bytes = Array("  ".utf8)
        for byte in text.utf8 {
            bytes.append(byte)
            if byte == UInt8(ascii: "\n") { bytes += "  ".utf8 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Facts {
    /// What waits for this night's digests, of the people who had none of it yet.
    func digests(_ unit: UnitID, _ night: NightlyRun) throws -> [Outgoing] {
        let rows: [Outgoing] = try rows(Outgoing.waiting, unit).filter { row in
            row.kind == Outgoing.withDigest && (night.finished.map { row.made <= $0 } ?? false)
        }
        let people = Set(rows.map(\.person))
        try require(people.map { Outgoing.keyed(GatherDigests.key(unit, night.day, $0)) })
        return try rows.filter { try one(Outgoing.keyed, GatherDigests.key(unit, night.day, $0.person)) == nil }
    }
}
