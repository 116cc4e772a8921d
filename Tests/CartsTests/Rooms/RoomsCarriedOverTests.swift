// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// Carries the rooms over as an upgrade does, through a request of the test's own: the rest of the transaction is the desk's.
private struct CarryRooms: Request {
    static let name = "test.carry-rooms"
    static let permission = Permission("test.force")
    let unit: UnitID

    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(unit, facts)
        try RoomsCarriedOver.carry(&draft, now)
        return .accept(draft, Receipt("carried"))
    }
}

@Suite("Rooms of a desk from before it had any")
struct RoomsCarriedOverTests {
    /// A school whose rooms are texts, as they were typed.
    private func old() throws -> SampleSchool {
        let school = try SampleSchool()
        try school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "test.force", reach: .unit))])
        try school.arrange(try school.rows(Room.at, school.site).map { .remove($0) })
        return school
    }

    private func planned(
        _ school: SampleSchool, _ no: Int, _ room: String, on day: Int = SampleSchool.friday, live: Bool = true
    ) throws {
        let period = school.period("P3")
        try school.arrange([
            .insert(
                Reservation(
                    site: school.site, no: no, day: school.day(day), cart: 1, mask: Slots(no...no), start: period.start,
                    end: period.end, firstPeriod: "P3", lastPeriod: "P3", person: school.person("lindqvist"),
                    room: room,
                    state: live ? .confirmed : .cancelled, live: live, made: Instant(ms: 0),
                    madeBy: school.person("lindqvist")))
        ])
    }

    private func count(_ school: SampleSchool) throws {
        try school.arrange([
            .insert(Counter(unit: school.site, kind: .reservation, last: 50)),
            .insert(Counter(unit: school.site, kind: .approval, last: 50)),
        ])
    }

    @Test("S16 every room in use becomes one, live and coming rows get its code, past ones stay")
    func carried() throws {
        let school = try old()
        try count(school)
        try planned(school, 1, "Room 0301")
        try planned(school, 2, "301.")
        try planned(school, 3, "rm 301", on: 20_261_118)
        try planned(school, 4, "Ｌｉｂｒａｒｙ")
        guard let cart = try school.rows(Cart.id, school.site, 2).first else { return }
        var moved = cart
        moved.homeRoom = "Store B"
        try school.arrange([.update(cart, moved)])
        try school.perform(CarryRooms(unit: school.site), as: "marquez")
        let rooms = try school.rows(Room.at, school.site)
        #expect(Set(rooms.map(\.code)).isSuperset(of: ["204", "206", "208", "210", "118", "301", "Store B"]))
        #expect(rooms.first { $0.code == "Store B" }?.kind == .storage)
        #expect(rooms.first { $0.code == "204" }?.kind == .classroom)
        #expect(try school.reservation(1)?.room == school.reservation(2)?.room)
        #expect(try school.reservation(3)?.room == "rm 301")
        #expect(RoomName.key(try school.reservation(4)?.room ?? "") == "library")
        #expect(
            try school.codes(
                MakeReservation(school.wish("okafor", at: school.period("P4"), room: "r301")), as: "okafor"
            ).isEmpty)
    }

    @Test(
        "S16 a teacher's substitute to come gets their room; what a spelling had kept apart is cut, and its teacher told"
    )
    func cut() throws {
        let school = try old()
        try count(school)
        try planned(school, 1, "Room 204")
        try planned(school, 2, "208")
        try planned(school, 3, "0208", on: 20_261_123)
        func substitute(_ no: Int, person: String? = nil, room: String? = nil, on day: Int) -> Change {
            .insert(
                Substitute(
                    site: school.site, no: no, day: school.day(day), person: person.map(school.person), room: room,
                    start: 600,
                    end: 660, firstNo: no, madeBy: school.person("marquez")))
        }
        try school.arrange([
            substitute(1, person: "okafor", on: SampleSchool.friday), substitute(2, room: "Room 208", on: 20_261_123),
            substitute(3, room: "Room 208", on: 20_261_110),
        ])
        try school.perform(CarryRooms(unit: school.site), as: "marquez")
        let friday = try school.rows(Substitute.on, school.site, school.day(SampleSchool.friday))
        #expect(friday.map(\.room) == ["204"])
        #expect(try school.rows(Substitute.numbered, school.site, 2).first?.room == "208")
        #expect(try school.rows(Substitute.numbered, school.site, 3).first?.room == "Room 208")
        #expect(try school.reservation(1)?.live == false)
        #expect(try school.reservation(2)?.live == true)
        #expect(try school.reservation(3)?.live == false)
        #expect(
            try school.told().filter {
                $0.person == school.person("lindqvist") && $0.subject.hasPrefix("Substitute on")
            }.count == 2)
    }
}
