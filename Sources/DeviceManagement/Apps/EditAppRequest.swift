// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Changes an app request that was not yet decided or not yet installed: it loses its approvals and is asked anew (`app edit`).
/// - Source: S9, G7
package struct EditAppRequest: Request {
    package static let name = "app.edit"
    package static let permission = Permission("app.request")
    package let unit: UnitID
    package let no: Int
    package let fields: AppFields

    package init(unit: UnitID, no: Int, fields: AppFields) {
        self.unit = unit
        self.no = no
        self.fields = fields
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            AppRequest.numbered(unit, no), Counter.of(unit, Numbered.approval), HeldRole.at(unit),
            Approval.about(unit, Numbered.appRequest, no), AppRequest.open(unit), AppRequest.approved(unit),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let request = try facts.one(AppRequest.numbered, unit, no) else { return .refuse(NoSuchApp.unknown(no)) }
        var objections = fields.objections
        if let refusal = request.objection(to: actor) { objections.append(refusal) }
        if !request.waits { objections.append(request.settledRefusal) }
        if fields == request.fields { objections.append(AppForm.refusal("\(request.said) already says exactly that.")) }
        if let twin = try facts.twin(of: fields, at: unit, except: no) { objections.append(twin) }
        let questions = try facts.questions(unit: unit, about: .appRequest, no)
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        var lost = 0
        for question in questions where [.open, .granted].contains(question.approval.state) {
            lost += question.steps.filter { $0.state == .yes }.count
            draft.change(question, to: question.closed(.void))
        }
        var after = request.with(fields)
        after.state = .open
        draft.update(request, after)
        try AppInstalling.dropOrder(of: request, in: &draft)
        let asked = AppChain.question(try draft.next(.approval), about: after, by: request.person, at: now.instant)
        draft.put(asked)
        try AppChain.ask(&draft, asked, about: after, at: now)
        let voided = lost == 0 ? "" : " \(lost == 1 ? "One yes is" : "\(lost) yeses are") void."
        return .accept(
            draft, Receipt("\(after.said) was changed and is with the site coordinator again.\(voided)"))
    }
}

extension AppRequest {
    /// Whether it can still be changed or withdrawn.
    var waits: Bool { state == .open || state == .approved }

    var settledRefusal: Refusal {
        AppSettled.refusal(
            "\(said) is \(state.rawValue); that cannot be changed any more.", instead: ["help app request"])
    }

    /// Why this person may not change it; nil when it is theirs or they coordinate the site.
    func objection(to actor: Actor) -> Refusal? {
        if person == actor.person || actor.overall(at: unit) { return nil }
        return WhoseRequest.refusal("\(said) is somebody else's request.", exit: .notPermitted)
    }
}

extension NoSuchApp {
    static func unknown(_ no: Int) -> Refusal {
        refusal("There is no app request \(Numbered.appRequest.id(no)) here.", instead: ["app list"], exit: .notFound)
    }
}
