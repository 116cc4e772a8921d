// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("One day changes")
struct DayTests {
    private func friday() throws -> Day { try #require(Day(20_261_120)) }

    private func change(_ school: SampleSchool, _ day: Day, _ edit: DayChange.Edit, as who: String = "marquez") throws
        -> [String]
    {
        try school.codes(DayChange(unit: school.site, day: day, edit: edit), as: who)
    }

    @Test("S11 F10 closing cancels the day's reservations, tells people at once, and is listed beforehand by a try")
    func closing() throws {
        let school = try SampleSchool()
        let row = try school.booked(1, "okafor", 1...12)
        try school.granted(1, about: row, by: "lindqvist", mask: Slots(1...12))
        let friday = try friday()
        let request = DayChange(unit: school.site, day: friday, edit: .closed("snow", shift: false))
        let preview = try school.desk.perform(
            Envelope(request, door: .command, dryRun: true), as: school.token("marquez"))
        #expect(preview.details.contains { $0.contains("R1, 7-1..12") })
        #expect(try school.booking(1)?.live == true)
        try school.perform(request, as: "marquez")
        let after = try #require(try school.booking(1))
        #expect(after.state == .cancelled && !after.live && after.why == "closed: snow")
        #expect(try school.told("okafor").contains { $0.contains("snow") })
        #expect(try school.rows(Approval.about, school.site, Numbered.reservation, 1).map(\.state) == [.void])
        #expect(try school.rows(SchoolDay.on, school.site, friday).first?.kind == .closed)
    }

    @Test("S11 open loans become recalls and never block a closing")
    func recall() throws {
        let school = try SampleSchool()
        let today = try #require(Day(20_261_119))
        try school.booked(1, "okafor", 1...12, on: 20_261_119, "P1", 516, 562, state: .kept)
        let loan = Loan(
            site: school.site, no: 1, cart: 1, day: today, taken: Slots(1...12), out: Slots(1...12), reservation: 1,
            holder: school.person("okafor"), room: "204", handedBy: school.person("castillo"), due: 1020, end: 562,
            outAt: Instant(ms: 1_790_000_000_000))
        try school.arrange([.insert(loan)])
        let receipt = try school.perform(
            DayChange(unit: school.site, day: today, edit: .closed("burst pipe", shift: false)), as: "marquez")
        #expect(receipt.details.contains { $0.hasPrefix("recall: 7-1..12") })
        #expect(try school.told("okafor").contains { $0.contains("bring them back") })
        #expect(try school.rows(Loan.openAtSite, school.site).count == 1)
    }

    @Test("S11 reopening revives nothing")
    func reopening() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12)
        // Whoever gave it up before the closing wrote what they liked; that makes no closing of it.
        try school.booked(2, "lindqvist", 13...24)
        try school.perform(
            CancelReservation(site: school.site, numbers: [2], why: "closed for a trip"), as: "lindqvist")
        let friday = try friday()
        try school.arrange([.insert(Setting(unit: school.site, key: "schedule_fri", value: "regular"))])
        #expect(try change(school, friday, .closed("snow", shift: false)) == [])
        #expect(try change(school, friday, .dismiss(720)) == ["day-closed-already"])
        let reopened = try school.perform(DayReopen(unit: school.site, day: friday), as: "marquez")
        #expect(reopened.details.contains("Not restored: R1, canceled before. Reserve them again if still free."))
        #expect(try school.booking(1)?.live == false)
        #expect(try school.rows(SchoolDay.on, school.site, friday).first?.schedule == "regular")
        #expect(try school.codes(DayReopen(unit: school.site, day: friday), as: "marquez") == ["day-open-already"])
    }

    @Test("S11 a dismissal cuts lessons only: what lies after is cancelled, what is cut is shorter, the deadline stays")
    func dismissal() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, "P5", 742, 788)
        try school.booked(2, "okafor", 1...12, "P7", 838, 884)
        try school.booked(3, "lindqvist", 13...24, "P4", 660, 788, last: "P5")
        #expect(try change(school, friday(), .dismiss(12 * 60 + 30)) == [])
        #expect(try school.booking(1)?.end == 750)
        #expect(try school.booking(2)?.state == .cancelled)
        #expect(try school.booking(3)?.end == 750)
        #expect(try school.rows(SchoolDay.on, school.site, friday()).first?.due == 1020)
    }

    @Test(
        "S11 a dismissal lies within the lessons, and not in the past",
        arguments: [
            (20_261_119, 9 * 60, ["dismiss-astray"]), (20_261_119, 11 * 60, []),
            (20_261_120, 8 * 60, ["dismiss-astray"]),
            (20_261_120, 14 * 60 + 44, ["dismiss-astray"]), (20_261_120, 14 * 60 + 43, []),
        ])
    func dismissAstray(day: Int, minute: Int, codes: [String]) throws {
        let school = try SampleSchool(at: 10 * 60)
        #expect(try change(school, try self.day(day), .dismiss(minute)) == codes)
    }

    @Test(
        "S13 F10 a due time today is at least 30 minutes ahead and never later than the site's own",
        arguments: [
            (20_261_119, 8 * 60 + 34, ["due-too-soon"]), (20_261_119, 8 * 60 + 36, ["due-too-early"]),
            (20_261_119, 8 * 60 + 37, []), (20_261_119, 13 * 60 + 30, []), (20_261_120, 8 * 60, ["due-too-early"]),
            (20_261_120, 8 * 60 + 36, ["due-too-early"]), (20_261_120, 8 * 60 + 37, []),
            (20_261_120, 17 * 60 + 1, ["due-too-late"]),
            (20_261_119, 17 * 60 + 1, ["due-too-late"]), (20_261_118, 13 * 60, ["past-day"]),
            (20_261_126, 13 * 60, ["day-closed-already"]), (20_280_101, 13 * 60, ["day-not-entered"]),
            (20_261_119, 17 * 60, ["nothing-to-change"]),
        ])
    func due(day: Int, minute: Int, codes: [String]) throws {
        let school = try SampleSchool()
        #expect(try change(school, try #require(Day(day)), .due(minute)) == codes)
    }

    @Test("S13 the earliest possible deadline is named, seconds counted up")
    func earliest() throws {
        let school = try SampleSchool()
        school.set(20_261_119, 10 * 60 + 5, second: 1)
        let request = DayChange(unit: school.site, day: try #require(Day(20_261_119)), edit: .due(10 * 60 + 35))
        let refused = #expect(throws: Refused.self) { try school.perform(request, as: "marquez") }
        #expect(refused?.refusals.first?.sentence.contains("10:36") == true)
    }

    @Test("S11 what ends after an earlier deadline is cancelled")
    func dueCancels() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 1...12, "P7", 838, 884)
        try school.booked(2, "okafor", 1...12)
        #expect(try change(school, friday(), .due(14 * 60)) == [])
        #expect(try school.booking(1)?.state == .cancelled)
        #expect(try school.booking(2)?.state == .confirmed)
    }

    private func withShort(_ school: SampleSchool) throws {
        for (period, start, end) in [("P1", 500, 530), ("P3", 535, 565), ("P2", 570, 600)] {
            try school.arrange([
                .insert(Bell(site: school.site, schedule: "short", period: period, start: start, end: end))
            ])
        }
    }

    @Test("S11 other bells: reservations find their periods again by name; a period that is not there cancels by name")
    func schedule() throws {
        let school = try SampleSchool()
        try withShort(school)
        try school.booked(1, "okafor", 1...12)
        try school.booked(2, "lindqvist", 13...24, "P5", 742, 788)
        try school.booked(3, "okafor", 1...12, "P1", 516, 562)
        let receipt = try school.perform(
            DayChange(unit: school.site, day: friday(), edit: .schedule("short")), as: "marquez")
        #expect(try school.booking(1).map { [$0.start, $0.end] } == [535, 565])
        #expect(try school.booking(3).map { [$0.start, $0.end] } == [500, 530])
        #expect(try school.booking(2)?.state == .cancelled)
        #expect(receipt.details.contains { $0.contains("R2") && $0.contains("no P5") })
        #expect(try change(school, friday(), .schedule("nonsense")) == ["no-such-schedule"])
    }

    @Test("S11 F1 other bells never lay two reservations on one label: the clash is named and nothing happens")
    func clash() throws {
        let school = try SampleSchool()
        try withShort(school)
        try school.booked(1, "okafor", 1...12)
        try school.booked(2, "castillo", 10...14, nil, 540, 560)
        #expect(try change(school, friday(), .schedule("short")) == ["bells-clash"])
        #expect(try school.booking(1)?.start == 612)
    }

    @Test("S16 new times never bring devices to a substitute")
    func substitute() throws {
        let school = try SampleSchool()
        try withShort(school)
        try school.booked(1, "okafor", 1...12)
        let sub = Substitute(
            site: school.site, no: 1, day: try friday(), person: school.person("okafor"), start: 530, end: 570,
            firstNo: 1,
            madeBy: school.person("marquez"))
        try school.arrange([.insert(sub)])
        #expect(try change(school, friday(), .schedule("short")) == [])
        #expect(try school.booking(1)?.state == .cancelled)
    }

    @Test(
        "S16 new minutes that meet a substitute lose the overlapped ones, as entering the substitute would have cut them"
    )
    func substituteCuts() throws {
        for (start, end, left) in [
            (550, 570, [[535, 550]]), (530, 540, [[540, 565]]), (545, 550, [[535, 545], [550, 565]]),
        ] {
            let school = try SampleSchool()
            try withShort(school)
            let row = try school.booked(1, "okafor", 1...12)
            try school.granted(1, about: row, by: "lindqvist", mask: Slots(1...12))
            try school.arrange([.insert(Counter(unit: school.site, kind: .reservation, last: 1))])
            let sub = Substitute(
                site: school.site, no: 1, day: try friday(), person: school.person("okafor"), start: start, end: end,
                firstNo: 1, madeBy: school.person("marquez"))
            try school.arrange([.insert(sub)])
            let receipt = try school.perform(
                DayChange(unit: school.site, day: friday(), edit: .schedule("short")), as: "marquez")
            let rows = try school.rows(Reservation.onDay, school.site, friday()).sorted { $0.start < $1.start }
            #expect(rows.map { [$0.start, $0.end] } == left)
            #expect(rows.first?.no == 1 && rows.allSatisfy { $0.state == .confirmed })
            #expect(receipt.details.filter { $0.hasPrefix("moved: ") }.count == left.count)
            for row in rows {
                #expect(
                    try school.rows(Approval.about, school.site, Numbered.reservation, row.no).map(\.state) == [
                        .granted
                    ])
            }
        }
    }

    @Test("S13 a deadline moved today holds for what is out already, is told at once and listed in the preview")
    func dueLoans() throws {
        let school = try SampleSchool()
        let today = try day(20_261_119)
        try school.booked(1, "okafor", 1...12, on: 20_261_119, "P1", 516, 562, state: .kept)
        try school.arrange([
            .insert(
                Loan(
                    site: school.site, no: 1, cart: 1, day: today, taken: Slots(1...12), out: Slots(1...12),
                    reservation: 1, holder: school.person("okafor"), room: "204", handedBy: school.person("castillo"),
                    due: 1020, end: 562, outAt: Instant(ms: 1_790_000_000_000)))
        ])
        let request = DayChange(unit: school.site, day: today, edit: .due(810))
        let preview = try school.desk.perform(
            Envelope(request, door: .command, dryRun: true), as: school.token("marquez"))
        #expect(preview.details == ["due at 13:30: 7-1..12 with Chidi Okafor (L1), was 17:00"])
        try school.perform(request, as: "marquez")
        #expect(try school.rows(Loan.openAtSite, school.site).map(\.due) == [810])
        #expect(try school.told("okafor").contains { $0.contains("back by 13:30 and not 17:00") })
    }

    @Test("S11 an unplanned closed day does not shift the rotation unless told to; series that fall off are listed")
    func rotation() throws {
        for shift in [false, true] {
            let school = try SampleSchool()
            for (number, letter) in [(20_261_119, "A"), (20_261_120, "B"), (20_261_123, "A"), (20_261_124, "B")] {
                let old = try #require(try school.rows(SchoolDay.on, school.site, try day(number)).first)
                var new = old
                new.rotation = letter
                try school.arrange([.update(old, new)])
            }
            try school.arrange([
                .insert(Series(site: school.site, no: 4, rule: "every a-day", untilDay: try day(20_261_201)))
            ])
            try school.booked(1, "okafor", 1...12, on: 20_261_123, series: 4)
            let receipt = try school.perform(
                DayChange(unit: school.site, day: friday(), edit: .closed("snow", shift: shift)), as: "marquez")
            let letters = try [20_261_123, 20_261_124].map {
                try school.rows(SchoolDay.on, school.site, try day($0)).first?.rotation
            }
            #expect(letters == (shift ? ["B", "A"] : ["A", "B"]))
            #expect(receipt.details.contains { $0.contains("E4 keeps its dates") } == shift)
            #expect(try school.booking(1)?.live == true)
        }
    }

    private func day(_ number: Int) throws -> Day { try #require(Day(number)) }

    @Test(
        "S1 the coordinator manages the calendar, nobody else",
        arguments: ["okafor", "adeyemi", "ramos", "kim", "ashby"])
    func rights(who: String) throws {
        let school = try SampleSchool()
        #expect(try change(school, friday(), .closed("snow", shift: false), as: who) == ["not-permitted"])
    }
}
