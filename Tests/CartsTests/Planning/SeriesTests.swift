// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit
import Testing

@Suite("Series")
struct SeriesTests {
    @Test("F8 a weekly series keeps its wall time over the end of summer time")
    func wallTime() throws {
        let school = try SampleSchool(day: 20_261_019)
        let wish = school.wish("okafor", on: 20_261_023)
        try school.perform(MakeSeries(wish, .weekly, until: school.day(20_261_113)), as: "okafor")
        let rows = try (1...4).compactMap { try school.reservation($0) }
        #expect(rows.map(\.day.number) == [20_261_023, 20_261_030, 20_261_106, 20_261_113])
        #expect(rows.allSatisfy { $0.start == 612 && $0.end == 658 && $0.series == 1 && $0.state == .confirmed })
        #expect(try school.reservation(5) == nil)
    }

    @Test("S11 a series of which no date is left is told apart from one that never was")
    func ended() throws {
        let school = try SampleSchool(day: 20_261_019)
        let wish = school.wish("okafor", on: 20_261_023)
        try school.perform(MakeSeries(wish, .weekly, until: school.day(20_261_106)), as: "okafor")
        try school.perform(CancelReservation(site: school.site, series: 1), as: "okafor")
        #expect(try school.codes(CancelReservation(site: school.site, series: 1), as: "okafor") == ["series-ended"])
        #expect(
            try school.refusals(CancelReservation(site: school.site, series: 9), as: "okafor").first?.exit == .notFound)
    }

    @Test("S11 F7 every clash is shown by date; all or nothing unless clashes are skipped")
    func clashes() throws {
        let school = try SampleSchool()
        try school.reserve("lindqvist", Slots(13...24), on: 20_261_204)
        let wish = school.wish("okafor", Slots(1...14), project: "Bridges")
        let until = school.day(20_261_218)
        let refused = try school.refusals(MakeSeries(wish, .weekly, until: until), as: "okafor")
        #expect(refused.map(\.code) == ["series-clash", "closed-day", "label-taken"])
        #expect(refused.first?.sentence == "2 of 5 dates cannot be had:")
        #expect(refused.last?.sentence.contains("on Fri 4 Dec") == true)
        #expect(
            refused.first?.instead == [
                "reserve 7-1..14 tomorrow p3 project \"Bridges\" weekly until 18 dec skip clashes"
            ])
        #expect(try school.rows(Reservation.ofDay, school.site, school.day(20_261_211)).isEmpty)
        let made = try school.perform(MakeSeries(wish, .weekly, until: until, skipClashes: true), as: "okafor")
        #expect(made.headline.contains("3 dates"))
        let again = try school.refusals(MakeSeries(wish, .weekly, until: until, skipClashes: true), as: "okafor")
        #expect(again.contains { $0.code == "series-clash" })
    }

    @Test("S11 every a-day follows the rotation that the calendar has")
    func rotation() throws {
        let school = try SampleSchool()
        for (number, letter) in [
            (20_261_119, "A"), (20_261_120, "B"), (20_261_123, "A"), (20_261_124, "B"), (20_261_125, "A"),
        ] {
            guard let row = try school.rows(SchoolDay.on, school.site, school.day(number)).first else { continue }
            var lettered = row
            lettered.rotation = letter
            try school.arrange([.update(row, lettered)])
        }
        let wish = school.wish("okafor", on: 20_261_119)
        try school.perform(MakeSeries(wish, .aDay, until: school.day(20_261_130)), as: "okafor")
        #expect(
            try (1...4).compactMap { try school.reservation($0)?.day.number } == [20_261_119, 20_261_123, 20_261_125])
        #expect(
            try school.codes(
                MakeSeries(wish.on(school.day(20_261_126)), .bDay, until: school.day(20_261_130)), as: "okafor") == [
                    "empty-series"
                ])
    }

    @Test("S11 a whole series, or its rest, is cancelled at once; one date is cancelled alone")
    func cancelled() throws {
        let school = try SampleSchool()
        try school.perform(
            MakeSeries(school.wish("okafor"), .weekly, until: school.day(20_261_218), skipClashes: true), as: "okafor")
        try school.perform(CancelReservation(site: school.site, numbers: [1]), as: "okafor")
        #expect(
            try school.codes(CancelReservation(site: school.site, series: 1), as: "lindqvist") == [
                "own-class-only", "own-class-only", "own-class-only",
            ])
        try school.perform(CancelReservation(site: school.site, series: 1, why: "trip"), as: "okafor")
        #expect(try (1...4).compactMap { try school.reservation($0)?.live } == [false, false, false, false])
        #expect(
            try school.codes(CancelReservation(site: school.site, numbers: [1]), as: "okafor") == ["reservation-ended"])
        #expect(
            try school.codes(CancelReservation(site: school.site, series: 1), as: "okafor") == ["series-ended"])
        #expect(
            try school.codes(CancelReservation(site: school.site, series: 2), as: "okafor") == ["no-such-reservation"])
    }
}
