// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Colours and signs of one terminal.
struct Look {
    var colour: Bool
    var unicode: Bool

    enum Face: String {
        case strong = "1"
        case dim = "2"
        case good = "32"
        case warn = "33"
        case bad = "31"
        case next = "36"
    }

    /// The sign of a tone, so that nothing is said by colour alone; empty for plain and dim, which say nothing.
    func mark(_ tone: Tone) -> String {
        switch tone {
        case .plain, .dim: ""
        case .good: unicode ? "✓" : "ok"
        case .warn: "!"
        case .bad: unicode ? "✗" : "x"
        }
    }

    /// The text after its tone's sign; a cell without text shows no sign.
    func marked(_ text: String, _ tone: Tone) -> String {
        let mark = mark(tone)
        return mark.isEmpty || text.isEmpty ? text : mark + " " + text
    }

    func painted(_ text: String, _ face: Face?) -> String {
        guard colour, let face, !text.isEmpty else { return text }
        return "\u{1B}[\(face.rawValue)m\(text)\u{1B}[0m"
    }

    func face(_ tone: Tone) -> Face? {
        switch tone {
        case .plain: nil
        case .good: .good
        case .warn: .warn
        case .bad: .bad
        case .dim: .dim
        }
    }

    var ellipsis: String { unicode ? "…" : "..." }
    var rule: String { unicode ? "─" : "-" }
    var arrow: String { unicode ? "→" : "->" }
    var full: String { unicode ? "█" : "#" }
    var rest: String { unicode ? "░" : "." }
}
