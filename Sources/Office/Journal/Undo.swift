// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Takes back one entry of one's own, the same day, if nobody built on it; a new entry says so.
package struct UndoEntry: Request, Undoing {
    package static let name = "journal.undo"
    package static let permission = Permission("journal.undo")
    package static let undo = UndoPolicy.never("Do it again instead.")
    package let unit: UnitID
    package let entry: Int
    package var undoes: Int { entry }

    package init(unit: UnitID, entry: Int) {
        self.unit = unit
        self.entry = entry
    }

    package func needs(at now: Moment) -> [Slice] { Reversal.needs(unit, entry) }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let reversal = try Reversal(unit, entry, facts) else { return .refuse(UnknownEntry.refusal(entry)) }
        let then = now.zone.day(of: reversal.entry.at)
        var found: [Refusal] = []
        if reversal.entry.actor != actor.person {
            found.append(
                NotYoursToUndo.refusal(
                    "#\(entry) was somebody else's: “\(reversal.said)”", instead: ["correct \(entry) \"WHY\""],
                    exit: .notPermitted))
        } else if then != now.day {
            found.append(
                NotYoursToUndo.refusal(
                    "#\(entry) is of \(then): after its day the coordinator corrects it.",
                    instead: ["correct \(entry) \"WHY\""]))
        }
        found += try reversal.objections(facts, at: now)
        guard found.isEmpty else { return .refuse(found) }
        var draft = Draft(unit, facts)
        try reversal.reverse(&draft, because: nil, by: actor, at: now)
        return .accept(
            draft, try reversal.receipt("Entry \(entry) is undone.", draft.facts, data: ["undoes": .int(entry)]))
    }
}

/// There is no entry of this number here.
///
/// - Source: F17
package enum UnknownEntry: Rule {
    package static let code = "no-such-entry"
    package static let clause = "F17"
    package static func refusal(_ seq: Int) -> Refusal {
        refusal("There is no entry #\(seq) here.", instead: ["journal"], exit: .notFound)
    }
}

/// The coordinator takes back what undo cannot any more: another's entry or an earlier day's, with a reason that stays with it.
///
/// The entry it corrects stays, and sheets show both. Nothing that was built on.
/// - Source: F17
package struct CorrectEntry: Request, Undoing {
    package static let name = "journal.correct"
    package static let permission = Permission("journal.correct")
    package static let undo = UndoPolicy.never("A correction stays: do it again instead.")
    package let unit: UnitID
    package let entry: Int
    package let reason: String
    package var undoes: Int { entry }

    package init(unit: UnitID, entry: Int, reason: String) {
        self.unit = unit
        self.entry = entry
        self.reason = reason
    }

    package func needs(at now: Moment) -> [Slice] { Reversal.needs(unit, entry) }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let reversal = try Reversal(unit, entry, facts) else { return .refuse(UnknownEntry.refusal(entry)) }
        var found = try reversal.objections(facts, at: now)
        if let objection = NeedsReason.objection(reason, entry) { found.append(objection) }
        guard found.isEmpty else { return .refuse(found) }
        var draft = Draft(unit, facts)
        try reversal.reverse(&draft, because: reason, by: actor, at: now)
        if reversal.entry.actor != actor.person {
            draft.tell(
                Notice(
                    reversal.entry.actor, .digest, subject: "Corrected: #\(entry)",
                    "\(actor.name) corrected your entry #\(entry): \(reversal.said) Why: \(reason)."))
        }
        return .accept(
            draft,
            try reversal.receipt(
                "Entry \(entry) is corrected.", draft.facts, why: reason, data: ["corrects": .int(entry)]))
    }
}

/// A correction has a reason that somebody else can understand a year later.
///
/// - Source: F17
package enum NeedsReason: Rule {
    package static let code = "needs-reason"
    package static let clause = "F17"

    static func objection(_ reason: String, _ entry: Int) -> Refusal? {
        let words = reason.filter { !$0.isWhitespace }
        if (3...400).contains(words.count) { return nil }
        return refusal(
            "A correction needs a reason of a few words.",
            instead: ["correct \(entry) \"WHY\""])
    }
}
