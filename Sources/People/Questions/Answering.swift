// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Who answers an open question as things stand today.
///
/// Whoever left, is blocked, is entered today as substitute, aide or student teacher, or lost the right to answer is asked nothing. The site
/// coordinator answers in their place, then the principal, then Desktop Services, and never the person who asked. Computed at every look, so
/// it holds for questions asked before and after, and a block that is lifted gives the person their questions back.
/// - Source: S15, F35
package enum AnswerChain {
    /// The right that an answer of each chain needs; a test holds it against the requests that answer.
    package static let permission: [String: Permission] = [
        "extra-devices": Permission("authorisation.answer"), "app-request": Permission("app.answer"),
        "late-count": Permission("count.answer"), "allotment-change": Permission("allotment.answer"),
    ]

    /// The roles that stand in for a step nobody who was asked can answer, nearest first.
    ///
    /// An app request has two answers by two people: the principal, who gives the second, never gives the first as well.
    static func standIns(for step: ApprovalStep, of chain: String) -> [String] {
        if chain == "app-request" { return [Role.desktopServices] }
        if step.role == Role.principal { return [Role.desktopServices] }
        return [Role.coordinator, Role.principal, Role.desktopServices].filter { $0 != step.role }
    }
}

extension Facts {
    /// The question with the people who can answer each of its waiting steps.
    ///
    /// - Parameter barred: who may not answer besides the requester, such as the person who gains by a change.
    package func addressed(_ question: Question, at now: Moment, barred: Set<PersonID> = []) throws -> Question {
        var found: [Int: Answerers] = [:]
        for step in question.steps where step.state == .waiting {
            found[step.step] = try answerers(of: step, question, at: now, barred: barred)
        }
        return Question(question.approval, question.steps, answerers: found)
    }

    /// The questions about one subject with the people who can answer them, oldest first.
    package func questions(
        unit: UnitID, about kind: Numbered, _ no: Int, at now: Moment, barred: Set<PersonID> = []
    ) throws -> [Question] {
        try questions(unit: unit, about: kind, no).map { question in
            guard question.approval.state == .open else { return question }
            return try addressed(question, at: now, barred: barred)
        }
    }

    private func answerers(
        of step: ApprovalStep, _ question: Question, at now: Moment, barred: Set<PersonID>
    ) throws -> Answerers {
        let approval = question.approval
        let permission = AnswerChain.permission[approval.chain] ?? Permission(approval.chain)
        let isFirst = question.steps.contains { $0.stage > step.stage }
        let endorsesOwn = approval.chain == "app-request" && isFirst
        let earlier = Set(question.steps.filter { $0.stage < step.stage }.compactMap(\.decidedBy))
        func fit(_ people: [PersonID]) throws -> [PersonID] {
            try require(people.flatMap { [Person.id($0), HeldRole.of($0)] })
            return try people.filter { person in
                guard person != approval.requestedBy || endorsesOwn, !barred.contains(person), !earlier.contains(person)
                else { return false }
                return try canAct(person, at: step.unit, permission, on: now.day)
            }
        }
        let asked = try step.person.map { [$0] } ?? holders(of: step.role ?? "", at: step.unit, on: now.day)
        let able = try fit(asked)
        if !able.isEmpty { return Answerers(able) }
        // A principal's own app request waits for an acting principal, whom Desktop Services appoint.
        if approval.chain == "app-request", asked.contains(approval.requestedBy), !isFirst,
            try canAct(approval.requestedBy, at: step.unit, permission, on: now.day)
        {
            return Answerers([])
        }
        for role in AnswerChain.standIns(for: step, of: approval.chain) {
            let able = try fit(holders(of: role, at: step.unit, on: now.day))
            if !able.isEmpty { return Answerers(able, standIn: role) }
        }
        return Answerers([])
    }

    /// Everybody who holds a role at a unit on a day; Desktop Services wherever they hold it.
    package func holders(of role: String, at unit: UnitID, on day: Day) throws -> [PersonID] {
        let held =
            role == Role.desktopServices ? try rows(HeldRole.desktopServices) : try rows(HeldRole.at, unit)
        return Set(held.filter { $0.role == role && $0.covers(day) }.map(\.person)).sorted()
    }

    /// Whether a person may act at the desk that day with this right at this unit; needs their row, their roles and `RoleRight.all`.
    package func canAct(_ person: PersonID, at unit: UnitID, _ permission: Permission, on day: Day) throws -> Bool {
        guard try isHere(person, on: day) else { return false }
        let held = try rows(HeldRole.of, person).filter { $0.covers(day) }
        let rights = try rows(RoleRight.all).filter { $0.permission == permission.rawValue }
        return held.contains { role in
            rights.contains { $0.role == role.role && (role.unit == unit || $0.reach == .below) }
        }
    }

    /// Whether a person can sign in that day and is entered as nobody who never acts; needs their row and their roles.
    package func isHere(_ person: PersonID, on day: Day) throws -> Bool {
        try require([Person.id(person), HeldRole.of(person)])
        guard let row = try one(Person.id, person), row.state == .active else { return false }
        return try !rows(HeldRole.of, person).contains { $0.covers(day) && Role.barred.contains($0.role) }
    }

    /// Why a person cannot answer on a day, said after their name: "who has left"; nil where their state does not say.
    package func absence(_ person: PersonID, on day: Day) throws -> String? {
        try require([Person.id(person), HeldRole.of(person)])
        switch try one(Person.id, person)?.state {
        case .left?: return "who has left"
        case .blocked?: return "who is blocked"
        case .erased?, nil: return "who is no longer here"
        case .active?: break
        }
        let held = try rows(HeldRole.of, person).filter { $0.covers(day) }
        if let barred = held.first(where: { Role.barred.contains($0.role) }) {
            return "who is entered as \(Role.spoken[barred.role] ?? barred.role) today"
        }
        return nil
    }

    /// Whom a waiting step waits for, said: "Saga Lindqvist", "the site coordinator (for Chidi Okafor, who has left)".
    package func asked(_ step: ApprovalStep, of question: Question, at now: Moment) throws -> String {
        let known = try question.answerers?[step.step] ?? addressed(question, at: now).answerers?[step.step]
        let named = try step.person.map { person in
            try require([Person.id(person)])
            return try one(Person.id, person)?.called ?? "a person who is no longer here"
        }
        guard let role = known?.standIn else { return named ?? Self.spoken(step.role) }
        guard let person = step.person, let named else {
            return "\(Self.spoken(role)) (for \(Self.spoken(step.role)))"
        }
        let why = try absence(person, on: now.day) ?? "who cannot answer now"
        return "\(Self.spoken(role)) (for \(named), \(why))"
    }

    private static func spoken(_ role: String?) -> String {
        guard let role else { return "nobody" }
        return role == Role.desktopServices ? "Desktop Services" : "the \(Role.spoken[role] ?? role)"
    }
}
