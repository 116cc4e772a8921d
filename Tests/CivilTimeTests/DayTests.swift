// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Foundation
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "A day that does not exist cannot be made",
        arguments: [
            20_260_230, 20_261_131, 20_270_229, 21_000_229, 20_261_301, 20_260_001, 20_260_100, 20_260_132,
            19_991_231, 30_000_101, 0, -20_260_101, 2026,
        ])
    func refused(number: Int) {
        #expect(Day(number) == nil)
    }

    @Test(
        "Leap days and both ends of the range exist",
        arguments: [
            20_280_229, 20_000_229, 24_000_229, 20_000_101, 29_991_231,
        ])
    func accepted(number: Int) throws {
        #expect(try #require(Day(number)).number == number)
    }

    @Test("Weekday, ISO week and steps agree with Foundation on every day of 2000 to 2110")
    func againstFoundation() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let first = try #require(Day(20_000_101))
        let midnight = 946_684_800.0
        for step in 0..<40_500 {
            let day = first.adding(step)
            let date = Date(timeIntervalSince1970: midnight + Double(step) * 86_400)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: date)
            let week = day.week
            let ours = [day.year, day.month, day.dayOfMonth, day.weekday.rawValue % 7 + 1, week.week, week.year]
            let theirs = [
                parts.year, parts.month, parts.day, parts.weekday, parts.weekOfYear, parts.yearForWeekOfYear,
            ]
            try #require(ours == theirs, "\(day.iso)")
            try #require(day - first == step)
            try #require(ISOWeek(text: week.text) == week)
            try #require(week.monday <= day && (week.year < 2000 || day - week.monday < 7))
        }
    }

    @Test("Adding stops at the ends of the range instead of leaving it")
    func clamped() throws {
        let first = try #require(Day(20_000_101))
        let last = try #require(Day(29_991_231))
        #expect(first.adding(-1) == first)
        #expect(last.adding(1) == last)
        #expect(last.adding(.max) == last)
        #expect(first.adding(.min) == first)
        #expect(last - first == 365_242)
        #expect(last.adding(-365_242) == first)
    }

    @Test("A day is written in ISO form, for people, and with its year")
    func written() throws {
        let day = try #require(Day(20_261_119))
        #expect(day.iso == "2026-11-19")
        #expect("\(day)" == "Thu 19 Nov")
        #expect(day.long == "Thu 19 Nov 2026")
        #expect(Day(iso: "2026-11-19") == day)
    }

    @Test(
        "Only the ISO form itself is read",
        arguments: [
            "2026-11-9", "2026-1-19", "26-11-19", "20261119", "2026-11-19-", "+026-11-19", "2026-02-30", "",
            "2026–11–19",
        ])
    func looseForms(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test("A day is stored as its integer, and a stored non-day is refused")
    func coded() throws {
        let day = try #require(Day(20_261_119))
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == "[20261119]")
        #expect(try JSONDecoder().decode([Day].self, from: Data("[20261119]".utf8)) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data("[20260230]".utf8))
        }
    }

    @Test("A weekly series keeps its weekday and includes both ends")
    func weekly() throws {
        let first = try #require(Day(20_261_029))
        let last = try #require(Day(20_261_119))
        let series = Day.weekly(from: first, until: last)
        #expect(series.map(\.number) == [20_261_029, 20_261_105, 20_261_112, 20_261_119])
        #expect(Day.weekly(from: first, until: last.adding(-1)).count == 3)
        #expect(Day.weekly(from: last, until: first).isEmpty)
        #expect(Day.daysInclusive(from: first, to: first.adding(3)).map(\.dayOfMonth) == [29, 30, 31, 1])
        #expect(Day.daysInclusive(from: last, to: first).isEmpty)
    }
}
