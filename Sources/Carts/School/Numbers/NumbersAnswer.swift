// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Says yes or no to a change of the number list that waits (`approve G4`, `decline G4 "why"`).
///
/// With the last yes it is in force, from its day or from today, whichever is later. Had a number changed hands meanwhile, the new owner was
/// never asked: then it is void and is asked for anew.
/// - Source: S4, G7
package struct NumbersAnswer: Request {
    package static let name = "allotment.answer"
    package static let permission = Permission("allotment.answer")
    package let unit: UnitID
    package let no: Int
    package let yes: Bool
    package let reason: String?

    package init(unit: UnitID, no: Int, yes: Bool, reason: String? = nil) {
        self.unit = unit
        self.no = no
        self.yes = yes
        self.reason = reason
    }

    package func needs(at now: Moment) -> [Slice] {
        [AllotmentChange.numbered(unit, no), Approval.about(unit, Numbered.allotmentChange, no)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let id = Numbered.allotmentChange.id(no)
        guard let change = try facts.one(AllotmentChange.numbered, unit, no),
            let question = try facts.questions(
                unit: unit, about: .allotmentChange, no, at: now, barred: change.barred
            ).last
        else { return .refuse(ChangeSettled.refusal("There is no \(id) here.", instead: ["inbox"], exit: .notFound)) }
        if let objection = question.objection(to: actor, at: now.instant) {
            let sentence =
                switch objection {
                case .settled: "\(id) is answered already."
                case .notAsked: "\(id) asks others, not you."
                case .ownRequest: "You asked for \(id) yourself: somebody else answers it."
                case .answeredEarlierStage: "You have answered \(id) already."
                }
            return .refuse(ChangeSettled.refusal(sentence, instead: ["inbox"]))
        }
        if change.gainer == actor.person {
            return .refuse(ChangeSettled.refusal("You gain by \(id): somebody else answers it.", instead: ["inbox"]))
        }
        let move = NumbersMove(
            cart: change.cart, mask: change.mask, gainer: change.gainer, from: max(change.firstDay, now.day),
            until: change.lastDay)
        try facts.require(NumbersDesk.needs(unit, [move]))
        var desk = try NumbersDesk(unit, facts, actor, now)
        let answered = question.answered(yes, by: actor, at: now.instant, reason: reason)
        desk.draft.change(question, to: answered)
        var after = change
        guard yes else {
            after.state = .declined
            desk.draft.update(change, after)
            desk.draft.tell(
                Notice(
                    change.askedBy, .atOnce, subject: "\(id) is declined",
                    "\(actor.name) declined \(id)\(reason.map { ": \($0)" } ?? "")."))
            return .accept(desk.draft, Receipt("\(id) is declined; the number list stays as it is."))
        }
        guard answered.approval.state == .granted else {
            let effects = try facts.consequences(of: change, by: actor, at: now)
            return .accept(
                desk.draft,
                Receipt(
                    "You agreed to \(id); it waits for the others.",
                    details: effects.isEmpty ? [] : ["Once all agreed:"] + effects,
                    data: ["hits": .int(0), "effects": .list(effects.map { .text($0) })]))
        }
        guard change.lastDay >= now.day, let looked = try desk.look(move) else {
            return .refuse(
                desk.refusals.isEmpty ? [AllotmentPast.refusal("\(id) lies in the past by now.")] : desk.refusals)
        }
        let asked = Dictionary(
            question.steps.compactMap { step in step.person.map { ($0, Slots(bits: step.mask ?? 0)) } }
        ) { $0.union($1) }
        let strange = looked.losers.filter {
            $0.key != change.askedBy && !$0.value.isSubset(of: asked[$0.key] ?? .none)
        }
        let here = try facts.rows(HeldRole.at, unit).filter { $0.role == Role.teacher && $0.covers(now.day) }.map(
            \.person)
        if try strange.keys.contains(where: here.contains) || becameUnowned(looked, question, change, facts, now) {
            return .refuse(
                ChangeSettled.refusal(
                    "A number of \(id) changed hands since it was asked: decline it and ask anew.",
                    instead: ["decline \(id)"]))
        }
        after.state = .applied
        desk.draft.update(change, after)
        try desk.apply(looked)
        if change.askedBy != actor.person {
            desk.draft.tell(
                Notice(
                    change.askedBy, .atOnce, subject: "\(id) is in force",
                    "\(Said.list(desk.done)) All whom it concerns agreed."))
        }
        var receipt = desk.receipt()
        receipt.headline = "\(id) is in force."
        let seats = try facts.seats(lost: looked, at: unit, from: move.from)
        receipt.details += seats
        receipt.data["effects"] = .list((desk.hits + seats).map { .text($0) })
        return .accept(desk.draft, receipt)
    }

    /// Whether numbers are nobody's by now for which the coordinator neither asked nor was asked.
    private func becameUnowned(
        _ looked: NumbersDesk.Looked, _ question: Question, _ change: AllotmentChange, _ facts: Facts, _ now: Moment
    ) throws -> Bool {
        let asked = question.steps.filter { step in
            // Whoever stands in for an owner who left answers for the labels that became nobody's.
            step.person == nil || question.answerers?[step.step]?.standIn != nil
                || step.decidedBy.map { $0 != step.person } ?? false
        }.map { Slots(bits: $0.mask ?? 0) }.joined()
        guard !looked.unowned.isSubset(of: asked) else { return false }
        let coordinators = try facts.holders(of: Role.coordinator, at: unit, on: now.day)
        return change.askedBy == change.gainer || !coordinators.contains(change.askedBy)
    }
}
