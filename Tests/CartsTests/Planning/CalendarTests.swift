// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit
import Testing

@Suite("The calendar")
struct CalendarTests {
    private func week(_ school: SampleSchool, as handle: String = "okafor") throws -> WeekGrid {
        let week = try school.answer(
            CalendarWeek(site: school.site, cart: 1, day: school.day(SampleSchool.friday)), as: handle)
        return WeekGrid(try #require(week))
    }

    private func field(_ grid: WeekGrid, _ period: String, _ column: Int) -> [String] {
        guard let first = grid.rows.firstIndex(where: { $0[0] == period }) else { return [] }
        let rest = grid.rows[(first + 1)...].prefix { $0[0].isEmpty }
        return ([grid.rows[first]] + rest).map { $0[column] }.filter { !$0.isEmpty }
    }

    @Test("S11 a cart's week: who has which labels, what is free, what waits, within 80 columns")
    func weekly() throws {
        let school = try SampleSchool()
        try school.reserve("okafor")
        try school.reserve("lindqvist", Slots(13...24))
        try school.reserve("okafor", Slots(1...14), at: school.period("P4"), project: "Bridges")
        try school.reserve("okafor", Slots([1, 3, 5, 7, 9, 11]), at: Asked(start: 760, end: 788))
        let grid = try week(school)
        #expect(grid.columns == ["", "Mon 16", "Tue 17", "Wed 18", "Thu 19 today", "Fri 20"])
        #expect(field(grid, "P3", 5) == ["oka 1..12", "lin 13..24", "+25..30"])
        #expect(field(grid, "P4", 5) == ["oka 1..14?", "+15..30"])
        #expect(field(grid, "P5", 5) == ["oka 6x~", "+24 free"])
        #expect(field(grid, "P6", 5) == ["free"])
        #expect(field(grid, "P3", 1) == ["."])
        #expect(grid.legend.contains("lin Saga Lindqvist · oka Chidi Okafor"))
        #expect(grid.legend.contains { $0.contains("? waits for a yes") && $0.contains("~ part of the period") })
        let widths = grid.columns.indices.map { column in
            max(grid.columns[column].count, grid.rows.map { $0[column].count }.max() ?? 0)
        }
        #expect(widths.reduce(0, +) + 2 * (widths.count - 1) <= 80)
    }

    @Test("S11 closed days, substitutes and labels that cannot be lent say why")
    func blocked() throws {
        let school = try SampleSchool()
        try school.perform(
            EnterSubstitute(
                site: school.site, room: "204", day: school.day(SampleSchool.friday), times: school.period("P3")),
            as: "marquez")
        let hold = Hold(
            site: school.site, no: 1, cart: 1, slot: 4, code: .damaged, by: school.person("marquez"),
            from: Instant(ms: 0))
        try school.arrange([.insert(hold)])
        let grid = try week(school)
        #expect(field(grid, "P3", 5).first?.hasPrefix("no: subst") == true)
        #expect(grid.legend.contains("Not to be lent: 7-4 damaged"))
        #expect(grid.legend.contains { $0.hasPrefix("S1: a substitute in room 204, Fri 20 Nov") })
        let thanks = try school.answer(
            CalendarWeek(site: school.site, cart: 1, day: school.day(20_261_126)), as: "okafor")
        let closed = WeekGrid(try #require(thanks))
        #expect(closed.rows[0][4] == "closed")
        #expect(closed.legend.contains("Thu 26 Nov closed: Thanksgiving"))
    }

    @Test("S11 a day of all carts: free usable devices in each period, and who has what")
    func daily() throws {
        let school = try SampleSchool()
        try school.reserve("okafor")
        try school.reserve("haddad", cart: 2)
        let board = try school.answer(CalendarDay(site: school.site, day: school.day(SampleSchool.friday)), as: "ashby")
        let grid = DayGrid(board)
        #expect(grid.columns == ["cart", "HR", "P1", "P2", "P3", "P4", "lunch", "P5", "P6", "P7"])
        #expect(
            grid.rows == [
                ["5", "24", "24", "24", "full", "24", "24", "24", "24", "24"],
                ["7", "30", "30", "30", "18", "30", "30", "30", "30", "30"],
            ])
        #expect(grid.bookings.map { $0[2] } == ["5-1..24", "7-1..12"])
        let sunday = try school.answer(CalendarDay(site: school.site, day: school.day(20_261_122)), as: "okafor")
        #expect(DayGrid(sunday).legend == ["The school is closed: weekend."])
    }

    @Test("S6 a label that has been out for weeks is with whoever took it")
    func weeksOut() throws {
        let school = try SampleSchool()
        try school.lend(try school.reserve("okafor", on: SampleSchool.thursday))
        school.set(20_261_209, 9 * 60)
        let had = try school.answer(
            WhoHad(site: school.site, cart: 1, slot: 12, day: school.day(20_261_209)), as: "marquez")
        #expect(had.map(\.when) == ["Wed 9 Dec, out since Thu 19 Nov 10:12, still out"])
    }

    @Test("S6 who had a label: teacher, room, seat and loan; a reservation where nothing went out")
    func who() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: SampleSchool.thursday)
        try school.lend(no)
        try school.reserve("lindqvist", on: SampleSchool.thursday, at: school.period("P5"))
        let list = SeatList(
            site: school.site, no: 1, year: 2026, person: school.person("lindqvist"), period: "", cart: 1,
            seats: "1=13 2=14 3=-",
            firstDay: school.day(20_260_817), lastDay: school.day(20_270_604))
        try school.arrange([.insert(list)])
        school.set(SampleSchool.thursday, 630)
        let span = Span(612, 658)
        let had = try school.answer(
            WhoHad(site: school.site, cart: 1, slot: 12, day: school.day(SampleSchool.thursday), span: span),
            as: "marquez")
        #expect(had.map(\.teacher) == ["Chidi Okafor"])
        #expect(had.first?.loan == 900 + no)
        #expect(had.first?.seat == 12)
        let later = try school.answer(
            WhoHad(site: school.site, cart: 1, slot: 14, day: school.day(SampleSchool.thursday)), as: "marquez")
        #expect(later.map(\.seat) == [2])
        #expect(later.first?.loan == nil)
        #expect(
            try school.answer(
                WhoHad(site: school.site, cart: 1, slot: 30, day: school.day(SampleSchool.thursday)), as: "marquez"
            ).isEmpty)
        let lesson = try school.answer(
            ClassList(site: school.site, person: school.person("lindqvist"), day: school.day(SampleSchool.thursday)),
            as: "okafor")
        #expect(lesson.first?.seats.map(\.slot) == [13, 14, nil])
        #expect(lesson.first?.seats.last?.trouble == "no device")
    }

    @Test("S16 a cart that lives in a replaced teacher's own room shows nothing free then, on the day and in the week")
    func stranded() throws {
        let school = try SampleSchool()
        let friday = school.day(SampleSchool.friday)
        try school.perform(
            EnterSubstitute(
                site: school.site, person: school.person("okafor"), day: friday, times: school.period("P3")),
            as: "marquez")
        let board = try school.answer(CalendarDay(site: school.site, day: friday), as: "lindqvist")
        let grid = DayGrid(board)
        let third = try #require(grid.columns.firstIndex(of: "P3"))
        #expect(grid.rows.map { $0[third] } == ["24", "subst"])
        let week = try #require(
            try school.answer(CalendarWeek(site: school.site, cart: 1, day: friday), as: "lindqvist"))
        #expect(WeekGrid(week).rows.contains { $0.first == "P3" && $0.last?.hasPrefix("no:") == true })
    }

    @Test("S6 a device that stayed out over night was with that class until it came back, on each of the days")
    func whoOverNight() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: SampleSchool.thursday)
        try school.lend(no)
        func who(_ day: Int, _ start: Int, _ end: Int) throws -> [String] {
            try school.answer(
                WhoHad(site: school.site, cart: 1, slot: 12, day: school.day(day), span: Span(start, end)),
                as: "marquez"
            ).map(\.when)
        }
        school.set(SampleSchool.friday, 9 * 60)
        #expect(
            try who(SampleSchool.friday, 516, 562) == ["Fri 20 Nov, out since Thu 19 Nov 10:12, still out"])
        let open = try #require(try school.rows(Loan.openOfCart, school.site, 1).first)
        var back = open
        back.out = .none
        back.closed = school.zone.instant(school.day(SampleSchool.friday), minute: 8 * 60)
        try school.arrange([.update(open, back)])
        #expect(try who(SampleSchool.thursday, 790, 836) == ["Thu 19 Nov, out 10:12, back Fri 20 Nov 08:00"])
        #expect(try who(SampleSchool.friday, 516, 562).isEmpty)
        #expect(try who(SampleSchool.friday, 470, 490) == ["Fri 20 Nov, out since Thu 19 Nov 10:12, back 08:00"])
        #expect(try who(20_261_121, 470, 490).isEmpty)
    }

    @Test("S16 a recall stands in the label's history with its length")
    func recalled() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: SampleSchool.thursday, at: school.period("P2", "P4"))
        try school.lend(no)
        school.set(SampleSchool.thursday, 640)
        try school.perform(
            EnterSubstitute(
                site: school.site, person: school.person("okafor"), room: nil,
                day: school.day(SampleSchool.thursday), until: nil, times: school.period("P3")), as: "marquez")
        func when() throws -> String? {
            try school.answer(
                WhoHad(site: school.site, cart: 1, slot: 3, day: school.day(SampleSchool.thursday)), as: "ashby"
            ).first?.when
        }
        #expect(try when() == "Thu 19 Nov, out 09:24, still out, recalled from 10:12 for 28 minutes")
        school.set(SampleSchool.thursday, 655)
        try school.perform(CountPart(site: school.site, cart: 1, slots: Slots(1...12)), as: "okafor")
        school.set(20_261_123, 500)
        #expect(try when() == "Thu 19 Nov, out 09:24, back 10:55, recalled from 10:12 for 43 minutes")
    }

    @Test("S15 what waits for me, and only for me")
    func waiting() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", Slots(1...14), project: "Bridges")
        #expect(try school.answer(WaitingForMe(site: school.site), as: "lindqvist").map(\.labels) == [Slots(13...14)])
        #expect(try school.answer(WaitingForMe(site: school.site), as: "marquez").isEmpty)
        let mine = try school.answer(
            ReservationsOf(site: school.site, from: school.day(SampleSchool.thursday), until: school.day(20_261_130)),
            as: "okafor")
        #expect(mine.map(\.waiting) == [["Saga Lindqvist"]])
    }
}
