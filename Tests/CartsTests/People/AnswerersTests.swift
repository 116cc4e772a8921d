// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("Who answers an open question")
struct AnswerersTests {
    @Test("S15 each chain's right is the one of the request that answers it")
    func rights() {
        #expect(
            AnswerChain.permission == [
                "extra-devices": AnswerAuthorisation.permission, AppChain.name: AnswerAppRequest.permission,
                LateCount.chain: AnswerLateCount.permission, "allotment-change": NumbersAnswer.permission,
            ])
    }

    /// A question of lindqvist to okafor (R1), of okafor to lindqvist (G1), of castillo for unassigned devices (R2), and an app request (A1).
    private func asking() throws -> SampleSchool {
        let school = try SampleSchool()
        try school.reserve("lindqvist", Slots(1...6), at: school.period("P5"), project: "Maps")
        try school.reserve("castillo", Slots(25...28), at: school.period("P5"), project: "Maps")
        try school.perform(
            NumbersChange(
                unit: school.site,
                moves: [
                    NumbersMove(
                        cart: 1, mask: Slots(13...14), gainer: school.person("okafor"),
                        from: school.day(SampleSchool.thursday))
                ]), as: "okafor")
        try school.perform(
            AskForApp(
                unit: school.site,
                fields: AppFields(
                    name: "Maps", bundle: "org.example.maps", purpose: "rivers", grade: "5", devices: "7-1..12",
                    cost: "free", privacy: "none")), as: "castillo")
        return school
    }

    private func act(_ what: Int, on who: String, _ school: SampleSchool) throws -> [String] {
        let person = school.person(who)
        switch what {
        case 0: return try school.codes(PersonLeaves(unit: school.site, person: person), as: "ramos")
        case 1: return try school.codes(BlockPerson(unit: school.site, person: person), as: "ramos")
        case 2: return try school.codes(UnblockPerson(unit: school.site, person: person), as: "ramos")
        case 3:
            let role = SampleSchool.people[person.raw - 1].roles[0]
            return try school.codes(EndRole(unit: school.site, person: person, role: role), as: "ramos")
        case 4: return try school.codes(GrantRole(unit: school.site, person: person, role: Role.aide), as: "ramos")
        default:
            return try school.codes(
                GrantRole(unit: school.site, person: person, role: Role.studentTeacher), as: "ramos")
        }
    }

    /// Every open question at the site with the people who can answer each step that is asked now.
    private func open(_ school: SampleSchool) throws -> [(id: String, step: ApprovalStep, people: [PersonID])] {
        let approvals = try school.rows(Approval.open, school.site)
        return try approvals.flatMap { approval -> [(String, ApprovalStep, [PersonID])] in
            let steps = try school.rows(ApprovalStep.of, school.site, approval.no)
            let id = approval.subjectKind.id(approval.subjectNo)
            return Question(approval, steps).asked.map { step in
                let able = SampleSchool.people.map(\.handle).filter { handle in
                    let waits = (try? school.answer(Inbox(unit: school.site), as: handle)) ?? []
                    return waits.contains { $0.kind == "approval" && $0.id == id }
                }
                return (id, step, able.map(school.person))
            }
        }
    }

    @Test(
        "S15 F35 after any leaving, block, lost role or bar every open question has somebody who can answer it now",
        arguments: Array(0..<12) as [UInt64])
    func always(seed: UInt64) throws {
        let school = try asking()
        var dice = Dice(seed)
        for _ in 0..<5 {
            let who = dice.one(of: ["okafor", "lindqvist", "marquez", "petrov", "adeyemi", "castillo"])
            let what = dice.number(0...5)
            _ = try act(what, on: who, school)
            for (id, step, people) in try open(school) {
                let named = step.person.flatMap(school.handle) ?? step.role ?? ""
                #expect(!people.isEmpty, "\(id) waits for \(named) and nobody can answer, after \(what) on \(who)")
            }
        }
    }

    @Test("S15 whoever can act no longer answers nothing, and the coordinator does; a lifted block gives it back")
    func passesOn() throws {
        let school = try asking()
        let yes = AnswerAuthorisation(site: school.site, numbers: [1], yes: true)
        #expect(try school.codes(yes, as: "marquez") == ["not-asked"])
        #expect(try act(1, on: "okafor", school) == [])
        #expect(try school.answer(Inbox(unit: school.site), as: "marquez").contains { $0.id == "R1" })
        #expect(try act(2, on: "okafor", school) == [])
        #expect(try school.codes(yes, as: "marquez") == ["not-asked"])
        #expect(try !school.answer(Inbox(unit: school.site), as: "marquez").contains { $0.id == "R1" })
        #expect(try act(4, on: "okafor", school) == [])
        #expect(try school.codes(yes, as: "marquez") == [])
        #expect(try school.reservation(1)?.state == .confirmed)
    }

    @Test("S15 the waiting sentence names who answers and why")
    func said() throws {
        let school = try asking()
        #expect(try act(1, on: "okafor", school) == [])
        let waiting = try school.answer(
            ReservationsOf(site: school.site, from: school.day(20_261_120), until: school.day(20_261_120)),
            as: "lindqvist"
        ).flatMap(\.waiting)
        #expect(waiting == ["the site coordinator (for Chidi Okafor, who is blocked)"])
    }

    @Test("S15 nobody stands in for their own request: a coordinator's goes to the principal")
    func ownRequest() throws {
        let school = try SampleSchool()
        try school.perform(GrantRole(unit: school.site, person: school.person("petrov"), role: Role.aide), as: "ramos")
        let no = try school.reserve(
            "marquez", Slots(1...6), at: school.period("P5"), room: "204", project: "Maps", as: "marquez")
        try school.perform(BlockPerson(unit: school.site, person: school.person("okafor")), as: "ramos")
        let yes = AnswerAuthorisation(site: school.site, numbers: [no], yes: true)
        #expect(try school.codes(yes, as: "marquez") != [])
        #expect(try school.codes(yes, as: "adeyemi") == [])
    }

    @Test("S15 what a refusal does to the rest is said to whoever declines, before and after, and to whoever asked")
    func declined() throws {
        let school = try SampleSchool()
        let no = try school.reserve(
            "lindqvist", Slots(1...6).union(Slots(13...18)), at: school.period("P5"), project: "Maps")
        let matter = try school.answer(Inbox(unit: school.site), as: "okafor").first { $0.id == "R1" }
        #expect(matter?.effects == ["If you decline, 7-1..6 is taken out; the rest, 7-13..18, is confirmed."])
        let receipt = try school.perform(
            AnswerAuthorisation(site: school.site, numbers: [no], yes: false, why: "a test"), as: "okafor")
        #expect(receipt.headline.hasSuffix("The rest, 7-13..18, is confirmed."))
        let told = try school.rows(Outgoing.waiting, school.site).filter { $0.person == school.person("lindqvist") }
        #expect(told.contains { $0.body.contains("What is left of R1, 7-13..18, stands") })
    }

    @Test("F21 G7 asking oneself never appears: the other coordinator or the principal is asked")
    func neverOneself() throws {
        let school = try SampleSchool()
        try school.perform(
            NumbersChange(
                unit: school.site,
                moves: [
                    NumbersMove(
                        cart: 1, mask: Slots(25...26), gainer: school.person("petrov"),
                        from: school.day(SampleSchool.thursday))
                ]), as: "petrov")
        let told = try school.told().map(\.person)
        #expect(told == [school.person("adeyemi")])
        #expect(try !school.answer(Inbox(unit: school.site), as: "petrov").contains { $0.id == "G1" })
    }

    @Test("S15 F21 no code for whoever stands in on one's own request")
    func noCode() throws {
        let school = try asking()
        #expect(try act(1, on: "okafor", school) == [])
        try school.perform(
            GrantRole(unit: school.site, person: school.person("lindqvist"), role: Role.desktopServices), as: "ramos")
        let code = InvitePerson(unit: school.site, person: school.person("marquez"), codeHash: [9])
        #expect(try school.codes(code, as: "lindqvist") == ["own-approver"])
        #expect(try school.codes(code, as: "ramos") == [])
    }

    @Test("S9 with no principal left Desktop Services approve; a principal's own request waits for an acting one")
    func apps() throws {
        let school = try asking()
        #expect(try school.codes(AnswerAppRequest(unit: school.site, no: 1, yes: true), as: "marquez") == [])
        #expect(try act(1, on: "adeyemi", school) == [])
        #expect(try school.answer(Inbox(unit: school.site), as: "ramos").contains { $0.id == "A1" })
        #expect(try school.codes(AnswerAppRequest(unit: school.site, no: 1, yes: true), as: "ramos") == [])
    }
}
