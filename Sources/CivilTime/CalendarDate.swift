// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a date written out: "2026-11-19", "19 nov", "nov 19", "19 nov 2026".
enum CalendarDate {
    static func read(
        _ words: [String], today: Day, looking: Direction
    ) throws(PhraseError) -> (day: Day, used: Int)? {
        guard let first = words.first else { return nil }
        if let day = try NumericDate.read(first, today: today, looking: looking) { return (day, 1) }
        guard words.count > 1, let (dayOfMonth, month) = dayAndMonth(first, words[1]) else { return nil }
        guard words.count > 2, words[2].utf8.count == 4, let year = wholeNumber(words[2]) else {
            return (try nearest(dayOfMonth, month, to: today, looking: looking), 2)
        }
        guard (2000...2999).contains(year) else {
            throw PhraseError(
                at: 2, sentence: "The year \(words[2]) is outside 2000 to 2999.",
                accepted: "\(dayOfMonth) \(month.short.lowercased()) \(today.year)")
        }
        guard let day = Day(year: year, month: month.rawValue, day: dayOfMonth) else {
            throw noSuchDay("\(dayOfMonth) \(month.name) \(year)", month, in: year)
        }
        return (day, 3)
    }

    /// The day and month that two words name, in either order; the day may be one that the month lacks.
    private static func dayAndMonth(_ first: String, _ second: String) -> (Int, Month)? {
        if let day = dayNumber(first), let month = Month(name: second) { return (day, month) }
        if let month = Month(name: first), let day = dayNumber(second) { return (day, month) }
        return nil
    }

    private static func dayNumber(_ word: String) -> Int? {
        word.utf8.count <= 2 ? wholeNumber(word) : nil
    }

    /// The day without a year that is nearest to `today` in the direction looked in, `today` included.
    ///
    /// 29 February may be up to eight years away, around a century that has none.
    static func nearest(
        _ dayOfMonth: Int, _ month: Month, to today: Day, looking: Direction
    ) throws(PhraseError) -> Day {
        let found = (0...8).lazy
            .compactMap { years in
                let year = today.year + (looking == .forward ? years : -years)
                return Day(year: year, month: month.rawValue, day: dayOfMonth)
            }
            .first { looking == .forward ? $0 >= today : $0 <= today }
        guard let found else { throw noSuchDay("\(dayOfMonth) \(month.name)", month, in: today.year) }
        return found
    }

    private static func noSuchDay(_ said: String, _ month: Month, in year: Int) -> PhraseError {
        let short = month.short.lowercased()
        return PhraseError(
            at: 0, sentence: "There is no \(said).",
            accepted: "1 \(short) to \(month.length(in: year)) \(short) in \(year)")
    }
}
