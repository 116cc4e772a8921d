// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Bars, each with its figure beside it, so the chart says the same without being seen.
struct ChartDrawing {
    let bars: Bars
    let width: Int
    let look: Look

    /// A bar longer than this says nothing more.
    private static let longest = 40

    var lines: [String] {
        let title = Fitting.wrapped(Plain.safe(bars.title), columns: width).map { look.painted($0, .strong) }
        let labels = bars.rows.map { Plain.safe($0.label) }
        let figures = bars.rows.map { row in row.maximum.map { "\(row.value)/\($0)" } ?? "\(row.value)" }
        let labelWidth = min(labels.map(DisplayWidth.of).max() ?? 0, max(4, width / 3))
        let figureWidth = figures.map(\.utf8.count).max() ?? 0
        let noteWidth = min(bars.rows.map { DisplayWidth.of(Plain.safe($0.note)) }.max() ?? 0, width / 4)
        // Two spaces on either side of the bar, two more before notes.
        let room = width - labelWidth - figureWidth - 4 - (noteWidth > 0 ? noteWidth + 2 : 0)
        let length = room >= 5 ? min(Self.longest, room) : 0
        let greatest = bars.rows.map(\.value).max() ?? 0
        return title
            + zip(bars.rows, zip(labels, figures)).map { row, shown in
                let label = Fitting.padded(
                    Fitting.cut(shown.0, to: labelWidth, ellipsis: look.ellipsis), to: labelWidth)
                let bar = length == 0 ? "" : "  " + bar(row, greatest: greatest, length: length)
                let line = label + bar + "  " + Fitting.padded(shown.1, to: figureWidth, .right)
                let room = width - DisplayWidth.of(line) - 2
                let note = room < 4 ? "" : Fitting.cut(Plain.safe(row.note), to: room, ellipsis: look.ellipsis)
                return Fitting.cut(line, to: width, ellipsis: look.ellipsis)
                    + (note.isEmpty ? "" : "  " + look.painted(note, .dim))
            }
    }

    /// Filled by share; anything above nothing shows at least one step, and only all of it fills the bar.
    private func bar(_ row: Bars.Row, greatest: Int, length: Int) -> String {
        let whole = row.maximum ?? greatest
        let share = whole > 0 ? min(1, max(0, Double(row.value) / Double(whole))) : 0
        var filled = Int(share * Double(length))
        if row.value > 0, share > 0 { filled = max(1, filled) }
        let empty = row.maximum == nil ? " " : look.rest
        return String(repeating: look.full, count: filled) + String(repeating: empty, count: length - filled)
    }
}
