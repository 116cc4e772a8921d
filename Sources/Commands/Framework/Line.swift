// SPDX-License-Identifier: GPL-3.0-or-later

/// A typed line and its words, each with its place in the line.
///
/// Words are split as a shell does: at blanks, with "…" and '…' (and the curly quotes that mail programs make) keeping blanks in. A `#` where
/// a word would begin ends the line.
package struct Line: Sendable, Equatable {
    package let text: String
    package let words: [Word]
    /// The place of a quote that was never closed.
    package let openQuote: Int?

    /// One word: what it says, and which characters of the line it takes, quotes included.
    package struct Word: Sendable, Equatable {
        package let text: String
        package let range: Range<Int>
        package let quoted: Bool
    }

    package init(_ text: String) {
        self.text = text
        var words: [Word] = []
        var said = ""
        var start: Int?
        var quoted = false
        var quote: (closing: Character, at: Int)?
        var escaped = false
        for (place, character) in text.enumerated() {
            if escaped {
                said.append(character)
                escaped = false
            } else if let open = quote {
                if character == open.closing {
                    quote = nil
                } else if character == "\\", open.closing == "\"" {
                    escaped = true
                } else {
                    said.append(character)
                }
            } else if let closing = Self.quotes[character], start == nil || character != "’" {
                quote = (closing, place)
                quoted = true
                start = start ?? place
            } else if character.isWhitespace {
                if let begun = start { words.append(Word(text: said, range: begun..<place, quoted: quoted)) }
                (said, start, quoted) = ("", nil, false)
            } else if character == "#", start == nil {
                break
            } else {
                start = start ?? place
                said.append(character)
            }
        }
        if let begun = start { words.append(Word(text: said, range: begun..<text.count, quoted: quoted)) }
        self.words = words
        openQuote = quote?.at
    }

    /// The line that these words would be typed as.
    package init(words: [String]) { self.init(words.map(Self.quotedIfNeeded).joined(separator: " ")) }

    package static func quotedIfNeeded(_ word: String) -> String {
        let plain = !word.isEmpty && !word.contains { $0.isWhitespace || quotes[$0] != nil || $0 == "#" || $0 == "\\" }
        if plain { return word }
        return "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static let quotes: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "‘": "’", "„": "“"]
}
