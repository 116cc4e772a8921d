// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Testing

@Suite("G7 one mechanism for every question")
struct QuestionTests {
    private let unit = UnitID(1)
    private let asker = PersonID(1), first = PersonID(2), second = PersonID(3)
    private let now = Instant(ms: 1_000_000)

    private func actor(_ person: PersonID, _ roles: String...) -> Actor {
        Actor(
            person: person, name: "P\(person.raw)", home: unit, door: .command,
            standings: roles.map { Standing(unit: unit, role: $0, reach: .unit) })
    }

    private func question(_ steps: [ApprovalStep], by requester: PersonID? = nil, expires: Instant? = nil) -> Question {
        Question(
            Approval(
                unit: unit, no: 1, chain: "c", subjectKind: .appRequest, subjectNo: 14, digest: "d",
                requestedBy: requester ?? asker, expires: expires, made: Instant(ms: 0)), steps)
    }

    private var twoStages: [ApprovalStep] {
        [
            ApprovalStep(unit: unit, no: 1, step: 1, stage: 1, role: "coordinator"),
            ApprovalStep(unit: unit, no: 1, step: 2, stage: 2, role: "principal"),
        ]
    }

    @Test("S9 the principal is not asked before the coordinator said yes")
    func stages() {
        let asked = question(twoStages)
        #expect(asked.objection(to: actor(second, "principal"), at: now) == .notAsked)
        let endorsed = asked.answered(true, by: actor(first, "coordinator"), at: now, reason: nil)
        #expect(endorsed.approval.state == .open)
        #expect(endorsed.objection(to: actor(second, "principal"), at: now) == nil)
        #expect(
            endorsed.answered(true, by: actor(second, "principal"), at: now, reason: nil).approval.state == .granted)
    }

    @Test("S9 separation is by person: one who is both coordinator and principal answers one stage")
    func separation() {
        let both = actor(first, "coordinator", "principal")
        let endorsed = question(twoStages).answered(true, by: both, at: now, reason: nil)
        #expect(endorsed.objection(to: both, at: now) == .answeredEarlierStage)
    }

    @Test("S9 nobody approves what they requested; a coordinator may endorse it where the chain says so")
    func own() {
        let own = question(twoStages, by: first)
        #expect(own.objection(to: actor(first, "coordinator"), at: now) == .ownRequest)
        #expect(own.objection(to: actor(first, "coordinator"), at: now, endorsesOwn: true) == nil)
        let endorsed = own.answered(true, by: actor(first, "coordinator"), at: now, reason: nil)
        #expect(endorsed.objection(to: actor(first, "principal"), at: now, endorsesOwn: true) == .ownRequest)
    }

    @Test("S15 all owners must say yes, in any order; one no ends it")
    func owners() {
        let asked = question([
            ApprovalStep(unit: unit, no: 1, step: 1, person: first, mask: 3),
            ApprovalStep(unit: unit, no: 1, step: 2, person: second, mask: 4),
        ])
        let one = asked.answered(true, by: actor(second), at: now, reason: nil)
        #expect(one.approval.state == .open)
        #expect(one.objection(to: actor(PersonID(9), "principal"), at: now) == .notAsked)
        #expect(one.answered(true, by: actor(first), at: now, reason: nil).approval.state == .granted)
        #expect(one.answered(false, by: actor(first), at: now, reason: "needed").approval.state == .declined)
    }

    @Test("F3 a question past its time has lapsed, whatever the row says")
    func lapsed() {
        let asked = question(twoStages, expires: now)
        #expect(asked.state(at: Instant(ms: now.ms - 1)) == .open)
        #expect(asked.state(at: now) == .lapsed)
        #expect(asked.objection(to: actor(first, "coordinator"), at: now) == .settled(.lapsed))
    }
}
