// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that look like a day or a time but are not one, with what to type instead.
package struct PhraseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The index of the word to point at, in the words that were given to the reader.
    package let at: Int
    /// What is wrong, as a sentence.
    package let sentence: String
    /// What would be accepted in its place: "periods of that day: P1 … P7".
    package let accepted: String

    package init(at: Int, sentence: String, accepted: String) {
        self.at = at
        self.sentence = sentence
        self.accepted = accepted
    }

    package var description: String {
        "\(sentence) Accepted: \(accepted)."
    }

    /// The same error, pointing `words` further on.
    package func moved(by words: Int) -> PhraseError {
        PhraseError(at: at + words, sentence: sentence, accepted: accepted)
    }
}

/// Which way a day without a year, or a weekday, is looked for.
///
/// `who` and `report` look back, `reserve` and `day` forward. Today is found both ways.
package enum Direction: Hashable, Sendable {
    case forward, back
}
