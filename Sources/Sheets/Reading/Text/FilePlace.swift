// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a stretch of text stands in a file.
///
/// Lines and columns are counted from 1; columns and lengths in Unicode scalars, which is what editors show for all but
/// combined letters.
package struct FilePlace: Hashable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int
    /// How many scalars to point at, 1 or more.
    package let length: Int

    package init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// The first character of the file, for what concerns all of it.
    package static func top(of file: String) -> FilePlace {
        FilePlace(file: file, line: 1, column: 1)
    }
}

extension FilePlace: CustomStringConvertible {
    /// "staff.csv:12:5", as compilers write it and editors open it; a file's name is anybody's, and steers nothing (F27).
    package var description: String { "\(file.harmlessName):\(line):\(column)" }
}
