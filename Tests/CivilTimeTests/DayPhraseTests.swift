// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Testing

@Suite("Days in words")
struct DayPhraseTests {
    /// Said on Thursday 2026-11-19; looking forward, looking back, words used.
    static let table: [(String, String, String, Int)] = [
        ("today p3", "2026-11-19", "2026-11-19", 1),
        ("Tomorrow p3", "2026-11-20", "2026-11-20", 1),
        ("yesterday", "2026-11-18", "2026-11-18", 1),
        ("thu p2", "2026-11-19", "2026-11-19", 1),
        ("fri", "2026-11-20", "2026-11-13", 1),
        ("wednesday", "2026-11-25", "2026-11-18", 1),
        ("next tue", "2026-11-24", "2026-11-24", 2),
        ("next thu", "2026-11-26", "2026-11-26", 2),
        ("next sun", "2026-11-29", "2026-11-29", 2),
        ("last tue", "2026-11-17", "2026-11-17", 2),
        ("last thu", "2026-11-12", "2026-11-12", 2),
        ("last fri", "2026-11-13", "2026-11-13", 2),
        ("19 nov", "2026-11-19", "2026-11-19", 2),
        ("nov 19 p3", "2026-11-19", "2026-11-19", 2),
        ("20 November", "2026-11-20", "2025-11-20", 2),
        ("18 nov", "2027-11-18", "2026-11-18", 2),
        ("29 feb", "2028-02-29", "2024-02-29", 2),
        ("19 nov 2027 p3", "2027-11-19", "2027-11-19", 3),
        ("Nov 19 2025", "2025-11-19", "2025-11-19", 3),
        ("2026-12-01 p3", "2026-12-01", "2026-12-01", 1),
        ("thu 19 nov 2026", "2026-11-19", "2026-11-19", 4),
        ("tue 2026-12-01", "2026-12-01", "2026-12-01", 2),
        ("fri 10:15-11:00", "2026-11-20", "2026-11-13", 1),
    ]

    @Test("RULES Days: a day is read in the direction looked in", arguments: table)
    func read(words: String, forward: String, back: String, used: Int) throws {
        let today = try #require(Day(20_261_119))
        let list = words.split(separator: " ").map(String.init)
        let ahead = try #require(DayPhrase.read(list, today: today, looking: .forward))
        let behind = try #require(DayPhrase.read(list, today: today, looking: .back))
        #expect(ahead.day.iso == forward)
        #expect(behind.day.iso == back)
        #expect([ahead.used, behind.used] == [used, used])
    }

    /// Said on Thursday 2026-11-19 of a span that begins on the first day: the last one.
    static let lastDays: [(String, String, String)] = [
        ("2026-11-25", "thu", "2026-11-26"), ("2026-11-25", "wed", "2026-11-25"), ("2026-11-25", "tue", "2026-12-01"),
        ("2026-11-19", "thu", "2026-11-19"), ("2026-11-19", "fri", "2026-11-20"), ("2026-12-07", "fri", "2026-12-11"),
        ("2026-12-01", "18 dec", "2026-12-18"), ("2026-12-18", "5 jan", "2027-01-05"),
        ("2026-11-02", "30 nov", "2026-11-30"), ("2026-11-25", "19 nov", "2027-11-19"),
        ("2026-11-25", "thu 26 nov", "2026-11-26"), ("2026-11-19", "tomorrow", "2026-11-20"),
        ("2026-11-25", "next fri", "2026-11-27"), ("2026-11-16", "today", "2026-11-19"),
        ("2026-11-25", "2026-12-01", "2026-12-01"),
    ]

    @Test("RULES Days: the last day of a span is looked for from its first day on", arguments: lastDays)
    func spans(first: String, words: String, last: String) throws {
        let today = try #require(Day(20_261_119))
        let list = words.split(separator: " ").map(String.init)
        let read = try #require(
            try DayPhrase.explaining(list, today: today, looking: .forward, after: try #require(Day(iso: first))))
        #expect(read.day.iso == last)
    }

    @Test(
        "What looks like a day and is none is refused, with what to type",
        arguments: [
            ("30 feb", 0, "no 30 February", "28 feb"),
            ("feb 29 2027", 0, "no 29 February 2027", "28 feb"),
            ("2026-02-30", 0, "February 2026 has 28 days", "2026-02-28"),
            ("2026-13-01", 0, "12 months", "2026-11-19"),
            ("2026-11-9", 0, "2026-11-09", "2026-11-09"),
            ("1999-01-01", 0, "2000", "2026-11-19"),
            ("19 nov 1999", 2, "2000", "19 nov 2026"),
            ("11/12", 0, "ambiguous", "2027-11-12 or 2026-12-11"),
            ("25/12", 0, "ambiguous", "2026-12-25"),
            ("12/12", 0, "ambiguous", "2026-12-12"),
            ("11/12/26", 0, "ambiguous", "2026-11-12 or 2026-12-11"),
            ("19.11.2026", 0, "ambiguous", "2026-11-19"),
            ("next cart", 1, "day of the week", "next mon"),
            ("last", 0, "day of the week", "last mon"),
            ("fri 19 nov 2026", 0, "is a Thursday", "Thu 19 Nov"),
            ("fri 30 feb", 1, "no 30 February", "28 feb"),
        ])
    func explained(words: String, at: Int, sentence: String, accepted: String) throws {
        let today = try #require(Day(20_261_119))
        let list = words.split(separator: " ").map(String.init)
        let error = #expect(throws: PhraseError.self) {
            try DayPhrase.explaining(list, today: today, looking: .forward)
        }
        #expect(error?.at == at)
        #expect(error?.sentence.contains(sentence) == true, "\(error?.sentence ?? "")")
        #expect(error?.accepted.contains(accepted) == true, "\(error?.accepted ?? "")")
        #expect(DayPhrase.read(list, today: today, looking: .forward) == nil)
    }

    @Test(
        "Words that have nothing to do with days are left alone",
        arguments: [
            "", "7-12", "7-1..12", "7", "p3", "room 204", "lindqvist", "may", "march p3", "10:15-11:00", "101/102",
            "1.5",
            "19 p3", "lincoln:7",
        ])
    func untouched(words: String) throws {
        let today = try #require(Day(20_261_119))
        let list = words.split(separator: " ").map(String.init)
        #expect(try DayPhrase.explaining(list, today: today, looking: .forward) == nil)
    }

    @Test("On every day of a week: a weekday is within six days, next is in the coming week, last is before today")
    func everyWeekday() throws {
        let monday = try #require(Day(20_261_116))
        for today in Day.daysInclusive(from: monday, to: monday.adding(6)) {
            for weekday in Weekday.allCases {
                let ahead = try #require(DayPhrase.read([weekday.short], today: today, looking: .forward)).day
                let behind = try #require(DayPhrase.read([weekday.short], today: today, looking: .back)).day
                let next = try #require(DayPhrase.read(["next", weekday.short], today: today, looking: .back)).day
                let last = try #require(DayPhrase.read(["last", weekday.short], today: today, looking: .forward)).day
                #expect([ahead, behind, next, last].allSatisfy { $0.weekday == weekday })
                #expect((0...6).contains(ahead - today))
                #expect((-6...0).contains(behind - today))
                #expect(next.week.monday == monday.adding(7))
                #expect((-7 ... -1).contains(last - today))
            }
        }
    }
}
