// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Handing on: what changed since the offer")
struct HandingOnTests {
    /// Okafor has 7-1..12 out and offers 1..10 to Lindqvist, who has them by his yes in P4.
    private func offered() throws -> CustodySchool {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        school.set(10, 52)
        try school.plan(2, 1...10, "lindqvist", "P4", project: "Swap")
        var approval = Approval(
            unit: school.site, no: 2, chain: "extra-devices", subjectKind: .reservation, subjectNo: 2, digest: "x",
            requestedBy: school.school.person("lindqvist"), expires: nil, made: Instant(ms: 1_790_000_000_000))
        approval.state = .granted
        var step = ApprovalStep(
            unit: school.site, no: 2, step: 1, person: school.school.person("okafor"), mask: Slots(1...10).bits)
        step.state = .yes
        try school.school.arrange([.insert(approval), .insert(step)])
        try school.school.perform(
            OfferHandoff(
                site: school.site, cart: 1, slots: Slots(1...10), receiver: school.school.person("lindqvist")),
            as: "okafor")
        return school
    }

    private func accept(_ school: CustodySchool, absent: Slots = .none) throws -> [String] {
        try school.school.codes(AcceptHandoff(site: school.site, absent: absent), as: "lindqvist")
    }

    @Test("S16 a hand-over from class to class is no hand-over out of the cart's room: it may end a recall there")
    func outOfARecall() throws {
        let school = try offered()
        try school.substitute(1, room: "204", 640, 720)
        #expect(try school.outCodes(Slots(13), as: "lindqvist").contains("substitute-devices"))
        #expect(try accept(school) == [])
        #expect(try school.open.map(\.out) == [Slots(11...12), Slots(1...10)])
    }

    @Test("S14 a label held since the offer stays with the giver")
    func held() throws {
        let school = try offered()
        try school.hold(1, 4, .damaged)
        #expect(try accept(school) == [])
        #expect(try school.open.map(\.out) == [Slots([4, 11, 12]), Slots(1...10).subtracting(Slots(4))])
    }

    @Test("S15 a yes that is void by the time of the count lets nothing over")
    func unfair() throws {
        let school = try offered()
        let granted = try #require(try school.school.rows(Approval.numbered, school.site, 2).first)
        var void = granted
        void.state = .void
        try school.school.arrange([.update(granted, void)])
        #expect(try accept(school) == ["fair-use"])
    }

    @Test("S12 labels of two carts: what is not there is said of one of them")
    func twoCarts() throws {
        let school = try offered()
        let offer = try #require(try school.school.rows(Handoff.numbered, school.site, 1).first)
        var other = offer
        other.no = 2
        other.cart = 2
        try school.school.arrange([.insert(other)])
        #expect(try accept(school, absent: Slots(3)) == ["no-such-offer"])
        #expect(
            try school.school.codes(
                AcceptHandoff(site: school.site, no: 1, absent: Slots(3)), as: "lindqvist") == [])
    }

    @Test("S13 what was named as still out and is handed on leaves the cart checked in")
    func stillCheckedIn() throws {
        let school = try offered()
        try school.daily {
            $0.absent = Slots(1...10)
            $0.present = Slots(11...12)
        }
        let daily = try #require(try school.counts.last)
        school.set(10, 55)
        #expect(try accept(school) == [])
        #expect(CheckInState(try school.counts, asOf: Instant(ms: .max)) == .checkedIn(daily))
    }
}
