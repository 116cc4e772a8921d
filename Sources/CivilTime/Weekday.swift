// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday 7.
package enum Weekday: Int, CaseIterable, Comparable, Hashable, Sendable, Codable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Reads an English name or a prefix of at least three letters: "tue", "Tues", "TUESDAY".
    ///
    /// Case is folded. Two letters are refused, for "tu" and "th" are too easily mistyped.
    package init?(name: some StringProtocol) {
        let folded = name.lowercased()
        guard folded.count >= 3, let found = Self.allCases.first(where: { $0.name.lowercased().hasPrefix(folded) })
        else { return nil }
        self = found
    }

    /// The English name in full: "Thursday".
    package var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The first three letters of the name: "Thu".
    package var short: String {
        String(name.prefix(3))
    }

    package static func < (left: Weekday, right: Weekday) -> Bool {
        left.rawValue < right.rawValue
    }
}
