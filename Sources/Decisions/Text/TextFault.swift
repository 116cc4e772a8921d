// SPDX-License-Identifier: GPL-3.0-or-later

/// Why bytes are no text that the program takes, and where.
///
/// One definition for files, scripts, typed and pasted lines, arguments and the environment: what cannot be read is refused and never replaced.
/// - Source: F41
package struct TextFault: Error, Hashable, Sendable {
    /// Counted from 1.
    package let line: Int
    /// Counted from 1 in Unicode scalars; bytes that are no scalar count as one each.
    package let column: Int
    /// How many scalars it concerns.
    package let length: Int
    package let sentence: String
    /// Whether saving the text as UTF-8 is the cure.
    package let isEncoding: Bool

    package init(line: Int = 1, column: Int, length: Int = 1, _ sentence: String, isEncoding: Bool = true) {
        self.line = line
        self.column = column
        self.length = length
        self.sentence = sentence
        self.isEncoding = isEncoding
    }

    /// The same in the line with this number.
    package func inLine(_ number: Int) -> TextFault {
        TextFault(line: number, column: column, length: length, sentence, isEncoding: isEncoding)
    }

    /// The sentence with what to do, for lines that people type, pipe or give as arguments.
    package var said: String { isEncoding ? sentence + " Type it, or save it, as UTF-8." : sentence }
}
