// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime

/// Recognises what a spreadsheet made of a label or a number: 7-12 turned into 12-Jul.
///
/// - Source: F33
package struct SpreadsheetTrap {
    package let sentence: String
    package let accepted: String

    /// nil when the text looks like nothing a spreadsheet would have made.
    package init?(_ text: String) {
        if let (month, day) = Self.date(text) {
            sentence =
                "\(text.cited) is a date: a spreadsheet has turned a label, probably \(month)-\(day), into one."
            accepted = "cart and device as plain numbers in columns of their own; format the column as text"
        } else if Self.isScientific(text) {
            sentence = "\(text.cited) is a long number that a spreadsheet has shortened; its digits are lost."
            accepted = "all of it, in a column formatted as text"
        } else {
            return nil
        }
    }

    /// A label where a number belongs: 7-12.
    init?(label text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
        guard parts.count == 2, let cart = parts[0], let device = parts[1] else { return nil }
        sentence = "\(text.cited) is a label; this column takes one number."
        accepted = "cart \(cart) and device \(device), each in its own column"
    }

    /// The day that a spreadsheet shows as 11/19/2026, month first unless that cannot be.
    static func day(_ text: String) -> Day? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let first = parts[0], let second = parts[1], let year = parts[2] else { return nil }
        let full = year < 100 ? 2000 + year : year
        return Day(year: full, month: first, day: second) ?? Day(year: full, month: second, day: first)
    }

    /// Month and day of anything that looks like a date: 12-Jul, Jul-12, 12-Jul-26, 7/12/2026, 2026-07-12.
    private static func date(_ text: String) -> (month: Int, day: Int)? {
        if let day = Day(iso: text) ?? day(text) { return (day.month, day.dayOfMonth) }
        let parts = text.split { "- /.".contains($0) }
        guard (2...3).contains(parts.count), let at = parts.firstIndex(where: { month($0) != nil }), at < 2,
            let month = month(parts[at])
        else { return nil }
        let numbers = parts.indices.filter { $0 != at }.map { Int(parts[$0]) }
        guard let day = numbers[0], !numbers.contains(nil) else { return nil }
        return (month, day % 100)
    }

    private static func month(_ text: Substring) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        guard text.count >= 3 else { return nil }
        let full = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        let folded = text.lowercased()
        return (names.firstIndex(of: folded) ?? full.firstIndex(of: folded)).map { $0 + 1 }
    }

    private static func isScientific(_ text: String) -> Bool {
        let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].hasPrefix("+"), Int(parts[1].dropFirst()) != nil else { return false }
        return parts[0].contains(".") && Double(parts[0]) != nil
    }
}
