// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// What waits for somebody, of every kind: questions to answer, hand-offs to count, apps to install, tickets, flags.
///
/// A question is listed for whoever may really answer it now, so that nobody is asked about their own request.
/// - Source: S9, S13, S15, S17
package struct Inbox: Query {
    package typealias Answer = [Matter]
    package static let name = "desk.inbox"
    package static let permission = Permission("desk.inbox")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Matter] {
        let roles = Set(actor.standings.filter { $0.unit == unit }.map(\.role)).sorted()
        try facts.require(
            Called.slices(unit) + [
                ApprovalStep.waitingFor(unit, actor.person), Handoff.offeredTo(unit, actor.person), Flag.open(unit),
                Ticket.open(unit), AppRequest.approved(unit), Designation.of(unit),
            ]
                + roles.map { ApprovalStep.waitingForRole(unit, $0) })
        let steps =
            try facts.rows(ApprovalStep.waitingFor, unit, actor.person)
            + roles.flatMap { try facts.rows(ApprovalStep.waitingForRole, unit, $0) }
            + standInSteps(facts, actor, now)
        let numbers = Set(steps.map(\.no)).sorted()
        try facts.require(numbers.map { Approval.numbered(unit, $0) } + numbers.map { ApprovalStep.of(unit, $0) })
        let questions = try numbers.compactMap { no -> Question? in
            guard let approval = try facts.one(Approval.numbered, unit, no) else { return nil }
            return Question(approval, try facts.rows(ApprovalStep.of, unit, no))
        }.filter { $0.state(at: now.instant) == .open }
        let called = try Called(facts, unit)
        try facts.require(questions.compactMap { subject($0.approval) })
        let addressed = try questions.map { try facts.addressed($0, at: now, barred: facts.barred(from: $0.approval)) }
        let asked = try addressed.compactMap { question -> Matter? in
            let own = question.approval.chain == "app-request"
            guard question.objection(to: actor, at: now.instant, endorsesOwn: own) == nil else {
                return vacancy(question, called, actor)
            }
            return try matter(question, facts, called, actor, now)
        }
        return try asked + handoffs(facts, called, actor) + installations(facts, actor, now)
            + tickets(facts, called, actor) + leaving(facts, actor, now)
            + flags(facts, actor, now)
    }

    /// Waiting steps that name somebody who cannot answer, or a role, for whoever may have to stand in.
    private func standInSteps(_ facts: Facts, _ actor: Actor, _ now: Moment) throws -> [ApprovalStep] {
        guard
            actor.holds(Role.coordinator, at: unit) || actor.holds(Role.principal, at: unit)
                || actor.holds(Role.desktopServices)
        else { return [] }
        try facts.require([ApprovalStep.waitingByName(unit), ApprovalStep.waitingByRole(unit), RoleRight.all()])
        let named = try facts.rows(ApprovalStep.waitingByName, unit)
        let people = Set(named.compactMap(\.person)).sorted()
        try facts.require(people.flatMap { [Person.id($0), HeldRole.of($0)] })
        let away = try people.filter {
            try !facts.canAct($0, at: unit, AnswerAuthorisation.permission, on: now.day)
        }
        let roles = [Role.coordinator, Role.principal]
        return named.filter { $0.person.map(away.contains) ?? false }
            + (try facts.rows(ApprovalStep.waitingByRole, unit)).filter { $0.role.map(roles.contains) ?? false }
    }

    private func subject(_ approval: Approval) -> Slice? {
        switch approval.subjectKind {
        case .reservation: Reservation.numbered(unit, approval.subjectNo)
        case .appRequest: AppRequest.numbered(unit, approval.subjectNo)
        case .count: Count.numbered(unit, approval.subjectNo)
        case .allotmentChange: AllotmentChange.numbered(unit, approval.subjectNo)
        default: nil
        }
    }

    /// A question that waits for a role nobody can fill: Desktop Services appoint somebody.
    private func vacancy(_ question: Question, _ called: Called, _ actor: Actor) -> Matter? {
        guard actor.holds(Role.desktopServices), let step = question.asked.first, let role = step.role,
            question.answerers?[step.step]?.people.isEmpty ?? false
        else { return nil }
        let approval = question.approval
        let id = approval.subjectKind.id(approval.subjectNo)
        return Matter(
            "vacancy", id: id,
            "\(id) of \(called.name(approval.requestedBy)) waits for an acting \(Role.spoken[role] ?? role): give somebody that role until a day.",
            tone: .warn)
    }

    private func matter(
        _ question: Question, _ facts: Facts, _ called: Called, _ actor: Actor, _ now: Moment
    ) throws -> Matter? {
        let approval = question.approval
        let id = approval.subjectKind.id(approval.subjectNo)
        let who = called.name(approval.requestedBy)
        let text: String
        var effects: [String] = []
        switch approval.subjectKind {
        case .reservation:
            guard let row = try facts.one(Reservation.numbered, unit, approval.subjectNo) else { return nil }
            let asked = question.mine(actor).compactMap(\.mask).map { Slots(bits: $0) }.joined()
            let labels = called.labels(row.cart, asked.isEmpty ? row.mask : asked)
            let rest = row.mask.subtracting(asked)
            if !asked.isEmpty, !rest.isEmpty {
                effects = [
                    "If you decline, \(labels) is taken out; the rest, \(called.labels(row.cart, rest)), \(question.othersWait(actor) ? "still waits for the others" : "is confirmed")."
                ]
            }
            text = "\(called.name(row.person)) asks for \(labels), \(row.when), for \"\(row.project ?? "a project")\"."
        case .appRequest:
            guard let row = try facts.one(AppRequest.numbered, unit, approval.subjectNo) else { return nil }
            text = "\(who) asks for the app \(row.appName): \(row.purpose)."
        case .count:
            guard let row = try facts.one(Count.numbered, unit, approval.subjectNo) else { return nil }
            let told = Moment(row.told, in: now.zone), at = Moment(row.at, in: now.zone)
            text =
                "\(called.name(row.by)) says cart \(called.number(row.cart)) was in at \(Said.clock(told.minute)) on \(row.day), entered "
                + "\(Said.clock(at.minute)): \"\(row.why ?? "")\"."
        case .allotmentChange:
            guard let row = try facts.one(AllotmentChange.numbered, unit, approval.subjectNo) else { return nil }
            text = row.sentence(question, labels: called.labels(row.cart, row.mask)) { called.name($0) }
            effects = try facts.consequences(of: row, by: actor, at: now)
        default:
            text = "\(who) asks (\(approval.chain))."
        }
        return Matter("approval", id: id, text, line: "approve \(id)", tone: .warn, effects: effects)
    }

    private func handoffs(_ facts: Facts, _ called: Called, _ actor: Actor) throws -> [Matter] {
        try facts.rows(Handoff.offeredTo, unit, actor.person).sorted { $0.no < $1.no }.map { offer in
            Matter(
                "handoff", id: Numbered.handoff.id(offer.no),
                "\(called.name(offer.giver)) hands you \(called.labels(offer.cart, offer.mask)): count them and accept.",
                line: "accept",
                tone: .warn)
        }
    }

    /// The ladder: day 0 the one who answers, the cart's coordinating teacher and the coordinator; then principal; then Desktop Services.
    private func flags(_ facts: Facts, _ actor: Actor, _ now: Moment) throws -> [Matter] {
        let open: [Flag] = try facts.rows(Flag.open, unit).sorted { $0.no < $1.no }
        let words = EveningWords(unit: unit, now: now)
        try words.loadWithOwners(open, facts)
        return try open.filter { flag in
            try words.isOwn(flag, of: actor.person, on: now.day, facts) || actor.holds(Role.coordinator, at: unit)
                || flag.step >= 1 && actor.holds(Role.principal, at: unit)
                || flag.step >= 2 && actor.holds(Role.desktopServices)
        }.map { flag in
            Matter(
                "flag", id: Numbered.flag.id(flag.no),
                "\(try words.sentence(flag, facts)) Since \(Said.day(flag.firstDay, from: now.day)).",
                tone: flag.step > 0 ? .bad : .warn)
        }
    }
}
