// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import People

/// What follows when somebody can act no longer: they left, were blocked, lost a role, or are entered as substitute, aide or student teacher.
///
/// Hand-offs offered to them are withdrawn and the giver is told. Whoever answers their open questions now is told once, with the line to
/// type. With a leaving their assigned devices become nobody's from that day. What else they hold is a list (`person leaving`), settled by acts
/// of its own.
/// - Source: S12, S15, F35
package enum PersonCannotAct: Follower {
    package static func follow(_ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment) throws {
        let states = changes.of(Person.self).compactMap { $0.before?.state == $0.after?.state ? nil : $0.after }
        // Whoever was entered just now holds nothing, and a role that was only given takes nothing away.
        let new = Set(changes.of(Person.self).compactMap { $0.before == nil ? $0.after?.person : nil })
        let lost = changes.of(HeldRole.self).compactMap { change -> PersonID? in
            guard let role = change.after ?? change.before else { return nil }
            let isGiven = change.before == nil && !Role.barred.contains(role.role)
            return isGiven ? nil : role.person
        }
        let touched = Set(states.map(\.person) + lost).subtracting(new)
        guard !touched.isEmpty else { return }
        for person in states.filter({ $0.state == .left }).sorted(by: { $0.person < $1.person }) {
            try draft.unassignDevices(of: person.person, by: actor, at: now)
        }
        try draft.facts.require(
            [RoleRight.all()] + touched.flatMap { [Person.id($0), HeldRole.of($0), Handoff.offeredTo(draft.unit, $0)] })
        let away = try touched.filter {
            try !draft.facts.canAct($0, at: draft.unit, AnswerAuthorisation.permission, on: now.day)
        }
        for person in away.sorted() { try withdrawOffers(to: person, in: &draft, at: now) }
        try passOn(touched, changes, in: &draft, by: actor, at: now)
    }

    private static func withdrawOffers(to person: PersonID, in draft: inout Draft, at now: Moment) throws {
        let offers = try draft.facts.rows(Handoff.offeredTo, draft.unit, person).sorted { $0.no < $1.no }
        guard !offers.isEmpty else { return }
        try draft.facts.require(offers.map { Cart.id(draft.unit, $0.cart) })
        let name = try draft.facts.name(of: person)
        let why = try draft.facts.absence(person, on: now.day) ?? "who cannot accept devices now"
        for offer in offers {
            guard let cart = try draft.facts.one(Cart.id, draft.unit, offer.cart) else { continue }
            var after = offer
            after.state = .withdrawn
            after.settled = now.instant
            draft.update(offer, after)
            let id = Numbered.handoff.id(offer.no)
            let labels = offer.mask.labels(ofCart: cart.number)
            draft.tell(
                Notice(
                    offer.giver, .atOnce, subject: "\(id) is withdrawn",
                    "The hand-off of \(labels) to \(name), \(why), is withdrawn. You are still responsible for \(labels)."
                ))
        }
    }

    /// Tells whoever answers a question from now on, where the change made it theirs.
    private static func passOn(
        _ touched: Set<PersonID>, _ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment
    ) throws {
        let unit = draft.unit
        let roles = Set(
            changes.of(HeldRole.self).compactMap { ($0.after ?? $0.before)?.role }
                + (try touched.flatMap { try draft.facts.rows(HeldRole.of, $0).map(\.role) }))
        try draft.facts.require([ApprovalStep.waitingByName(unit), ApprovalStep.waitingByRole(unit)])
        let steps =
            try draft.facts.rows(ApprovalStep.waitingByName, unit).filter { $0.person.map(touched.contains) ?? false }
            + draft.facts.rows(ApprovalStep.waitingByRole, unit).filter { $0.role.map(roles.contains) ?? false }
        let numbers = Set(steps.map(\.no)).sorted()
        try draft.facts.require(numbers.flatMap { [Approval.numbered(unit, $0), ApprovalStep.of(unit, $0)] })
        var told: [PersonID: [String]] = [:]
        for no in numbers {
            guard let approval = try draft.facts.one(Approval.numbered, unit, no) else { continue }
            let question = Question(approval, try draft.facts.rows(ApprovalStep.of, unit, no))
            guard question.state(at: now.instant) == .open else { continue }
            let addressed = try draft.facts.addressed(
                question, at: now, barred: draft.facts.barred(from: approval))
            let id = approval.subjectKind.id(approval.subjectNo)
            for step in addressed.asked where steps.contains(where: { $0.no == step.no && $0.step == step.step }) {
                guard let answerers = addressed.answerers?[step.step], answerers.standIn != nil else { continue }
                for person in answerers.people where person != actor.person {
                    if told[person]?.contains(id) != true { told[person, default: []].append(id) }
                }
            }
        }
        for (person, ids) in told.sorted(by: { $0.key < $1.key }) {
            let list = Said.list(ids)
            draft.tell(
                Notice(
                    person, .atOnce, subject: "\(list) \(ids.count == 1 ? "waits" : "wait") for you now",
                    "Nobody who was asked about \(list) can answer any more. You answer now: "
                        + ids.map { "approve \($0)" }.joined(separator: ", ") + " (or decline, with the reason)."))
        }
    }
}
