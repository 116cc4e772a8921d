// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// How instants and days are said where another day, another year or a single second matters.
extension Said {
    /// "Fri 20 Nov", with its year where that is not the year of the day one speaks from.
    package static func day(_ day: Day, from today: Day) -> String { day.year == today.year ? "\(day)" : day.long }

    /// "Fri 20 Nov, 07:55"; the year is named where it is not that of the day spoken of.
    package static func clock(_ instant: Instant, with day: Day, in zone: Zone) -> String {
        "\(Said.day(zone.day(of: instant), from: day)), \(clock(zone.minute(of: instant)))"
    }

    /// "Fri 20 Nov, 07:55:12": the same to the second.
    package static func second(_ instant: Instant, with day: Day, in zone: Zone) -> String {
        "\(Said.day(zone.day(of: instant), from: day)), \(second(instant, in: zone))"
    }

    /// "17:00:01".
    package static func second(_ instant: Instant, in zone: Zone) -> String {
        let second = zone.second(of: instant) % 60
        return "\(clock(zone.minute(of: instant))):\(second < 10 ? "0" : "")\(second)"
    }

    /// "16:40", and "17:00:01" in the minute of the deadline, where the second decides.
    package static func clock(_ instant: Instant, due minute: Int, in zone: Zone) -> String {
        zone.minute(of: instant) == minute ? second(instant, in: zone) : clock(zone.minute(of: instant))
    }

    /// "2026-11-20T07:55:12", the wall clock's time as files have it.
    package static func iso(_ instant: Instant, in zone: Zone) -> String {
        "\(zone.day(of: instant).iso)T\(second(instant, in: zone))"
    }
}
