// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import Sheets

/// A cursor over a command's words that knows where each stands in the line.
///
/// Commands ask for one thing after the other; what isn't there is a `Misread` that points. For TAB the same code runs over the words before
/// the cursor: whatever would be accepted where they end is gathered in `offers`. A method ending in `IfAny` reads nothing and returns nil when
/// the next word is something else; the others insist.
package struct PhraseReader {
    package let line: String
    package let context: Context
    let words: [Line.Word]
    var at = 0
    /// What is being typed at the cursor, when TAB asks; nil when a command runs.
    let unfinished: String?
    package internal(set) var offers: [Offer] = []

    package init(line: String, words: [Line.Word], unfinished: String? = nil, in context: Context) {
        self.line = line
        self.words = words
        self.unfinished = unfinished
        self.context = context
    }

    /// No more names or carts than these are weighed one by one: a longer list nobody chooses from at a glance, and the next letter makes it
    /// shorter; weighing a school of 150 teachers took TAB seventy milliseconds.
    static let mostWeighed = 24

    package var isAtEnd: Bool { at >= words.count }
    package var isCompleting: Bool { unfinished != nil }

    /// The next word, unread; nil at the end.
    package var next: String? { isAtEnd ? nil : words[at].text }
    /// Whether the next word stands in quotes, or can only have done so.
    package var nextIsQuoted: Bool {
        isAtEnd ? false : words[at].quoted || words[at].text.contains(where: \.isWhitespace)
    }

    /// Whether the next word came as an argument, where quotes are lost.
    package var nextIsArgument: Bool { !isAtEnd && words[at].isArgument }

    var rest: [String] { words[min(at, words.count)...].map(\.text) }

    /// Records what TAB may offer here; does nothing when a command runs or words are left.
    package mutating func offer(_ make: (PhraseReader) throws -> [Offer]) {
        guard isCompleting, isAtEnd else { return }
        let here = self
        offers += (try? make(here)) ?? []
    }

    package mutating func offer(_ some: [Offer]) { offer { _ in some } }

    /// Takes the next word whatever it says.
    mutating func take() -> Line.Word? {
        guard !isAtEnd else { return nil }
        at += 1
        return words[at - 1]
    }

    /// Says that nothing more may follow; a date left over is a label that a spreadsheet has spoilt (F33).
    package mutating func end() throws {
        guard let extra = next else { return }
        if let trap = SpreadsheetTrap(extra), Day(iso: extra) == nil {
            throw misread(trap.sentence, accepted: ["the label as it stands on the device, such as 7-12"])
        }
        throw misread("I don't know what to do with \"\(extra)\" here.", accepted: [])
    }

    /// A misread at the next word, or at the end of the line when there is none.
    package func misread(
        _ sentence: String, accepted: [String] = [], lines: [String] = [], suggestions: [String] = [],
        exit: Refusal.Exit = .usage, at place: Int? = nil, count: Int = 1
    ) -> Misread {
        let index = place ?? at
        let range: Range<Int>
        if index < words.count {
            let last = min(index + max(1, count), words.count) - 1
            range = words[index].range.lowerBound..<words[last].range.upperBound
        } else {
            let end = words.last?.range.upperBound ?? line.count
            let past = min(end + 1, max(line.count, end))
            range = max(past, end)..<max(past, end)
        }
        return Misread(
            line: line, range: range, sentence: sentence, accepted: accepted, lines: lines, suggestions: suggestions,
            exit: exit)
    }

    /// A misread at the words from `place` to where the reader is now: for what turns out wrong after reading.
    package func misread(since place: Int, _ sentence: String, accepted: [String] = [], exit: Refusal.Exit = .usage)
        -> Misread
    {
        misread(sentence, accepted: accepted, exit: exit, at: place, count: max(1, at - place))
    }

    /// Where the reader is, for `misread(since:)`.
    package var place: Int { at }

    /// What is thrown where a word is missing: the end of reading for TAB, a misread for a command.
    func missing(_ what: String, accepted: [String] = [], lines: [String] = []) -> any Error {
        isCompleting
            ? EndOfWords()
            : misread("\(what) \(what.hasSuffix("s") ? "are" : "is") missing.", accepted: accepted, lines: lines)
    }
}

/// The words before the cursor are used up; the offers are complete.
struct EndOfWords: Error {}
