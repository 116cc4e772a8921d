// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Words that could not be read: where, why, what would be accepted in their place.
///
/// Usage (64) unless they read well and name something that isn't there or could be two things (2).
package struct Misread: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line as it was typed, for the caret.
    package var line: String
    /// Characters of the line; empty where something is missing.
    package var range: Range<Int>
    package var sentence: String
    /// Words that may stand there.
    package var accepted: [String]
    /// Whole lines to type instead.
    package var lines: [String]
    /// Guesses at what was meant; shown and never run by themselves.
    package var suggestions: [String]
    package var exit: Refusal.Exit
    /// Whether it is the command itself that was not understood.
    package var isOfVerb = false

    package init(
        line: String, range: Range<Int>, sentence: String, accepted: [String] = [], lines: [String] = [],
        suggestions: [String] = [], exit: Refusal.Exit = .usage
    ) {
        self.line = line
        self.range = range
        self.sentence = Self.short(sentence)
        self.accepted = accepted.map(Self.short)
        self.lines = lines
        self.suggestions = suggestions
        self.exit = exit
    }

    /// A sentence that says back a word of thousands of letters is cut in its middle.
    private static func short(_ text: String) -> String {
        guard text.utf8.count > 600, text.count > 600 else { return text }
        return text.prefix(300) + "…" + text.suffix(200)
    }

    /// The sentence with the guesses behind it.
    package var whole: String {
        suggestions.isEmpty ? sentence : sentence + " Did you mean " + suggestions.joined(separator: " or ") + "?"
    }

    package var description: String { whole }
}
