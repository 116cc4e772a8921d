// SPDX-License-Identifier: GPL-3.0-or-later

/// A source line cut to a readable width, with the caret that goes under it.
struct Excerpt {
    let text: String
    let pointer: String

    /// The most scalars shown of one line.
    static let width = 100

    init(of line: String, column: Int, length: Int) {
        let scalars = Array(line.unicodeScalars)
        let spot = min(max(column - 1, 0), scalars.count)
        let start = scalars.count <= Self.width || spot < 70 ? 0 : spot - 40
        let end = min(scalars.count, start + Self.width)
        let before = scalars[start..<min(spot, end)]
        let under = scalars[min(spot, end)..<min(end, spot + length)]
        text =
            (start > 0 ? "…" : "") + String(String.UnicodeScalarView(scalars[start..<end])).harmless
            + (end < scalars.count ? "…" : "")
        let lead = (start > 0 ? " " : "") + before.map(Self.blank).joined()
        let carets = under.map { String(repeating: "^", count: Self.cells($0)) }.joined()
        pointer = lead + (carets.isEmpty ? "^" : carets)
    }

    /// As much blank as the scalar takes; a tab stays a tab so that both lines jump alike.
    private static func blank(_ scalar: Unicode.Scalar) -> String {
        scalar == "\t" ? "\t" : String(repeating: " ", count: cells(scalar))
    }

    /// How many cells of a terminal a scalar takes: none for marks that combine, two for East Asian wide ones.
    private static func cells(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
