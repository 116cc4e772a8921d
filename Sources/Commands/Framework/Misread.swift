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
    /// What may stand there, or whole lines to type instead.
    package var accepted: [String]
    /// Guesses at what was meant; shown and never run by themselves.
    package var suggestions: [String]
    package var exit: Refusal.Exit

    package init(
        line: String, range: Range<Int>, sentence: String, accepted: [String] = [], suggestions: [String] = [],
        exit: Refusal.Exit = .usage
    ) {
        self.line = line
        self.range = range
        self.sentence = sentence
        self.accepted = accepted
        self.suggestions = suggestions
        self.exit = exit
    }

    /// The sentence with the guesses behind it.
    package var whole: String {
        suggestions.isEmpty ? sentence : sentence + " Did you mean " + suggestions.joined(separator: " or ") + "?"
    }

    package var description: String { whole }
}
