// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Foundation
import Testing

@Suite("Zones")
struct ZoneTests {
    /// Zone, day, minute asked for, and the UTC instant it means.
    static let changes: [(String, Int, Int, String)] = [
        // Chicago, spring: 02:00 to 03:00 does not exist; every minute of it means 03:00.
        ("America/Chicago", 20_270_314, 119, "2027-03-14T07:59:00Z"),
        ("America/Chicago", 20_270_314, 120, "2027-03-14T08:00:00Z"),
        ("America/Chicago", 20_270_314, 150, "2027-03-14T08:00:00Z"),
        ("America/Chicago", 20_270_314, 180, "2027-03-14T08:00:00Z"),
        ("America/Chicago", 20_270_314, 1440, "2027-03-15T05:00:00Z"),
        // Chicago, autumn: 01:00 to 02:00 comes twice; the first counts.
        ("America/Chicago", 20_261_101, 59, "2026-11-01T05:59:00Z"),
        ("America/Chicago", 20_261_101, 90, "2026-11-01T06:30:00Z"),
        ("America/Chicago", 20_261_101, 120, "2026-11-01T08:00:00Z"),
        ("America/Chicago", 20_261_101, 1020, "2026-11-01T23:00:00Z"),
        // Auckland: autumn in April (03:00 back to 02:00), spring in September (02:00 on to 03:00).
        ("Pacific/Auckland", 20_270_404, 150, "2027-04-03T13:30:00Z"),
        ("Pacific/Auckland", 20_270_404, 180, "2027-04-03T15:00:00Z"),
        ("Pacific/Auckland", 20_260_927, 119, "2026-09-26T13:59:00Z"),
        ("Pacific/Auckland", 20_260_927, 150, "2026-09-26T14:00:00Z"),
        ("Pacific/Auckland", 20_260_927, 180, "2026-09-26T14:00:00Z"),
        // No changes, three quarters of an hour, half an hour of change, a whole day left out.
        ("Asia/Kathmandu", 20_261_119, 0, "2026-11-18T18:15:00Z"),
        ("Australia/Lord_Howe", 20_261_004, 135, "2026-10-03T15:30:00Z"),
        ("Australia/Lord_Howe", 20_260_405, 105, "2026-04-04T14:45:00Z"),
        ("Pacific/Apia", 20_111_230, 600, "2011-12-30T10:00:00Z"),
        ("UTC", 20_261_119, 1015, "2026-11-19T16:55:00Z"),
    ]

    @Test("F11 a wall time means one instant, on the days of a change too", arguments: changes)
    func instants(identifier: String, number: Int, minute: Int, expected: String) throws {
        let zone = try Zone(identifier)
        let day = try #require(Day(number))
        let date = try Date(expected, strategy: .iso8601)
        #expect(zone.instant(day, minute: minute) == Instant(ms: Int64(date.timeIntervalSince1970) * 1000))
    }

    @Test(
        "F11 every quarter of an hour of a year agrees with Foundation's calendar",
        arguments: [
            "America/Chicago", "Pacific/Auckland", "Asia/Kathmandu", "America/Los_Angeles", "UTC",
        ])
    func againstFoundation(identifier: String) throws {
        let zone = try Zone(identifier)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: identifier))
        var instant = Instant(ms: 1_786_924_800_000)
        for _ in 0..<(366 * 96) {
            let date = Date(timeIntervalSince1970: Double(instant.seconds))
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            let day = zone.day(of: instant)
            let second = zone.second(of: instant)
            try #require([day.year, day.month, day.dayOfMonth] == [parts.year, parts.month, parts.day])
            try #require([second / 3600, second / 60 % 60, second % 60] == [parts.hour, parts.minute, parts.second])
            let back = zone.instant(day, minute: second / 60, second: second % 60)
            // The second time round in autumn leads back to the first.
            try #require(back <= instant && zone.second(of: back) == second && zone.day(of: back) == day)
            if back != instant { try #require(instant.ms - back.ms == 3_600_000) }
            instant = instant.adding(minutes: 15)
        }
    }

    @Test("A moment knows its day, minute and second at the site")
    func moment() throws {
        let chicago = try Zone("America/Chicago")
        let day = try #require(Day(20_261_119))
        let moment = Moment(chicago.instant(day, minute: 1020, second: 0).adding(ms: 999), in: chicago)
        #expect(moment.day == day)
        #expect(moment.minute == 1020)
        #expect(moment.second == 61_200)
        #expect(Moment(moment.instant, in: try Zone("Pacific/Auckland")).day == day.adding(1))
    }

    @Test(
        "An unknown zone is named",
        arguments: [
            "America/Springfield", "", "CST", "GMT+6", "../etc/passwd", "US/../UTC", "Chicago", "america/chicago", "/",
        ])
    func unknown(identifier: String) {
        #expect(throws: ZoneError.unknown(identifier)) { try Zone(identifier) }
    }

    @Test("Missing zone data names the package to install")
    func noData() {
        #expect("\(ZoneError.noZoneData)".contains("tzdata"))
    }

    @Test("Instants round down to whole seconds on both sides of 1970")
    func floor() {
        #expect(Instant(ms: 1999).seconds == 1)
        #expect(Instant(ms: -1).seconds == -1)
        #expect(Instant(ms: -1000).seconds == -1)
        #expect(Instant(ms: 5).adding(minutes: 2).adding(seconds: -1).adding(ms: 3).ms == 119_008)
    }
}
