// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// Yesterday is judged by what held yesterday.
@Suite("What was, by what held then")
struct YesterdayTests {
    /// The school days of Thursday's week on which nobody checked cart 7 in.
    private static let unseen = [20_261_116, 20_261_117, 20_261_118, 20_261_120]

    private func week(_ school: SampleSchool, _ day: Int) throws -> ISOWeek { ISOWeek(of: school.day(day)) }

    private func checkedIn() throws -> SampleSchool {
        let school = try SampleSchool(at: 15 * 60)
        try school.arrange([
            .insert(
                Count(
                    site: school.site, no: 1, cart: 1, day: school.day(SampleSchool.thursday), kind: .daily,
                    by: school.person("castillo"), present: Slots(1...30), cabled: Slots(1...30), room: "204",
                    at: school.zone.instant(school.day(SampleSchool.thursday), minute: 905),
                    told: school.zone.instant(school.day(SampleSchool.thursday), minute: 905))),
            .insert(Counter(unit: school.site, kind: .count, last: 1)),
        ])
        return school
    }

    @Test("S12 F17 a cart that moves on Monday stood in its own room on Thursday: last week's sheet stays as it was")
    func moved() throws {
        let school = try checkedIn()
        func sheet() throws -> WeeklySheet.Answer {
            try school.answer(
                WeeklySheet(site: school.site, cart: 1, week: week(school, SampleSchool.thursday)), as: "marquez")
        }
        // The week is over: its evenings are on the sheet, and Thursday's check-in is all well.
        school.set(20_261_123, 7 * 60)
        let before = try sheet()
        #expect(before.entries.filter { $0.what == "check-in" }.map(\.exceptions) == [""])
        #expect(before.entries.filter { $0.what == "not checked in" }.map(\.day.number) == Self.unseen)
        school.set(20_261_123, 8 * 60)
        try school.perform(MoveCart(site: school.site, cart: 1, room: "208"), as: "marquez")
        school.set(20_261_123, 9 * 60)
        let after = try sheet()
        #expect(after.entries == before.entries && after.cart.homeRoom == "204")
    }

    @Test("S11 the calendar of a week that is over has the cart's room of then, and no free devices of now")
    func calendar() throws {
        let school = try checkedIn()
        school.set(20_261_123, 8 * 60)
        try school.perform(MoveCart(site: school.site, cart: 1, room: "208"), as: "marquez")
        try school.perform(
            PlaceHold(site: school.site, cart: 1, slots: Slots(4), code: .damaged, note: "cracked"), as: "marquez")
        let last = try #require(
            try school.answer(
                CalendarWeek(site: school.site, cart: 1, day: school.day(SampleSchool.thursday)), as: "okafor"))
        #expect(last.cart.homeRoom == "204" && last.columns.allSatisfy { $0.cart.homeRoom == "204" })
        #expect(!WeekGrid(last).legend.contains { $0.hasPrefix("Not to be lent") })
        let this = try #require(
            try school.answer(CalendarWeek(site: school.site, cart: 1, day: school.day(20_261_123)), as: "okafor"))
        #expect(this.cart.homeRoom == "208" && WeekGrid(this).legend.contains { $0.hasPrefix("Not to be lent") })
        let day = try school.answer(
            CalendarDay(site: school.site, day: school.day(SampleSchool.thursday)), as: "okafor")
        #expect(DayGrid(day).rows.allSatisfy { $0.dropFirst().allSatisfy { $0 == "." } })
    }

    @Test("S6 a class list of a lesson that is over has the holds of then")
    func classList() throws {
        let school = try SampleSchool(at: 10 * 60 + 15)
        try school.reserve("okafor", on: SampleSchool.thursday)
        try school.perform(CheckOut(site: school.site, cart: 1, slots: Slots(1...12)), as: "okafor")
        try school.reserve("okafor")
        school.set(20_261_120, 8 * 60)
        try school.perform(
            PlaceHold(site: school.site, cart: 1, slots: Slots(4), code: .damaged, note: "cracked"), as: "marquez")
        func troubles(_ day: Int) throws -> [String] {
            try school.answer(
                ClassList(site: school.site, person: school.person("okafor"), day: school.day(day)), as: "okafor"
            ).flatMap { $0.seats.map(\.trouble) }.filter { !$0.isEmpty }
        }
        #expect(try troubles(SampleSchool.thursday) == [])
        #expect(try troubles(SampleSchool.friday).contains("damaged"))
    }
}
