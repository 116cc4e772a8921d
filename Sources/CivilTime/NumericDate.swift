// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a date of digits, which only the ISO form writes without doubt.
enum NumericDate {
    /// The day of "2026-11-19"; nil for a word that is no date of digits, such as the label "7-12".
    ///
    /// Throws for a day that does not exist, and for "11/12" and its like, whose order of day and month differs from
    /// country to country: the error says the ISO form to type instead.
    static func read(_ word: String, today: Day, looking: Direction) throws(PhraseError) -> Day? {
        for separator in ["-", "/", "."] as [Character] {
            let parts = word.split(separator: separator, omittingEmptySubsequences: false)
            let numbers = parts.compactMap { wholeNumber($0) }
            guard numbers.count == parts.count else { continue }
            if parts.count == 3, parts[0].utf8.count == 4 {
                return try yearFirst(word, numbers)
            }
            let short = parts.prefix(2).allSatisfy { $0.utf8.count <= 2 }
            let year = parts.count == 3 && [2, 4].contains(parts[2].utf8.count)
            if short, year || parts.count == 2 && separator == "/" {
                throw ambiguous(word, numbers, today: today, looking: looking)
            }
        }
        return nil
    }

    private static func yearFirst(_ word: String, _ parts: [Int]) throws(PhraseError) -> Day {
        if let day = Day(iso: word) { return day }
        if let day = Day(year: parts[0], month: parts[1], day: parts[2]) {
            throw PhraseError(at: 0, sentence: "A date of digits is written \(day.iso).", accepted: day.iso)
        }
        guard (2000...2999).contains(parts[0]) else {
            throw PhraseError(
                at: 0, sentence: "The year \(parts[0]) is outside 2000 to 2999.", accepted: DayPhrase.accepted)
        }
        guard let month = Month(rawValue: parts[1]) else {
            throw PhraseError(
                at: 0, sentence: "There is no \(word): a year has 12 months.", accepted: DayPhrase.accepted)
        }
        let last = month.length(in: parts[0])
        throw PhraseError(
            at: 0, sentence: "There is no \(word): \(month.name) \(parts[0]) has \(last) days.",
            accepted: "\(parts[0])-\(padded(parts[1], 2))-01 to \(parts[0])-\(padded(parts[1], 2))-\(last)")
    }

    /// The error for "11/12", naming every day it could mean in its ISO form.
    private static func ambiguous(
        _ word: String, _ parts: [Int], today: Day, looking: Direction
    ) -> PhraseError {
        let readings = [(month: parts[0], day: parts[1]), (month: parts[1], day: parts[0])].compactMap { reading in
            guard let month = Month(rawValue: reading.month) else { return nil as Day? }
            guard parts.count == 3 else {
                return try? CalendarDate.nearest(reading.day, month, to: today, looking: looking)
            }
            let year = parts[2] < 100 ? 2000 + parts[2] : parts[2]
            return Day(year: year, month: reading.month, day: reading.day)
        }
        let forms = readings.count == 2 && readings[0] == readings[1] ? [readings[0].iso] : readings.map(\.iso)
        return PhraseError(
            at: 0, sentence: "\(word) is ambiguous: the month may be its first or its second number.",
            accepted: forms.isEmpty ? DayPhrase.accepted : forms.joined(separator: " or "))
    }
}
