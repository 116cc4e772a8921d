// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("A person leaves")
struct LeavingTests {
    /// Thursday 08:40: okafor has 7-1..12 out, plans on Friday, is asked by lindqvist, deputizes cart 7 and asked for an app.
    private func holding() throws -> SampleSchool {
        let school = try SampleSchool()
        try school.reserve("okafor", Slots(1...12), on: SampleSchool.thursday, at: school.period("P1"))
        school.set(SampleSchool.thursday, 8 * 60 + 30)
        try school.perform(CheckOut(site: school.site, cart: 1), as: "castillo")
        try school.reserve("okafor", Slots(1...12), at: school.period("P2"))
        try school.reserve("lindqvist", Slots(1...6), at: school.period("P5"), project: "Maps")
        try school.perform(
            DeputyName(
                unit: school.site, cart: 1, person: school.person("okafor"), from: school.day(SampleSchool.thursday)),
            as: "castillo")
        return school
    }

    private func leave(_ who: String, _ school: SampleSchool) throws -> [String] {
        try school.codes(PersonLeaves(unit: school.site, person: school.person(who)), as: "ramos")
    }

    private func held(_ who: String, _ school: SampleSchool, as asker: String = "marquez") throws -> [Matter] {
        try school.answer(LeavingList(unit: school.site, person: school.person(who)), as: asker).first?.held ?? []
    }

    private func list(_ school: SampleSchool) throws -> [LeavingList.Entry] {
        try school.answer(LeavingList(unit: school.site), as: "marquez")
    }

    @Test("S12 F35 the list names what is held, and is complete when each thing was settled by its own act")
    func complete() throws {
        let school = try holding()
        #expect(try held("okafor", school).map(\.kind) == ["loan", "deputy", "numbers", "reservation", "question"])
        #expect(try list(school).isEmpty)
        #expect(try leave("okafor", school) == [])
        #expect(try held("okafor", school).map(\.kind) == ["loan", "deputy", "reservation"])
        #expect(try list(school).map(\.handle) == ["okafor"])
        let inbox = try school.answer(Inbox(unit: school.site), as: "marquez")
        let today = try school.answer(Today(unit: school.site), as: "marquez").matters
        #expect(inbox.contains { $0.kind == "leaving" && $0.line == "person leaving okafor" })
        #expect(today.contains { $0.kind == "leaving" })
        #expect(try !school.answer(Today(unit: school.site), as: "lindqvist").matters.contains { $0.kind == "leaving" })

        try school.perform(CountPart(site: school.site, cart: 1, slots: Slots(1...12)), as: "marquez")
        #expect(try held("okafor", school).map(\.kind) == ["deputy", "reservation"])
        try school.perform(
            DeputyName(
                unit: school.site, cart: 1, person: school.person("okafor"), named: false,
                from: school.day(SampleSchool.thursday)), as: "marquez")
        try school.perform(CancelReservation(site: school.site, numbers: [2]), as: "marquez")
        #expect(try held("okafor", school).isEmpty && list(school).isEmpty)
    }

    @Test("F35 a line is shown to whoever may type it, and to nobody else")
    func lines() throws {
        let school = try holding()
        #expect(try leave("okafor", school) == [])
        let coordinator = try held("okafor", school)
        #expect(coordinator.map(\.line) == ["in 7-1..12", "deputy 7 without okafor", "cancel R2"])
        #expect(try held("okafor", school, as: "adeyemi").allSatisfy { $0.line == nil })
    }

    @Test("S4 S15 their assigned devices are nobody's from that day, and the days before stay theirs")
    func numbers() throws {
        let school = try holding()
        let before = try school.rows(Allotment.by, school.site, school.person("okafor"))
        #expect(before.map(\.lastDay.number) == [20_270_604])
        #expect(try leave("okafor", school) == [])
        let after = try school.rows(Allotment.by, school.site, school.person("okafor"))
        #expect(after.map(\.lastDay.number) == [20_261_118])
        let no = try school.reserve("lindqvist", Slots(1...6), at: school.period("P6"), project: "Maps")
        let steps = try school.rows(ApprovalStep.waitingByRole, school.site)
        #expect(steps.contains { $0.role == Role.coordinator && $0.person == nil })
        let open = try school.rows(Approval.open, school.site).flatMap {
            try school.rows(ApprovalStep.of, school.site, $0.no)
        }
        #expect(open.allSatisfy { $0.person == nil })
        #expect(try school.codes(AnswerAuthorisation(site: school.site, numbers: [no], yes: true), as: "marquez") == [])
        #expect(try school.reservation(no)?.state == .confirmed)
    }

    @Test(
        "S15 a question asked before goes to the coordinator, who is told, and the person's own plans stay on the list")
    func questions() throws {
        let school = try holding()
        #expect(try leave("okafor", school) == [])
        #expect(try school.reservation(2)?.state == .confirmed)
        #expect(try school.reservation(3)?.state == .awaiting)
        #expect(try school.told().contains { $0.person == school.person("marquez") })
        #expect(try school.codes(AnswerAuthorisation(site: school.site, numbers: [3], yes: true), as: "marquez") == [])
        #expect(try school.reservation(3)?.state == .confirmed)
    }

    @Test("S12 a hand-off offered to somebody who can act no longer is withdrawn, and the giver is told")
    func handoffs() throws {
        for act in ["leave", "block", "end", "aide"] {
            let school = try SampleSchool()
            let thursday = SampleSchool.thursday
            try school.reserve("okafor", Slots(1...12), on: thursday, at: school.period("P1"))
            try school.reserve("lindqvist", Slots(1...12), on: thursday, at: school.period("P2"), project: "Maps")
            try school.perform(AnswerAuthorisation(site: school.site, numbers: [2], yes: true), as: "okafor")
            school.set(thursday, 8 * 60 + 30)
            try school.perform(CheckOut(site: school.site, cart: 1), as: "castillo")
            school.set(thursday, 9 * 60 + 15)
            let lindqvist = school.person("lindqvist")
            try school.perform(
                OfferHandoff(site: school.site, cart: 1, slots: Slots(1...12), receiver: lindqvist), as: "okafor")
            switch act {
            case "leave": try school.perform(PersonLeaves(unit: school.site, person: lindqvist), as: "ramos")
            case "block": try school.perform(BlockPerson(unit: school.site, person: lindqvist), as: "ramos")
            case "end":
                try school.perform(EndRole(unit: school.site, person: lindqvist, role: Role.teacher), as: "ramos")
            default: try school.perform(GrantRole(unit: school.site, person: lindqvist, role: Role.aide), as: "ramos")
            }
            #expect(try school.rows(Handoff.numbered, school.site, 1).map(\.state) == [.withdrawn], "\(act)")
            #expect(
                try school.told().contains { $0.person == school.person("okafor") && $0.subject == "H1 is withdrawn" },
                "\(act)")
        }
    }

    @Test("S15 a yes for a class whose teacher left is refused: there is nothing to lend for")
    func asker() throws {
        let school = try holding()
        #expect(try leave("lindqvist", school) == [])
        let yes = AnswerAuthorisation(site: school.site, numbers: [3], yes: true)
        #expect(try school.codes(yes, as: "okafor") == ["already-answered"])
        #expect(try held("lindqvist", school).map(\.id) == ["R3"])
    }
}
