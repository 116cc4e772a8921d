// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// A request of the test's own that saves whatever it is given: what an import or an undo could try.
struct SaveAnything: Request {
    static let name = "test.save"
    static let permission = Permission("test.save")
    let unit: UnitID
    var loans: [Loan] = []
    var seats: [SlotDevice] = []

    private enum CodingKeys: String, CodingKey { case unit }
    init(unit: UnitID) { self.unit = unit }
    init(from decoder: any Decoder) throws { unit = UnitID(1) }
    func encode(to encoder: any Encoder) throws {}

    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(unit, facts)
        for loan in loans { draft.insert(loan) }
        for seat in seats { draft.insert(seat) }
        return .accept(draft, Receipt("saved"))
    }
}

@Suite("Standing rules of custody")
struct StandingTests {
    private func loan(_ school: CustodySchool, _ no: Int, taken: Slots, out: Slots, closed: Bool = false) -> Loan {
        Loan(
            site: school.site, no: no, cart: 1, day: CustodySchool.day, taken: taken, out: out, reservation: 1,
            holder: school.school.person("okafor"), room: "300", handedBy: school.school.person("castillo"), due: 1020,
            end: 658,
            outAt: school.school.zone.instant(CustodySchool.day, minute: 605),
            closed: closed ? school.school.zone.instant(CustodySchool.day, minute: 605) : nil)
    }

    private func codes(_ school: CustodySchool, loans: [Loan] = [], seats: [SlotDevice] = []) throws -> [String] {
        try school.school.arrange([])
        var request = SaveAnything(unit: school.site)
        request.loans = loans
        request.seats = seats
        return try school.school.codes(request, as: "marquez")
    }

    private func school() throws -> CustodySchool {
        let school = try CustodySchool()
        try school.school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "test.save", reach: .unit))])
        return school
    }

    @Test("S12 F3 no request, whatever its door, puts labels on two loans or loans what a cart lacks")
    func loans() throws {
        let school = try school()
        #expect(
            try codes(school, loans: [loan(school, 1, taken: Slots(1...12), out: Slots(1...13))]) == [
                "loan-within-slots"
            ])
        #expect(
            try codes(school, loans: [loan(school, 1, taken: Slots(29...31), out: Slots(29...31))]) == [
                "loan-within-slots"
            ])
        #expect(try codes(school, loans: [loan(school, 1, taken: Slots(1...12), out: .none)]) == ["loan-within-slots"])
        #expect(
            try codes(school, loans: [loan(school, 1, taken: Slots(1...12), out: Slots(1), closed: true)]) == [
                "loan-within-slots"
            ])
        let both = [
            loan(school, 1, taken: Slots(1...12), out: Slots(1...12)),
            loan(school, 2, taken: Slots(12...13), out: Slots(12...13)),
        ]
        #expect(Set(try codes(school, loans: both)) == ["label-on-one-loan"])
        #expect(try codes(school, loans: [both[0]]) == [])
        #expect(try codes(school, loans: [both[1]]) == ["label-on-one-loan"])
    }

    @Test("F36 a slot without a device is on no loan")
    func emptied() throws {
        let school = try school()
        let seat = try #require(
            try school.school.rows(SlotDevice.inCart, school.site, 1).first { $0.slot == 30 })
        var gone = seat
        gone.to = Instant(ms: 1_790_000_000_000)
        try school.school.arrange([.update(seat, gone)])
        #expect(
            try codes(school, loans: [loan(school, 1, taken: Slots(29...30), out: Slots(29...30))]) == [
                "device-out-stays"
            ])
    }

    @Test("S2 a device sits in one slot, a slot holds one device")
    func places() throws {
        let school = try school()
        let from = Instant(ms: 1_790_000_000_000)
        #expect(
            try codes(school, seats: [SlotDevice(site: school.site, cart: 2, slot: 3, from: from, device: 105)]) == [
                "device-in-one-place", "device-in-one-place",
            ])
        #expect(
            try codes(school, seats: [SlotDevice(site: school.site, cart: 1, slot: 3, from: from, device: 999)]) == [
                "device-in-one-place"
            ])
    }

    @Test("S16 a loan into a substitute's time is refused whoever makes it, and a return never is")
    func substitute() throws {
        let school = try school()
        try school.plan(1, 1...12, "okafor", room: "300")
        try school.out()
        try school.substitute(1, person: "okafor", 600, 700)
        school.set(10, 30)
        #expect(try codes(school, loans: [loan(school, 9, taken: Slots(20), out: Slots(20))]) == ["substitute-devices"])
        try school.back(Slots(1...12), as: "castillo")
        #expect(try school.open.isEmpty)
    }
}
