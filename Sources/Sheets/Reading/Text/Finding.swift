// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that is wrong with a file, where it is, and what would be right.
///
/// - Source: F15
package struct Finding: Hashable, Sendable, Error {
    package let file: String
    package let line: Int
    package let column: Int
    package let length: Int
    /// What is wrong, as a sentence.
    package let sentence: String
    /// What would be taken in its place; nil when the sentence says it all.
    package let accepted: String?

    package init(at place: FilePlace, _ sentence: String, accepted: String? = nil) {
        file = place.file
        line = place.line
        column = place.column
        length = place.length
        self.sentence = sentence
        self.accepted = accepted
    }

    package var place: FilePlace {
        FilePlace(file: file, line: line, column: column, length: length)
    }

    /// The finding as people read it: place and sentence, the line itself, a caret under the spot, what is accepted.
    ///
    /// Without a source line only the first and the last of these. Nothing in the file can reach the terminal as a
    /// control character (F27), and a long line is shown around its spot.
    package func text(sourceLine: String? = nil) -> String {
        var lines = ["\(place): \(sentence.harmless)"]
        if let sourceLine {
            let excerpt = Excerpt(of: sourceLine, column: column, length: length)
            lines += ["    " + excerpt.text, "    " + excerpt.pointer]
        }
        if let accepted { lines.append("    accepted: \(accepted.harmless)") }
        return lines.joined(separator: "\n")
    }
}

extension Finding: CustomStringConvertible {
    package var description: String { text() }
}
