// SPDX-License-Identifier: GPL-3.0-or-later

/// A week of ISO 8601: Monday to Sunday, belonging to the year that has its Thursday.
///
/// The first days of January may belong to the last week of the year before, and the last of December to the first of
/// the next. Encoded as its text.
package struct ISOWeek: Comparable, Hashable, Sendable {
    package let year: Int
    /// 1…53.
    package let week: Int

    /// The week that `day` is in.
    package init(of day: Day) {
        let thursday = day.serial + 4 - day.weekday.rawValue
        // The two edge weeks of 1999 and 3000 reach outside `Day`, so the year is found by its first week.
        let near = thursday < Day.serials.lowerBound ? 1999 : Day(clamping: thursday).year
        year = thursday > Day.serials.upperBound ? 3000 : near
        week = (thursday - Self.firstMonday(of: year)) / 7 + 1
    }

    /// Reads "2026-W38"; nil when that year has no such week, or none of its days is a `Day`.
    package init?(text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3,
            parts[1].first == "W" || parts[1].first == "w",
            let year = wholeNumber(parts[0]), let week = wholeNumber(parts[1].dropFirst()), week >= 1
        else { return nil }
        let monday = Self.firstMonday(of: year) + (week - 1) * 7
        guard monday < Self.firstMonday(of: year + 1), (monday...monday + 6).overlaps(Day.serials) else { return nil }
        self.year = year
        self.week = week
    }

    /// The week as it is written: "2026-W38".
    package var text: String {
        "\(year)-W\(padded(week, 2))"
    }

    /// The week's Monday; 2000-01-01 for the week that began in 1999.
    package var monday: Day {
        Day(clamping: mondaySerial)
    }

    /// The week's seven days, Monday first; fewer only where the week reaches outside 2000…2999.
    package var days: [Day] {
        (mondaySerial...mondaySerial + 6).filter(Day.serials.contains).map(Day.init(clamping:))
    }

    private var mondaySerial: Int {
        Self.firstMonday(of: year) + (week - 1) * 7
    }

    /// The serial of the Monday of the week that has 4 January.
    private static func firstMonday(of year: Int) -> Int {
        let before = year - 1
        // Days from 0001-01-01, itself a Monday, to 4 January of `year`.
        let fourth = before * 365 + before / 4 - before / 100 + before / 400 + 3
        return fourth - fourth % 7 - 719_162
    }

    package static func < (left: ISOWeek, right: ISOWeek) -> Bool {
        (left.year, left.week) < (right.year, right.week)
    }
}

extension ISOWeek: CustomStringConvertible, Codable {
    package var description: String { text }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let week = ISOWeek(text: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a week.")
        }
        self = week
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension Day {
    /// The ISO week that has this day.
    package var week: ISOWeek { ISOWeek(of: self) }
}
