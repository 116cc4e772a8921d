// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Where a cell that a rule is about stands in a CSV file, for what is found after reading.
///
/// The file is read once more, and only when something is wrong with it.
package struct CellPlaces {
    private let file: String
    private var cells: [FileCell: FilePlace] = [:]
    private var lines: [Int: FilePlace] = [:]

    package init(_ bytes: [UInt8], file: String) {
        self.file = file
        guard let source = Source.read(bytes, file: file).value else { return }
        let records = RecordParser.read(source).records
        guard let header = records.first else { return }
        let names = header.fields.map { field in
            field.cell("header").text.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
        }
        for record in records.dropFirst() {
            lines[record.place.line] = record.place
            for (name, field) in zip(names, record.fields) {
                cells[FileCell(line: record.place.line, column: name)] = field.cell(name).place
            }
        }
    }

    /// The cell's place; its line's start where the line has no such cell, the file's top where there is no such line.
    package subscript(cell: FileCell) -> FilePlace {
        cells[cell] ?? lines[cell.line] ?? .top(of: file)
    }

    /// A refusal as a finding of the file; one that is about no cell stands at its top.
    package func finding(_ refusal: Refusal) -> Finding {
        Finding(at: refusal.cell.map { self[$0] } ?? .top(of: file), refusal.sentence)
    }
}
