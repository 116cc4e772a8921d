// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Hand-off")
struct HandoffTests {
    /// Okafor has 7-1..12 out; it is a little before P4.
    private func passing(at minute: Int = 10 * 60 + 52) throws -> CustodySchool {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        school.school.set(CustodySchool.thursday, minute)
        return school
    }

    private func allow(
        _ school: CustodySchool, _ no: Int, _ slots: ClosedRange<Int>, to who: String, _ period: String = "P4"
    ) throws {
        try school.plan(no, slots, who, period, project: "Swap")
        var approval = Approval(
            unit: school.site, no: no, chain: "extra-devices", subjectKind: .reservation, subjectNo: no, digest: "x",
            requestedBy: school.school.person(who), expires: nil, made: Instant(ms: 1_790_000_000_000))
        approval.state = .granted
        var step = ApprovalStep(
            unit: school.site, no: no, step: 1, person: school.school.person("okafor"), mask: Slots(slots).bits)
        step.state = .yes
        try school.school.arrange([.insert(approval), .insert(step)])
    }

    private func offer(_ school: CustodySchool, _ slots: Slots, to who: String, as giver: String = "okafor") throws
        -> [String]
    {
        try school.school.codes(
            OfferHandoff(site: school.site, cart: 1, slots: slots, receiver: school.school.person(who)), as: giver)
    }

    @Test("S12 S15 the receiver needs a reservation of their own; giving is not a yes")
    func needsReservation() throws {
        let school = try passing()
        #expect(try offer(school, Slots(1...12), to: "lindqvist") == ["receiver-reserves"])
    }

    private func refused(_ school: CustodySchool, to who: String, as giver: String) throws -> Refusal {
        let request = OfferHandoff(
            site: school.site, cart: 1, slots: Slots(1...12), receiver: school.school.person(who))
        return try #require(try school.school.refusals(request, as: giver).first)
    }

    /// Who gives, to whom, when: whose line it is, and the line.
    static let lines: [(String, String, Int, String, [String])] = [
        ("okafor", "lindqvist", 652, "Saga Lindqvist types: reserve 7-1..12 today p4 project \"NAME\"", []),
        ("marquez", "lindqvist", 652, "", ["reserve 7-1..12 today p4 for lindqvist project \"NAME\""]),
        ("okafor", "lindqvist", 15 * 60, "Nor could it be reserved for any lesson that is left today.", []),
    ]

    @Test(
        "S12 S15 the reserve line is said to whoever may type it, and none where none would be taken", arguments: lines)
    func whoseLine(giver: String, receiver: String, minute: Int, said: String, instead: [String]) throws {
        let school = try passing(at: minute)
        let refusal = try refused(school, to: receiver, as: giver)
        #expect(refusal.code == "receiver-reserves" && refusal.instead == instead)
        #expect(said.isEmpty || refusal.sentence.hasSuffix(said), "\(refusal.sentence)")
    }

    @Test("S15 a receiver whose own question is open waits for the yes and is offered no second line")
    func asksAlready() throws {
        let school = try passing()
        try school.plan(2, 1...12, "lindqvist", "P4", state: .awaiting, project: "Swap")
        let refusal = try refused(school, to: "lindqvist", as: "okafor")
        #expect(refusal.sentence.hasSuffix("R2 (Thu 19 Nov, P4 (11:00–11:46)) still waits for a yes."))
    }

    @Test("S12 until the receiver counts and accepts in their own session, the giver answers; then a loan of their own")
    func accepted() throws {
        let school = try passing()
        try allow(school, 2, 1...10, to: "lindqvist")
        #expect(try offer(school, Slots(1...10), to: "lindqvist") == [])
        #expect(try school.open.map(\.holder) == [school.school.person("okafor")])
        #expect(try school.school.codes(AcceptHandoff(site: school.site), as: "okafor") == ["no-such-offer"])
        #expect(try school.school.codes(AcceptHandoff(site: school.site, no: 1), as: "marquez") != [])
        try school.school.perform(AcceptHandoff(site: school.site, absent: Slots(3)), as: "lindqvist")
        let open = try school.open
        #expect(open.map(\.out) == [Slots([3, 11, 12]), Slots(1...10).subtracting(Slots(3))])
        #expect(open[1].holder == school.school.person("lindqvist") && open[1].cameFrom == open[0].no)
        #expect(try school.reservation(2)?.state == .kept)
        #expect(try school.school.rows(Approval.numbered, school.site, 2).first?.usedBy == open[1].no)
        #expect(try school.counts.last?.kind == .handoff)
        #expect(try school.exceptions(2) == ["3 missing"])
    }

    @Test("S12 an accept comes within the hand-over time, and only while the giver has the labels")
    func times() throws {
        let school = try passing(at: 10 * 60 + 40)
        try allow(school, 2, 1...10, to: "lindqvist")
        #expect(try offer(school, Slots(1...10), to: "lindqvist") == [])
        #expect(try school.school.codes(AcceptHandoff(site: school.site), as: "lindqvist") == ["no-such-offer"])
        school.set(10, 50)
        try school.back(Slots(1), as: "okafor")
        #expect(try school.school.codes(AcceptHandoff(site: school.site), as: "lindqvist") == ["no-such-offer"])
    }

    @Test("S16 F22 judged for the receiver: a substitute, a barred person, labels of others")
    func rules() throws {
        let school = try passing()
        try allow(school, 2, 1...10, to: "lindqvist")
        #expect(try offer(school, Slots(1...10), to: "lindqvist", as: "haddad") == ["not-yours-to-give"])
        #expect(Set(try offer(school, Slots(1...10), to: "subst")) == ["never-handles", "receiver-reserves"])
        #expect(try offer(school, Slots(1...13), to: "lindqvist").contains("not-out"))
        try school.substitute(1, room: "206", 652, 656)
        #expect(try offer(school, Slots(1...10), to: "lindqvist") == ["substitute-devices"])
    }

    @Test("S12 an offer is withdrawn by giver or receiver, and not twice")
    func withdrawn() throws {
        let school = try passing()
        try allow(school, 2, 1...10, to: "lindqvist")
        _ = try offer(school, Slots(1...10), to: "lindqvist")
        #expect(try offer(school, Slots(1...2), to: "lindqvist") == ["no-such-offer"])
        #expect(
            try school.school.codes(WithdrawHandoff(site: school.site, no: 1), as: "haddad") == ["not-yours-to-give"])
        try school.school.perform(WithdrawHandoff(site: school.site, no: 1), as: "lindqvist")
        #expect(try school.school.codes(WithdrawHandoff(site: school.site, no: 1), as: "okafor") == ["no-such-offer"])
        #expect(try school.open.first?.out == Slots(1...12))
    }
}
