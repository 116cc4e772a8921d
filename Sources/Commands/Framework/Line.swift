// SPDX-License-Identifier: GPL-3.0-or-later

/// A typed line and its words, each with its place in the line.
///
/// Words are split as a shell does: at blanks, with "…" and '…' (and the curly quotes that mail programs make) keeping blanks in. Inside "…" a
/// backslash escapes a quote and a backslash and is itself before anything else (`C:\temp`). A `#` where a word would begin ends the line.
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
        /// Whether it came as an argument: a shell has eaten its quotes, if it had any.
        package var isArgument = false
        /// Whether `--` stood before it: it is no flag, whatever it begins with.
        package var isPlain = false
    }

    package init(_ text: String) {
        self.text = text
        var words: [Word] = []
        var said = ""
        var start: Int?
        var quoted = false
        var quote: (closing: Character, at: Int)?
        var escaped = false
        let pieces = Self.pieces(text)
        for (index, (place, character)) in pieces.enumerated() {
            if escaped {
                said.append(character)
                escaped = false
            } else if let open = quote {
                if character == open.closing {
                    quote = nil
                } else if character == "\\", open.closing == "\"", index + 1 < pieces.count,
                    pieces[index + 1].1 == "\"" || pieces[index + 1].1 == "\\"
                {
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

    /// The line of a program's arguments. Whether somebody quoted a word nobody can tell any more: each may be a text.
    package init(arguments: [String]) {
        let line = Line(words: arguments)
        text = line.text
        openQuote = line.openQuote
        words = line.words.map { word in
            var word = word
            word.isArgument = true
            return word
        }
    }

    package static func quotedIfNeeded(_ word: String) -> String {
        if !word.isEmpty, !word.unicodeScalars.contains(where: { isMark(Character($0)) }) { return word }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in word.unicodeScalars {
            if scalar == "\\" || scalar == "\"" { quoted.append("\\") }
            quoted.append(scalar)
        }
        return String(quoted) + "\""
    }

    /// Characters with their places. A quote, a backslash, a blank stays one under whatever accent is set upon it: the accent is a piece of its own.
    private static func pieces(_ text: String) -> [(Int, Character)] {
        text.enumerated().flatMap { place, character -> [(Int, Character)] in
            let scalars = character.unicodeScalars
            guard scalars.count > 1, let first = scalars.first, isMark(Character(first)) else {
                return [(place, character)]
            }
            return [(place, Character(first))] + String(scalars.dropFirst()).map { (place, $0) }
        }
    }

    private static func isMark(_ character: Character) -> Bool {
        character.isWhitespace || quotes[character] != nil || character == "”" || character == "#" || character == "\\"
    }

    private static let quotes: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "‘": "’", "„": "“"]
}
