// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Where a teacher's substitute stands")
struct SubstituteRoomTests {
    private func enter(
        _ school: SampleSchool, _ teacher: String? = "okafor", in room: String? = nil,
        on day: Int = SampleSchool.friday,
        at times: Asked? = nil
    ) -> EnterSubstitute {
        EnterSubstitute(
            site: school.site, person: teacher.map { school.person($0) }, room: room, day: school.day(day), times: times
        )
    }

    private func rows(_ school: SampleSchool, on day: Int = SampleSchool.friday) throws -> [Substitute] {
        try school.rows(Substitute.on, school.site, school.day(day)).sorted { $0.span < $1.span }
    }

    @Test("S16 nothing for anyone goes into the room of a teacher with a substitute")
    func everybody() throws {
        let school = try SampleSchool()
        let before = try school.reserve("lindqvist", room: "204")
        try school.perform(enter(school, at: school.period("P3")), as: "marquez")
        #expect(try school.reservation(before)?.state == .cancelled)
        let wish = school.wish("lindqvist", room: "Room 204")
        #expect(try school.codes(MakeReservation(wish), as: "lindqvist") == ["substitute-class"])
        let own = try school.reserve("lindqvist")
        #expect(
            try school.codes(EditReservation(site: school.site, no: own, room: "204"), as: "lindqvist") == [
                "substitute-class"
            ])
        #expect(
            try school.codes(
                MakeReservation(school.wish("lindqvist", at: school.period("P4"), room: "204")), as: "lindqvist"
            ).isEmpty)
    }

    /// What the class has reserved in P3 of Friday, and where its substitute then stands, period by period.
    @Test("S16 the room is that of the class's reservation in that time, else the room of the year")
    func resolved() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", at: school.period("P3"), room: "301")
        try school.perform(enter(school, at: school.period("P2", "P4")), as: "marquez")
        let entered = try rows(school)
        #expect(entered.map(\.room) == ["204", "301", "204"])
        #expect(entered.map(\.firstPeriod) == ["P2", "P3", "P4"])
        #expect(entered.map(\.start) == [564, 612, 660] && entered.map(\.end) == [612, 660, 706])
        #expect(Set(entered.map(\.firstNo)).count == 1)
        #expect(try school.codes(enter(school, at: school.period("P3")), as: "marquez") == ["substitute-known"])
    }

    @Test("S16 all day, the class away from its room is followed by minutes; the rest stands in its own")
    func wholeDay() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", at: school.period("P3"), room: "301")
        try school.reserve("okafor", Slots(1...2), at: school.period("P5"), room: "204")
        try school.perform(enter(school), as: "marquez")
        let entered = try rows(school)
        #expect(entered.map(\.room) == ["204", "301", "204"])
        #expect(entered.map(\.span) == [Span(0, 612), Span(612, 658), Span(658, 1440)])
        #expect(entered.map(\.firstPeriod) == [nil, "P3", nil])
    }

    @Test("S16 a named room is where it stands; the teacher's own is free for others then")
    func named() throws {
        let school = try SampleSchool()
        try school.perform(enter(school, in: "rm. 301", at: school.period("P3")), as: "marquez")
        #expect(try rows(school).map(\.room) == ["301"])
        #expect(
            try school.codes(MakeReservation(school.wish("lindqvist", room: "301")), as: "lindqvist") == [
                "substitute-class"
            ])
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", room: "119")), as: "okafor") == ["substitute-class"])
        #expect(try school.codes(MakeReservation(school.wish("lindqvist", room: "204")), as: "lindqvist").isEmpty)
    }

    @Test("S16 its own cut and a later room of the year move no row")
    func kept() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", room: "301")
        try school.perform(enter(school, at: school.period("P3")), as: "marquez")
        #expect(try school.reservation(no)?.live == false)
        try school.perform(
            TeachingSet(unit: school.site, person: school.person("okafor"), grade: "5", room: "208"), as: "marquez")
        #expect(try rows(school).map(\.room) == ["301"])
        #expect(
            try school.codes(MakeReservation(school.wish("lindqvist", room: "301")), as: "lindqvist") == [
                "substitute-class"
            ])
    }

    @Test(
        "S16 where another's class has that room, the receipt says so and asks; a teacher who names such a room is refused"
    )
    func others() throws {
        let school = try SampleSchool()
        let no = try school.reserve("lindqvist", room: "301")
        let mine = try school.codes(enter(school, in: "301", at: school.period("P3")), as: "okafor")
        #expect(mine == ["substitute-for-self"])
        #expect(try school.reservation(no)?.live == true)
        let receipt = try school.perform(enter(school, in: "301", at: school.period("P3")), as: "marquez")
        #expect(receipt.details.contains("Saga Lindqvist has room 301 reserved then (R\(no))."))
        #expect(receipt.data["asks"]?.string?.contains("Chidi Okafor's class") == true)
        #expect(
            try school.told().contains {
                $0.person == school.person("lindqvist") && $0.subject.hasPrefix("Substitute on")
            })
    }

    @Test("S16 a substitute for a room is still the coordinator's; a teacher's own is theirs")
    func rights() throws {
        let school = try SampleSchool()
        #expect(try school.codes(enter(school, nil, in: "204"), as: "okafor") == ["substitute-for-self"])
        #expect(try school.codes(enter(school, "okafor", in: "204"), as: "okafor").isEmpty)
        #expect(try school.codes(enter(school, "okafor", in: "204"), as: "lindqvist") == ["substitute-for-self"])
    }

    @Test("S16 a class without a room has its substitute all the same, and the receipt says how to name one")
    func roomless() throws {
        let school = try SampleSchool()
        let receipt = try school.perform(enter(school, "petrov"), as: "marquez")
        #expect(try rows(school).map(\.room) == [nil])
        #expect(receipt.details.contains { $0.contains("in ROOM") })
        try school.perform(enter(school, "petrov", in: "300"), as: "marquez")
        #expect(try rows(school).compactMap(\.room) == ["300"])
    }

    @Test("S16 devices that others have in that room are recalled, and a withdrawal waits for them")
    func recall() throws {
        let school = try SampleSchool()
        let no = try school.reserve("lindqvist", on: SampleSchool.thursday, room: "204")
        try school.lend(no)
        school.set(SampleSchool.thursday, 620)
        let receipt = try school.perform(enter(school, on: SampleSchool.thursday), as: "marquez")
        #expect(receipt.details.contains { $0.hasPrefix("RECALL: 7-13..24 is out with Saga Lindqvist in 204") })
        #expect(receipt.data["recalls"]?.array?.count == 1)
        let withdrawal = WithdrawSubstitute(site: school.site, no: 1, why: "back")
        #expect(try school.codes(withdrawal, as: "marquez") == ["substitute-devices-out"])
    }

    @Test("S16 a hand-off to a class with a substitute says so, not that a reservation is missing")
    func handoff() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: SampleSchool.thursday)
        try school.lend(no)
        try school.reserve("lindqvist", on: SampleSchool.thursday, at: school.period("P4"))
        school.set(SampleSchool.thursday, 655)
        let offer = OfferHandoff(site: school.site, cart: 1, slots: Slots(1...12), receiver: school.person("lindqvist"))
        #expect(try school.codes(offer, as: "okafor") == ["receiver-reserves"])
        try school.perform(enter(school, "lindqvist", on: SampleSchool.thursday), as: "marquez")
        let refused = try school.refusals(offer, as: "okafor")
        #expect(refused.map(\.code) == ["substitute-devices"])
        #expect(refused.first?.sentence.contains("Saga Lindqvist's class (room 206) has a substitute today") == true)
    }

    @Test("S11 a time with less than ten minutes left is not offered", arguments: [(651, false), (648, true)])
    func tenMinutes(_ minute: Int, _ offered: Bool) throws {
        let school = try SampleSchool()
        try school.reserve("lindqvist", on: SampleSchool.thursday, at: school.period("P4", "P7"))
        try school.arrange([.insert(RoleRight(role: Role.teacher, permission: "test.none", reach: .own))])
        school.set(SampleSchool.thursday, minute)
        let wish = school.wish("lindqvist", on: SampleSchool.thursday, at: school.period("P4"))
        let lines = try school.refusals(MakeReservation(wish), as: "lindqvist").flatMap(\.instead)
        #expect(lines.contains { $0.contains("today p3") } == offered, "\(lines)")
    }
}
