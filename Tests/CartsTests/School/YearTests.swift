// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("The next school year")
struct YearTests {
    private func entry(_ day: Day) -> PlannedDay {
        let weekend = day.weekday == .saturday || day.weekday == .sunday
        return PlannedDay(
            day: day, schedule: weekend ? nil : "regular", rotation: weekend ? nil : "A", due: 1020, dismiss: nil,
            note: weekend ? "weekend" : "")
    }

    private func year(_ school: SampleSchool, from first: Int = 20_270_816, to last: Int = 20_271_022, p1: Int = 516)
        -> YearEnter
    {
        let days = Day.daysInclusive(from: school.day(first), to: school.day(last)).map { entry($0) }
        let bells = BellsApply.Schedule(
            name: "regular",
            periods: [.init(name: "P1", start: p1, end: 562), .init(name: "P3", start: 612, end: 658)])
        return YearEnter(unit: school.site, bells: [bells], days: days)
    }

    @Test("S5 S11 the next year has its days and bells; the old bells stay as they were")
    func entered() throws {
        let school = try SampleSchool()
        #expect(try school.codes(year(school), as: "okafor") == ["not-permitted"])
        #expect(try school.codes(year(school), as: "marquez") == [])
        let first = try #require(try school.rows(SchoolDay.on, school.site, school.day(20_270_816)).first)
        #expect(first.schedule == "regular/2" && first.rotation == "A" && first.kind == .school)
        #expect(try school.rows(Bell.of, school.site, "regular").count == 9)
        #expect(try school.rows(Bell.of, school.site, "regular/2").count == 2)
        #expect(try school.codes(year(school), as: "marquez") == ["year-fits"])
        #expect(
            try school.codes(
                MakeReservation(
                    school.wish("okafor", Slots(1), on: 20_270_816, room: "204", project: "Bridges")), as: "okafor")
                == ["class-teacher"])
    }

    @Test(
        "S11 a school year lies after today and shares no day with another",
        arguments: [
            (20_270_501, 20_270_816, ["year-fits"]), (20_261_001, 20_261_101, ["year-fits"]),
            (20_270_605, 20_270_805, []), (20_270_816, 20_281_022, ["year-fits"]),
        ])
    func fits(first: Int, last: Int, codes: [String]) throws {
        let school = try SampleSchool()
        let expected = first == 20_270_605 ? [] : codes
        #expect(try school.codes(year(school, from: first, to: last), as: "marquez") == expected)
    }

    @Test("S5 S6 numbers and seats expire with the school year; who had a label keeps teacher and seat number")
    func expire() throws {
        let school = try SampleSchool(at: 10 * 60 + 15)
        for who in ["okafor", "marquez", "castillo"] {
            try school.arrange([
                .insert(
                    HeldRole(
                        person: school.person(who), unit: school.site,
                        role: who == "marquez" ? Role.coordinator : Role.teacher, firstDay: school.day(20_270_801),
                        lastDay: school.day(20_280_731)))
            ])
        }
        try school.perform(
            SeatsSet(unit: school.site, person: school.person("okafor"), period: "", cart: 1, seats: "21=1 22=2"),
            as: "okafor")
        try school.perform(CheckOut(site: school.site, cart: 1, slots: Slots(1...12)), as: "okafor")
        school.set(20_261_119, 11 * 60)
        try school.perform(year(school, p1: 516), as: "marquez")
        school.set(20_270_816, 8 * 60)
        let cart = try #require(try school.rows(Cart.id, school.site, 1).first)
        let next = try #require(
            try school.answer(GradeLook(unit: school.site, grade: nil, day: school.day(20_270_816)), as: "marquez").year
        )
        #expect(next.firstDay == school.day(20_270_816))
        #expect(
            try school.answer(
                SeatsLook(unit: school.site, person: school.person("okafor"), day: school.day(20_270_816)),
                as: "marquez"
            ).isEmpty)
        let wish = school.wish("okafor", nil, on: 20_270_817, room: "204")
        #expect(try school.codes(MakeReservation(wish), as: "okafor") == ["nothing-own"])
        #expect(cart.number == 7)
        let had = try school.answer(
            WhoHad(site: school.site, cart: 1, slot: 2, day: school.day(20_261_119), span: nil), as: "marquez")
        #expect(had.map(\.handle) == ["okafor"] && had.map(\.seat) == [22])
    }

    @Test("S11 reopening a day takes the bells of its weekday in its own year")
    func reopening() throws {
        let school = try SampleSchool()
        try school.arrange([.insert(Setting(unit: school.site, key: "schedule_mon", value: "regular"))])
        try school.perform(year(school), as: "marquez")
        let monday = school.day(20_270_823)
        try school.perform(
            DayChange(unit: school.site, day: monday, edit: .closed("flood", shift: false)), as: "marquez")
        try school.perform(DayReopen(unit: school.site, day: monday), as: "marquez")
        #expect(try school.rows(SchoolDay.on, school.site, monday).first?.schedule == "regular/2")
    }

    @Test("S6 F15 seat lists are taken over together or not at all; the same twice changes nothing")
    func seats() throws {
        let school = try SampleSchool()
        func list(_ who: String, _ seats: String) -> SeatsSet {
            SeatsSet(unit: school.site, person: school.person(who), period: "", cart: 1, seats: seats)
        }
        func codes(_ lists: [SeatsSet], as who: String = "marquez") throws -> [String] {
            try school.codes(SeatsImport(unit: school.site, lists: lists), as: who)
        }
        let good = [list("okafor", "1=1 2=2"), list("lindqvist", "1=13 2=14")]
        #expect(try codes(good + [list("okafor", "1=13")]) == ["seat-not-own"])
        #expect(try school.rows(SeatList.by, school.site, 2026, school.person("okafor")).isEmpty)
        #expect(try codes(good, as: "okafor") == ["seat-not-own"])
        #expect(try codes(good) == [])
        #expect(try codes(good) == ["nothing-to-change"])
        #expect(try codes([list("okafor", "1=2 2=1")] + [good[1]]) == [])
    }
}
