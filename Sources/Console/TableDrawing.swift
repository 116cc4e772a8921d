// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A table in columns by display width; as stacked records where the columns don't fit.
struct TableDrawing {
    private struct Shown {
        let text: String
        let face: Look.Face?
    }

    private let columns: [Grid.Column]
    private let titles: [String]
    private let rows: [[Shown]]
    private let width: Int
    private let look: Look
    private let gutter = "  "

    init(grid: Grid, width: Int, look: Look) {
        columns = grid.columns
        titles = grid.columns.map { Plain.safe($0.title) }
        rows = grid.rows.map { row in
            grid.columns.indices.map { index in
                guard index < row.count else { return Shown(text: "", face: nil) }
                let text = look.marked(Plain.safe(row[index].text), row[index].tone)
                return Shown(text: text, face: look.face(row[index].tone))
            }
        }
        self.width = width
        self.look = look
    }

    var lines: [String] {
        guard !columns.isEmpty else { return [] }
        guard let widths else { return stacked }
        let head = line(titles.map { Shown(text: $0, face: .strong) }, widths)
        let rule = widths.map { String(repeating: look.rule, count: $0) }.joined(separator: gutter)
        return [head, look.painted(rule, .dim)] + rows.map { line($0, widths) }
    }

    /// Each column's width, the widest that may shrink giving way first; nil when they can't give enough.
    private var widths: [Int]? {
        var widths = titles.map(DisplayWidth.of)
        for row in rows {
            for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell.text)) }
        }
        var excess = widths.reduce(0, +) + gutter.count * (columns.count - 1) - width
        while excess > 0 {
            let yielding = columns.indices.filter { columns[$0].shrinks && widths[$0] > max(1, columns[$0].minimum) }
            guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return nil }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ cells: [Shown], _ widths: [Int]) -> String {
        // Spaces after the last cell that shows something would only wrap.
        let last = cells.lastIndex { !$0.text.isEmpty } ?? 0
        return cells.indices.prefix(last + 1).map { index in
            let text = Fitting.cut(cells[index].text, to: widths[index], ellipsis: look.ellipsis)
            let space = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
            let painted = look.painted(text, cells[index].face)
            if columns[index].alignment == .right { return space + painted }
            return index == last ? painted : painted + space
        }.joined(separator: gutter)
    }

    /// Each row as `title: value` lines, rows a blank line apart; nothing is cut, and a dot that only fills a place is left out. A row that begins with
    /// nothing goes on with the one before.
    private var stacked: [String] {
        var lines: [String] = []
        for row in rows {
            if !lines.isEmpty, row.first?.text.isEmpty == false { lines.append("") }
            for (title, cell) in zip(titles, row) where !cell.text.isEmpty && cell.text != "." {
                let lead = title.isEmpty ? "" : title + ": "
                if DisplayWidth.of(lead) + 4 > width {
                    lines += Fitting.wrapped(lead + cell.text, columns: width).map { look.painted($0, cell.face) }
                    continue
                }
                let indent = String(repeating: " ", count: DisplayWidth.of(lead))
                let values = Fitting.wrapped(cell.text, columns: width - DisplayWidth.of(lead))
                lines += values.enumerated().map { index, value in
                    (index == 0 ? look.painted(lead, .dim) : indent) + look.painted(value, cell.face)
                }
            }
        }
        return lines.isEmpty ? Fitting.wrapped(titles.joined(separator: ", "), columns: width) : lines
    }
}
