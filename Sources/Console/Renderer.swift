// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Draws a page for one terminal.
///
/// Every text on the page goes through `Plain.safe` here, so no user's text can reach a terminal raw. Lines never
/// exceed `width` columns and end without spaces; `colour` adds colour and changes nothing else.
package struct Renderer: Sendable {
    package var width: Int
    package var colour: Bool
    package var unicode: Bool

    package init(width: Int, colour: Bool, unicode: Bool) {
        self.width = width
        self.colour = colour
        self.unicode = unicode
    }

    package init(_ terminal: Terminal) {
        self.init(width: terminal.width, colour: terminal.colour, unicode: terminal.unicode)
    }

    var look: Look { Look(colour: colour, unicode: unicode) }

    /// The page as lines, each ending in a newline; an empty page is an empty text.
    package func text(_ page: Page) -> String {
        var lines: [String] = []
        var gapIsOwed = false
        for block in page.blocks {
            if block == .gap {
                gapIsOwed = !lines.isEmpty
                continue
            }
            let drawn = self.lines(block)
            guard !drawn.isEmpty else { continue }
            if gapIsOwed { lines.append("") }
            gapIsOwed = false
            lines += drawn
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(_ block: Page.Block) -> [String] {
        switch block {
        case .title(let text): paragraph(text, face: .strong)
        case .line(let text, let tone): paragraph(text, mark: look.mark(tone), face: look.face(tone))
        case .note(let text): paragraph(text, face: .dim)
        case .hint(let text): paragraph(text, mark: look.arrow, face: .next)
        case .table(let grid): TableDrawing(grid: grid, width: width, look: look).lines
        case .chart(let bars): ChartDrawing(bars: bars, width: width, look: look).lines
        case .gap: []
        }
    }

    /// Wrapped words, those after the first line standing under the first word.
    private func paragraph(_ text: String, mark: String = "", face: Look.Face?) -> [String] {
        let indent = mark.isEmpty ? "" : mark + " "
        let room = width - DisplayWidth.of(indent)
        let lines = Fitting.wrapped(Plain.safe(text), columns: room)
        return lines.enumerated().map { index, line in
            let lead = index == 0 ? indent : String(repeating: " ", count: DisplayWidth.of(indent))
            return look.painted(lead + line, face)
        }
    }
}
