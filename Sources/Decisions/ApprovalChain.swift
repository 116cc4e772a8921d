// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// An approval with its steps: who is asked now, who may answer, what an answer makes of it.
///
/// Pure, and the same for every chain. Separation is by person and never by role: nobody says yes to what they asked for, and nobody answers
/// two stages of one question.
/// - Source: S9, S15, G7
package struct Question: Sendable {
    package let approval: Approval
    package let steps: [ApprovalStep]
    /// Who can answer each waiting step as things stand, by the step's number; nil where nobody looked: then names and roles alone decide.
    package let answerers: [Int: Answerers]?

    package init(_ approval: Approval, _ steps: [ApprovalStep], answerers: [Int: Answerers]? = nil) {
        self.approval = approval
        self.steps = steps.sorted { $0.step < $1.step }
        self.answerers = answerers
    }

    /// The state as of `now`: an open question past its time has lapsed, whatever the row says.
    package func state(at now: Instant) -> Approval.State {
        if approval.state == .open, let expires = approval.expires, expires <= now { return .lapsed }
        return approval.state
    }

    /// The steps that can be answered now.
    package var asked: [ApprovalStep] {
        guard approval.state == .open else { return [] }
        let waiting = steps.filter { $0.state == .waiting }
        guard let stage = waiting.map(\.stage).min() else { return [] }
        return waiting.filter { $0.stage == stage }
    }

    /// The asked steps that `actor` answers: their own by name or role, and those in which they stand in for somebody who cannot act.
    package func mine(_ actor: Actor) -> [ApprovalStep] {
        guard let answerers else { return named(actor) }
        return asked.filter { answerers[$0.step]?.people.contains(actor.person) ?? false }
    }

    /// The asked steps that name `actor`, or a role they hold at the unit.
    private func named(_ actor: Actor) -> [ApprovalStep] {
        asked.filter { step in
            if let person = step.person { return person == actor.person }
            guard let role = step.role else { return false }
            return actor.holds(role, at: approval.unit)
        }
    }

    /// Whether somebody else is still to answer beside `actor`.
    package func othersWait(_ actor: Actor) -> Bool {
        let own = Set(mine(actor).map(\.step))
        return steps.contains { $0.state == .waiting && !own.contains($0.step) }
    }

    package enum Objection: Equatable, Sendable {
        case settled(Approval.State)
        case notAsked
        case ownRequest
        case answeredEarlierStage
    }

    /// Why `actor` may not answer, or nil. `endorsesOwn` lets a first stage be answered by the requester (a coordinator's own app request).
    package func objection(to actor: Actor, at now: Instant, endorsesOwn: Bool = false) -> Objection? {
        let state = state(at: now)
        guard state == .open else { return .settled(state) }
        // Whoever was asked but is kept from answering hears why; everybody else was not asked.
        guard let step = mine(actor).first ?? named(actor).first else { return .notAsked }
        let first = step.stage == steps.map(\.stage).min() && steps.contains { $0.stage != step.stage }
        if actor.person == approval.requestedBy, !(endorsesOwn && first) { return .ownRequest }
        if steps.contains(where: { $0.stage < step.stage && $0.decidedBy == actor.person }) {
            return .answeredEarlierStage
        }
        return mine(actor).isEmpty ? .notAsked : nil
    }

    /// The question after `actor` said yes or no to their steps.
    package func answered(_ yes: Bool, by actor: Actor, at now: Instant, reason: String?) -> Question {
        let ids = Set(mine(actor).map(\.step))
        let next = steps.map { step -> ApprovalStep in
            guard ids.contains(step.step) else { return step }
            var after = step
            after.state = yes ? .yes : .no
            after.decidedBy = actor.person
            after.at = now
            after.reason = reason
            return after
        }
        var approval = approval
        if !yes {
            approval.state = .declined
        } else if next.allSatisfy({ $0.state == .yes }) {
            approval.state = .granted
        }
        return Question(approval, next, answerers: answerers)
    }

    /// The question with its outcome set (void, lapsed, used, declined) and nothing else changed.
    package func closed(_ state: Approval.State, usedBy loan: Int? = nil) -> Question {
        var approval = approval
        approval.state = state
        approval.usedBy = loan ?? approval.usedBy
        return Question(approval, steps, answerers: answerers)
    }
}

/// The people who can answer a step as things stand.
package struct Answerers: Sendable, Equatable {
    package let people: [PersonID]
    /// The role they stand in with, because nobody who was asked can act; nil where those asked answer themselves.
    package let standIn: String?

    package init(_ people: [PersonID], standIn: String? = nil) {
        self.people = people
        self.standIn = standIn
    }
}

extension Draft {
    /// Saves a question that was put for the first time.
    package mutating func put(_ question: Question) {
        insert(question.approval)
        for step in question.steps { insert(step) }
    }

    /// Saves what became of a question.
    package mutating func change(_ before: Question, to after: Question) {
        update(before.approval, after.approval)
        for (old, new) in zip(before.steps, after.steps) { update(old, new) }
    }
}

extension Facts {
    /// The questions about one subject, open or settled, oldest first.
    package func questions(unit: UnitID, about kind: Numbered, _ no: Int) throws -> [Question] {
        let approvals = try rows(Approval.about, unit, kind, no).sorted { $0.no < $1.no }
        try require(approvals.map { ApprovalStep.of(unit, $0.no) })
        return try approvals.map { Question($0, try rows(ApprovalStep.of, unit, $0.no)) }
    }
}
