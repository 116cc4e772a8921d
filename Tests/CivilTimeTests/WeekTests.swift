// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Testing

@Suite("Weeks and weekdays")
struct WeekTests {
    @Test("An ISO week has seven days from its Monday")
    func days() throws {
        let week = try #require(ISOWeek(text: "2026-W38"))
        #expect(week.monday.iso == "2026-09-14")
        #expect(week.days.map(\.weekday) == Weekday.allCases)
        #expect(week.days.last?.iso == "2026-09-20")
        #expect(week.text == "2026-W38")
    }

    @Test(
        "A week that its year does not have is refused",
        arguments: [
            "2026-W00", "2026-W54", "2025-W53", "2026-38", "2026-W3", "2026W38", "1998-W10", "W38", "2026-W-1", "",
        ])
    func refused(text: String) {
        #expect(ISOWeek(text: text) == nil)
    }

    @Test("2026 has a week 53, and the edge weeks of the range are written and read")
    func edges() throws {
        #expect(ISOWeek(text: "2026-W53") != nil)
        let first = try #require(Day(20_000_101))
        let last = try #require(Day(29_991_231))
        #expect(first.week.text == "1999-W52")
        #expect(first.week.days.map(\.iso) == ["2000-01-01", "2000-01-02"])
        #expect(last.week.text == "3000-W01")
        #expect(ISOWeek(text: "3000-W01") == last.week)
        #expect(last.week.days == [last.adding(-1), last])
    }

    @Test(
        "Weekdays are read from three letters on",
        arguments: [
            ("tue", Weekday.tuesday), ("tues", .tuesday), ("TUESDAY", .tuesday), ("Thu", .thursday),
            ("thurs", .thursday),
            ("sun", .sunday), ("Sat", .saturday), ("wed", .wednesday), ("mon", .monday), ("friday", .friday),
        ])
    func read(text: String, weekday: Weekday) {
        #expect(Weekday(name: text) == weekday)
    }

    @Test("Fewer letters and other words are no weekdays", arguments: ["tu", "t", "", "tueday", "fridays", "nov"])
    func unread(text: String) {
        #expect(Weekday(name: text) == nil)
    }

    @Test("Every weekday reads its own short name")
    func short() {
        #expect(Weekday.allCases.map(\.short) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        #expect(Weekday.allCases.map { Weekday(name: $0.short) } == Weekday.allCases)
    }
}
