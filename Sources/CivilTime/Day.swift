// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of the Gregorian calendar, in no zone, from 2000-01-01 to 2999-12-31.
///
/// Kept as the integer yyyymmdd, which sorts, reads and stores as itself; every `Day` is a day that exists.
package struct Day: Comparable, Hashable, Sendable {
    /// The day as yyyymmdd: 20261119.
    package let number: Int

    /// Reads yyyymmdd; nil when there is no such day or its year is outside 2000…2999.
    package init?(_ number: Int) {
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// The day of these three numbers; nil for 30 February and for years outside 2000…2999.
    ///
    /// Nothing is carried over: Foundation would turn 30 February into 2 March.
    package init?(year: Int, month: Int, day: Int) {
        guard (2000...2999).contains(year), let name = Month(rawValue: month),
            (1...name.length(in: year)).contains(day)
        else { return nil }
        number = year * 10_000 + month * 100 + day
    }

    package var year: Int { number / 10_000 }
    package var month: Int { number / 100 % 100 }
    package var dayOfMonth: Int { number % 100 }

    package static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }
}

extension Day: Codable {
    /// Reads the integer yyyymmdd; throws `DecodingError.dataCorrupted` for a day that does not exist.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Int.self)
        guard let day = Day(number) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(number) is not a day.")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
