// SPDX-License-Identifier: GPL-3.0-or-later

/// The list that TAB shows: every word with a few words beside it, in columns by display width.
struct MatchList {
    var matches: [Completion]
    var width: Int
    var unicode = true

    /// How many lines a list may take before it says how many words are left out.
    var lineLimit = 60

    /// The list, each line ending in a newline.
    var text: String {
        let dash = unicode ? "—" : "-"
        let ellipsis = unicode ? "…" : "..."
        let wordWidth = matches.map { Shown.width(Shown.safe($0.word)) }.max() ?? 0
        var cells = matches.map { match in
            let word = Shown.safe(match.word)
            guard !match.note.isEmpty else { return word }
            return Shown.padded(word, to: wordWidth) + "  \(dash) " + Shown.safe(match.note)
        }
        let room = max(8, width - 1)
        cells = cells.map { Shown.cut($0, to: room, ellipsis: ellipsis) }
        let cellWidth = cells.map(Shown.width).max() ?? 0
        let columns = max(1, (room + 3) / (cellWidth + 3))
        let lines = (cells.count + columns - 1) / columns
        var text = ""
        for line in 0..<min(lines, lineLimit) {
            var row = stride(from: line, to: cells.count, by: lines).map { cells[$0] }
            for index in row.indices.dropLast() { row[index] = Shown.padded(row[index], to: cellWidth + 3) }
            text += row.joined() + "\n"
        }
        if lines > lineLimit {
            let shown = (0..<lineLimit).reduce(0) {
                $0 + stride(from: $1, to: cells.count, by: lines).underestimatedCount
            }
            text += "\(ellipsis) \(cells.count - shown) more: type another letter\n"
        }
        return text
    }
}
