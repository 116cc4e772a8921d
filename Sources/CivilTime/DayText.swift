// SPDX-License-Identifier: GPL-3.0-or-later

extension Day: CustomStringConvertible {
    /// The day as files and JSON have it: "2026-11-19".
    package var iso: String {
        "\(year)-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }

    /// Reads "2026-11-19" and nothing looser; nil for a day that does not exist.
    package init?(iso: some StringProtocol) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            let year = wholeNumber(parts[0]), let month = wholeNumber(parts[1]), let day = wholeNumber(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as people read it in the current year: "Thu 19 Nov".
    package var description: String {
        let name = Month(rawValue: month)?.short ?? ""
        return "\(weekday.short) \(dayOfMonth) \(name)"
    }

    /// The day with its year: "Thu 19 Nov 2026".
    package var long: String {
        "\(self) \(year)"
    }
}
