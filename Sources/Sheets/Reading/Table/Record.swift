// SPDX-License-Identifier: GPL-3.0-or-later

/// A field of a CSV record: its text, and where it stood.
struct Field: Equatable {
    let text: String
    let quoted: Bool
    let place: FilePlace

    /// The field as a table's cell: without white space around it, pointing at what is left.
    ///
    /// A quoted field keeps its place, as the quotation marks belong to what must be changed.
    /// An apostrophe that keeps a spreadsheet from taking the field for a formula is no part of it (F27).
    func cell(_ column: String) -> SheetCell {
        let trimmed = text.trimmed.withoutGuard
        guard !quoted, !trimmed.isEmpty else { return SheetCell(column: column, text: trimmed, place: place) }
        let lead = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
        let spot = FilePlace(
            file: place.file, line: place.line, column: place.column + lead, length: trimmed.unicodeScalars.count)
        return SheetCell(column: column, text: trimmed, place: spot)
    }
}

/// One record of a CSV file: never without a field.
struct Record: Equatable {
    let fields: [Field]
    let place: FilePlace
    /// Just past the last field, for what is missing.
    let end: FilePlace

    var isBlank: Bool { fields.allSatisfy { $0.text.trimmed.isEmpty } }
    /// A spreadsheet puts a remark with a comma in it into quotation marks; it stays a remark.
    var isRemark: Bool { fields.first?.text.trimmed.unicodeScalars.first == "#" }
}

extension String {
    /// The text without the one apostrophe that was put before `=`, `+`, `-`, `@` or more apostrophes.
    fileprivate var withoutGuard: String {
        guard hasPrefix("'"), let start = unicodeScalars.first(where: { $0 != "'" }),
            "=+-@＝＋－＠".unicodeScalars.contains(start)
        else { return self }
        return String(dropFirst())
    }
}
