// SPDX-License-Identifier: GPL-3.0-or-later

/// A column of a sheet: its name in the header, and whether the header must have it.
struct SheetColumn: Hashable {
    let name: String
    let required: Bool

    init(_ name: String, required: Bool = true) {
        self.name = name
        self.required = required
    }
}

/// A row of a sheet whose header is understood.
struct SheetRow {
    fileprivate let cells: [String: SheetCell]
    fileprivate let end: FilePlace
    let place: FilePlace

    /// The cell under a column; an empty one at the row's end when the row or the header is shorter.
    subscript(_ column: String) -> SheetCell {
        cells[column] ?? SheetCell(column: column, text: "", place: end)
    }
}

/// A CSV file with a header: the rows that could be read.
///
/// Columns are found by name, in any order; case, spaces and underscores in names do not matter.
enum SheetTable {
    /// The most rows that are read of one file.
    static let mostRows = 20_000

    static func rows(of source: Source, _ form: SheetForm, into findings: inout [Finding]) -> [SheetRow] {
        let parsed = RecordParser.read(source)
        findings += parsed.findings
        guard let header = parsed.records.first else {
            let accepted = form.header
            if parsed.findings.isEmpty {
                findings.append(Finding(at: .top(of: source.file), "The file has no header line.", accepted: accepted))
            }
            return []
        }
        guard let columns = columns(header, form, &findings) else { return [] }
        if parsed.records.count > mostRows + 1 {
            let place = parsed.records[mostRows + 1].place
            findings.append(Finding(at: place, "There are more than \(mostRows) rows; none after this line is read."))
        }
        return parsed.records.dropFirst().prefix(mostRows).map { row($0, columns, &findings) }
    }

    /// What each field of the header names; nil for a column without a name. None at all when one is wrong.
    private static func columns(_ header: Record, _ form: SheetForm, _ findings: inout [Finding]) -> [String?]? {
        let before = findings.count
        if header.fields.count == 1, let mark = [";", "\t"].first(where: header.fields[0].text.contains) {
            let name = mark == ";" ? "semicolons" : "tabs"
            let sentence = "The columns are parted by \(name), not by commas."
            findings.append(Finding(at: header.fields[0].place, sentence, accepted: form.header))
            return nil
        }
        var seen: Set<String> = []
        let columns = header.fields.map { field -> String? in
            let cell = field.cell("header")
            let name = cell.text.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
            if name.isEmpty { return nil }
            guard form.columns.contains(where: { $0.name == name }) else {
                let sentence = "\(cell.text.cited) is no column of this file."
                findings.append(Finding(at: cell.place, sentence, accepted: form.header))
                return nil
            }
            if !seen.insert(name).inserted {
                findings.append(Finding(at: cell.place, "The column \(name.cited) is there twice."))
            }
            return name
        }
        for column in form.columns where column.required && !seen.contains(column.name) {
            let sentence = "The column \(column.name.cited) is missing."
            findings.append(Finding(at: header.place, sentence, accepted: form.header))
        }
        return findings.count == before ? columns : nil
    }

    private static func row(_ record: Record, _ columns: [String?], _ findings: inout [Finding]) -> SheetRow {
        var cells: [String: SheetCell] = [:]
        for (index, field) in record.fields.enumerated() {
            if index < columns.count, let name = columns[index] {
                cells[name] = field.cell(name)
            } else if !field.text.trimmed.isEmpty {
                let cell = field.cell("")
                let sentence = "\(cell.text.cited) stands under no column; is there a comma too many?"
                findings.append(Finding(at: cell.place, sentence))
            }
        }
        return SheetRow(cells: cells, end: record.end, place: record.place)
    }
}
