// SPDX-License-Identifier: GPL-3.0-or-later

/// A line `key: value` of a text form.
struct KeyedLine {
    /// The key in lower case, with single spaces: "home room".
    let key: String
    let value: String
    let keyPlace: FilePlace
    let valuePlace: FilePlace

    /// Reads a line; nil when it has no colon.
    init?(_ text: String, file: String, line: Int) {
        let scalars = text.unicodeScalars
        guard let colon = scalars.firstIndex(of: ":") else { return nil }
        let left = Substring(scalars[..<colon])
        let right = Substring(scalars[scalars.index(after: colon)...])
        key = left.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        value = String(right.trimmed)
        let lead = left.unicodeScalars.prefix { $0.properties.isWhitespace }.count
        let gap = right.unicodeScalars.prefix { $0.properties.isWhitespace }.count
        let start = left.unicodeScalars.count + 2
        keyPlace = FilePlace(file: file, line: line, column: lead + 1, length: left.trimmed.unicodeScalars.count)
        valuePlace =
            value.isEmpty
            ? FilePlace(file: file, line: line, column: start)
            : FilePlace(file: file, line: line, column: start + gap, length: value.unicodeScalars.count)
    }

    /// The value as a cell, so that forms and tables read numbers, days and times alike.
    var cell: SheetCell { SheetCell(column: key, text: value, place: valuePlace) }
}

extension String {
    /// Whether the line holds nothing to read: blank, or for people.
    var isRemark: Bool {
        let start = Substring(self).trimmed
        return start.isEmpty || start.unicodeScalars.first == "#"
    }
}
