// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Hands in an app request form; it goes to the site coordinator, then to the principal (`app request`).
/// - Source: S9, S10
package struct AskForApp: Request {
    package static let name = "app.request"
    package static let permission = Permission("app.request")
    package let unit: UnitID
    package let fields: AppFields

    package init(unit: UnitID, fields: AppFields) {
        self.unit = unit
        self.fields = fields
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Counter.of(unit, Numbered.appRequest), Counter.of(unit, Numbered.approval), HeldRole.at(unit),
            Setting.of(unit),
            AppRequest.open(unit), AppRequest.approved(unit),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var objections = fields.objections
        if let twin = try facts.twin(of: fields, at: unit) { objections.append(twin) }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        let day = try facts.processingDay(unit, after: now.day)
        let request = AppRequest(
            unit: unit, no: try draft.next(.appRequest), appName: fields.name, bundle: fields.bundle,
            purpose: fields.purpose,
            grade: fields.grade, devices: fields.devices, cost: fields.cost, privacy: fields.privacy,
            person: actor.person,
            processDay: day, made: now.instant)
        draft.insert(request)
        let question = AppChain.question(try draft.next(.approval), about: request, by: actor.person, at: now.instant)
        draft.put(question)
        try AppChain.ask(&draft, question, about: request, at: now)
        let id = Numbered.appRequest.id(request.no)
        return .accept(
            draft,
            Receipt(
                "\(request.said) is with the site coordinator, in the queue for \(day.long).",
                hints: ["app show \(id)"], data: ["request": .text(id), "processing_day": .text(day.iso)]))
    }
}

extension Facts {
    /// Why a form is not handed in: another one asks for the same and waits; needs the open and the approved requests.
    func twin(of fields: AppFields, at unit: UnitID, except no: Int? = nil) throws -> Refusal? {
        let waiting = try rows(AppRequest.open, unit) + rows(AppRequest.approved, unit)
        guard
            let twin = waiting.sorted(by: { $0.no < $1.no }).first(where: {
                $0.no != no && $0.fields.asksTheSame(as: fields)
            })
        else { return nil }
        try require([Person.id(twin.person)])
        let who = try one(Person.id, twin.person)?.called ?? "another person"
        return AppForm.refusal(
            "\(twin.said) asks for this already; \(who) handed it in.",
            instead: ["app show \(Numbered.appRequest.id(twin.no))"])
    }
}
