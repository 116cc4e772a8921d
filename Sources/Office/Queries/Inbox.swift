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
        let numbers = Set(steps.map(\.no)).sorted()
        try facts.require(numbers.map { Approval.numbered(unit, $0) } + numbers.map { ApprovalStep.of(unit, $0) })
        let questions = try numbers.compactMap { no -> Question? in
            guard let approval = try facts.one(Approval.numbered, unit, no) else { return nil }
            return Question(approval, try facts.rows(ApprovalStep.of, unit, no))
        }
        let called = try Called(facts, unit)
        try facts.require(questions.compactMap { subject($0.approval) })
        let asked = try questions.compactMap { question -> Matter? in
            let own = question.approval.chain == "app-request"
            guard question.objection(to: actor, at: now.instant, endorsesOwn: own) == nil else { return nil }
            return try matter(question, facts, called, actor, now)
        }
        return try asked + handoffs(facts, called, actor) + installations(facts, actor, now)
            + tickets(facts, called, actor)
            + flags(facts, actor, now)
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

    private func matter(
        _ question: Question, _ facts: Facts, _ called: Called, _ actor: Actor, _ now: Moment
    ) throws -> Matter? {
        let approval = question.approval
        let id = approval.subjectKind.id(approval.subjectNo)
        let who = called.name(approval.requestedBy)
        let text: String
        switch approval.subjectKind {
        case .reservation:
            guard let row = try facts.one(Reservation.numbered, unit, approval.subjectNo) else { return nil }
            let asked = question.mine(actor).compactMap(\.mask).map { Slots(bits: $0) }.joined()
            let labels = called.labels(row.cart, asked.isEmpty ? row.mask : asked)
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
            let to = row.gainer.map { "to \(called.name($0))" } ?? "to nobody"
            text = "\(called.name(row.askedBy)) gives \(called.labels(row.cart, row.mask)) \(to) from \(row.firstDay)."
        default:
            text = "\(who) asks (\(approval.chain))."
        }
        return Matter("approval", id: id, text, line: "approve \(id)", tone: .warn)
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
        let words = EveningWords(unit: unit, zone: now.zone)
        try words.loadWithOwners(open, facts)
        return try open.filter { flag in
            try words.isOwn(flag, of: actor.person, on: now.day, facts) || actor.holds(Role.coordinator, at: unit)
                || flag.step >= 1 && actor.holds(Role.principal, at: unit)
                || flag.step >= 2 && actor.holds(Role.desktopServices)
        }.map { flag in
            Matter(
                "flag", id: Numbered.flag.id(flag.no), "\(try words.sentence(flag, facts)) Since \(flag.firstDay).",
                tone: flag.step > 0 ? .bad : .warn)
        }
    }
}
