// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a day out of typed words.
///
/// today, tomorrow, yesterday · fri · next tue, last tue · 19 nov, nov 19 · 19 nov 2026 · 2026-11-19, each with its
/// weekday in front if wished ("thu 19 nov"), so that what the desk echoes can be typed back.
/// - Source: S11
package enum DayPhrase {
    /// What a reader accepts, for a sentence about what it does not.
    package static let accepted = "today, tomorrow, yesterday, fri, next tue, last tue, 19 nov, 19 nov 2026, 2026-11-19"

    /// The same, without the days that nobody means who looks that way.
    package static func forms(_ looking: Direction) -> String {
        switch looking {
        case .forward: "today, tomorrow, fri, next tue, 19 nov, 2026-11-19"
        case .back: "today, yesterday, fri, last tue, 19 nov, 2026-11-19"
        }
    }

    /// The day that the first words name and how many words it took; nil when they name none.
    ///
    /// Says nothing about words that are nearly a day; `explaining` does.
    package static func read(_ words: [String], today: Day, looking: Direction) -> (day: Day, used: Int)? {
        (try? explaining(words, today: today, looking: looking)) ?? nil
    }

    /// The same, but throws `PhraseError` when the first word looks like a day and is not one.
    ///
    /// "30 feb", "2026-02-30", "next cart", "fri 20 nov" when that is a Thursday, and "11/12", which half the world reads
    /// as December. Nil only when the first word has nothing to do with days.
    ///
    /// `after` is the first day of a span whose last one is read: "wed until thu" is the Thursday after, "1 dec until 5 jan" the January after. What
    /// is said from where the speaker stands ("tomorrow", "next thu") stays what it is.
    package static func explaining(
        _ words: [String], today: Day, looking: Direction, after: Day? = nil
    ) throws(PhraseError) -> (day: Day, used: Int)? {
        guard let first = words.first?.lowercased() else { return nil }
        let start = after ?? today
        switch first {
        case "today": return (today, 1)
        case "tomorrow": return (today.adding(1), 1)
        case "yesterday": return (today.adding(-1), 1)
        case "next", "last": return (try weekday(after: first, words, today: today), 2)
        default: break
        }
        guard let weekday = Weekday(name: first) else {
            return try CalendarDate.read(words, today: start, looking: looking)
        }
        guard let date = try rest(words, today: start, looking: looking) else {
            return (nearest(weekday, to: start, looking: looking), 1)
        }
        guard date.day.weekday == weekday else {
            throw PhraseError(
                at: 0, sentence: "\(date.day.iso) is a \(date.day.weekday.name), not a \(weekday.name).",
                accepted: "\(date.day), or the date alone")
        }
        return (date.day, date.used + 1)
    }

    /// A date behind a weekday, with errors pointing past the weekday.
    private static func rest(
        _ words: [String], today: Day, looking: Direction
    ) throws(PhraseError) -> (day: Day, used: Int)? {
        do {
            return try CalendarDate.read(Array(words.dropFirst()), today: today, looking: looking)
        } catch {
            throw error.moved(by: 1)
        }
    }

    /// `weekday` said on its own day is today; otherwise the coming one, or looking back the one just gone.
    private static func nearest(_ weekday: Weekday, to today: Day, looking: Direction) -> Day {
        let ahead = floorDivide(weekday.rawValue - today.weekday.rawValue, 7).remainder
        return today.adding(looking == .forward || ahead == 0 ? ahead : ahead - 7)
    }

    /// "next tue" is Tuesday of the Monday-to-Sunday week after this one; "last tue" the latest Tuesday before today.
    private static func weekday(after word: String, _ words: [String], today: Day) throws(PhraseError) -> Day {
        guard words.count > 1, let weekday = Weekday(name: words[1]) else {
            throw PhraseError(
                at: min(1, words.count - 1), sentence: "After \"\(word)\" comes a day of the week.",
                accepted: "\(word) mon, \(word) tuesday")
        }
        guard word == "next" else { return nearest(weekday, to: today.adding(-1), looking: .back) }
        return today.adding(7 - today.weekday.rawValue + weekday.rawValue)
    }
}
