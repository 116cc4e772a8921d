// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Endorses, approves or declines an app request, whichever is the actor's to do now (`approve A14`, `decline A14 "why"`).
///
/// The last yes opens a work order: somebody is to install it. A no at any step needs a reason and ends it.
/// - Source: S9, G7
package struct AnswerAppRequest: Request {
    package static let name = "app.answer"
    package static let permission = Permission("app.answer")
    package static let undo = UndoPolicy.never(
        "An answer to an app request is not undone; the request can be edited, declined or withdrawn.")
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
        [
            AppRequest.numbered(unit, no), Approval.about(unit, Numbered.appRequest, no), HeldRole.at(unit),
            Counter.of(unit, Numbered.workOrder),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let request = try facts.one(AppRequest.numbered, unit, no) else { return .refuse(NoSuchApp.unknown(no)) }
        guard let question = try facts.appQuestion(request, at: now) else { return .refuse(request.settledRefusal) }
        try facts.require(question.steps.compactMap(\.decidedBy).map { Person.id($0) })
        var objections: [Refusal] = []
        if let objection = question.objection(to: actor, at: now.instant, endorsesOwn: true) {
            objections.append(try Self.refusal(objection, request, question, facts, at: now))
        }
        let reason = reason?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
        if !yes, reason.isEmpty {
            objections.append(
                DeclineNeedsReason.refusal(
                    "A no needs a reason: the teacher who asked will read it.",
                    instead: ["decline \(Numbered.appRequest.id(no)) \"WHY\""]))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        let after = question.answered(yes, by: actor, at: now.instant, reason: reason.isEmpty ? nil : reason)
        draft.change(question, to: after)
        switch after.approval.state {
        case .declined:
            return .accept(
                declined(request, reason, actor, draft, now), Receipt("\(request.said) is declined: \(reason)."))
        case .granted: return try granted(request, actor, draft, now)
        default:
            try AppChain.ask(&draft, after, about: request, at: now)
            let own = request.person == actor.person ? " The principal is shown that it is your own." : ""
            return .accept(draft, Receipt("\(request.said) is endorsed and goes to the principal.\(own)"))
        }
    }

    private func declined(_ request: AppRequest, _ reason: String, _ actor: Actor, _ draft: Draft, _ now: Moment)
        -> Draft
    {
        var draft = draft
        var after = request
        after.state = .declined
        after.settled = now.instant
        draft.update(request, after)
        draft.tell(
            Notice(
                request.person, .digest, subject: "\(request.said) declined",
                "\(actor.name) declined \(request.said): \(reason)."))
        return draft
    }

    private func granted(_ request: AppRequest, _ actor: Actor, _ draft: Draft, _ now: Moment) throws -> Decision {
        var draft = draft
        var after = request
        after.state = .approved
        draft.update(request, after)
        let order = try draft.next(.workOrder)
        draft.insert(
            WorkOrder(
                unit: unit, no: order, kind: AppInstalling.kind, subjectKind: .appRequest, subjectNo: no,
                made: now.instant))
        draft.tell(
            Notice(
                request.person, .digest, subject: "\(request.said) approved",
                "\(actor.name) approved \(request.said); it is in the queue for \(request.processDay.long)."))
        let id = Numbered.appRequest.id(no)
        for holder in try draft.facts.rows(HeldRole.at, unit)
        where holder.role == Role.coordinator && holder.covers(now.day) && holder.person != request.person {
            draft.tell(
                Notice(
                    holder.person, .digest, subject: "\(request.said) to install",
                    "\(request.said) is approved for \(request.devices): app install \(id) on \(request.processDay.long)."
                ))
        }
        return .accept(
            draft,
            Receipt(
                "\(request.said) is approved; work order \(Numbered.workOrder.id(order)) asks for it to be installed on \(request.devices).",
                details: ["Processing day: \(request.processDay.long)."], data: ["work_order": .int(order)]))
    }

    private static func refusal(
        _ objection: Question.Objection, _ request: AppRequest, _ question: Question, _ facts: Facts, at now: Moment
    ) throws -> Refusal {
        switch objection {
        case .settled(let state):
            return AppAnswer.refusal("\(request.said) is \(state == .granted ? "approved" : state.rawValue) already.")
        case .ownRequest:
            return AppAnswer.refusal(
                "Nobody approves what they asked for: \(request.said) is your own. A principal's own request goes to an acting principal, whom Desktop Services appoints with an end date."
            )
        case .answeredEarlierStage:
            return AppAnswer.refusal("You endorsed \(request.said); its approval is somebody else's to give.")
        case .notAsked:
            let wanted = try question.asked.first.map { try facts.asked($0, of: question, at: now) } ?? "nobody"
            return AppAnswer.refusal("\(request.said) waits for \(wanted), not for you.")
        }
    }
}
