// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// What a migration carries over of one unit's rows: those whose new value no default gives.
///
/// It adds its changes to the draft, from the draft's facts alone: a slice that is not loaded is loaded, and it is asked again. All tables have their
/// newest form by then. Rows of what is past stay as they are.
package typealias CarryOver = @Sendable (_ draft: inout Draft, _ now: Moment) throws -> Void

extension LocalDesk {
    /// Writes into every journal that the desk was brought from one schema to another, with what was carried over; in the transaction that is open.
    ///
    /// The entry has no actor but the program, and the rows keep the revisions they had: it is nobody's act, and stands in no undo's way. Its header's key marks the schema of what follows.
    package func upgraded(from old: Int, to new: Int, carrying steps: [CarryOver], _ turn: any ArchiveTurn) throws {
        for unit in try Self.units(turn) {
            guard let opening = try turn.opening(unit.unit) else { continue }
            guard let zone = try? Zone(opening.zone) else { throw StorageFault.zone(opening.zone) }
            let now = Moment(upgradeTime(opening), in: zone)
            var facts = Facts()
            let draft = try Transaction.rounds(turn, &facts) { facts in
                var draft = Draft(unit.unit, facts, isUpgrade: true)
                for step in steps { try step(&draft, now) }
                return draft
            }
            let carried = draft.changes.count { $0.table.isRecorded }
            let receipt = Receipt(
                "The desk was brought from schema \(old) to schema \(new).",
                details: carried == 0
                    ? [] : [carried == 1 ? "1 row was carried over." : "\(carried) rows were carried over."])
            let actor = Actor(
                person: .program, name: PersonID.programName, home: unit.unit, door: .upgrade, standings: [])
            _ = try commit(
                draft, receipt, kind: SchemaMarks.kind, undoes: nil, actor: actor, key: SchemaMarks.key(new),
                opening: opening, now: now, turn: turn)
        }
    }

    /// A clock that is behind stops no upgrade: the entry stands at the last one's time, never before it.
    ///
    /// So does a rehearsal's, whose next line may be played at any time after its last.
    private func upgradeTime(_ opening: Opening) -> Instant {
        opening.meta["rehearsal"] == "1" ? opening.at : max(surroundings.clock(), opening.at)
    }
}
