// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Takes an app request back before it is installed (`app withdraw`).
/// - Source: S9
package struct WithdrawAppRequest: Request {
    package static let name = "app.withdraw"
    package static let permission = Permission("app.request")
    package let unit: UnitID
    package let no: Int
    package let why: String

    package init(unit: UnitID, no: Int, why: String = "") {
        self.unit = unit
        self.no = no
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] {
        [AppRequest.numbered(unit, no), Approval.about(unit, Numbered.appRequest, no), WorkOrder.open(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let request = try facts.one(AppRequest.numbered, unit, no) else { return .refuse(NoSuchApp.unknown(no)) }
        var objections: [Refusal] = []
        if let refusal = request.objection(to: actor) { objections.append(refusal) }
        if !request.waits { objections.append(request.settledRefusal) }
        let questions = try facts.questions(unit: unit, about: .appRequest, no)
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        for question in questions where [.open, .granted].contains(question.approval.state) {
            draft.change(question, to: question.closed(.void))
        }
        var after = request
        after.state = .withdrawn
        after.settled = now.instant
        draft.update(request, after)
        try AppInstalling.dropOrder(of: request, in: &draft)
        if request.person != actor.person {
            draft.tell(
                Notice(request.person, .digest, subject: request.said, "\(actor.name) withdrew \(request.said). \(why)")
            )
        }
        return .accept(draft, Receipt("\(request.said) is withdrawn."))
    }
}
