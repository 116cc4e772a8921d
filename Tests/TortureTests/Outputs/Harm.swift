// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// What must not be in anything the program says, looked for in the very bytes.
enum Harm {
    /// Text that steers a terminal, forges a line and begins a formula; each beginning a spreadsheet fears comes first once.
    static func planted(_ index: Int) -> String {
        let leads = ["=", "+", "-", "@", "\t", "\r"]
        return leads[index % leads.count] + "cmd|' /C calc'!A0" + marks
    }

    /// ESC, BEL, an operating system command, C1, directions, separators, a forged line, quotes, and a formula behind a comma.
    static let marks =
        "\u{1B}[31m\u{1B}]0;owned\u{7}\u{9B}2J\u{85}\u{202E}\u{2066}\u{200F}\u{61C}\u{2028}\u{FEFF}\r\n{\"said\":\"forged\"}\t\"',=1+1;"

    /// Scalars that act on a terminal, but for the ends of lines that a page has.
    static func steering(_ text: String, but allowed: Set<Unicode.Scalar> = ["\n"]) -> [String] {
        var found: Set<String> = []
        for scalar in text.unicodeScalars where !allowed.contains(scalar) {
            switch scalar.value {
            case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
                0xFFF9...0xFFFB:
                found.insert("U+" + String(scalar.value, radix: 16, uppercase: true))
            default: break
            }
        }
        return found.sorted()
    }

    /// Cells that a spreadsheet would calculate; a real negative number is none.
    static func formulas(_ csv: String) -> [String] {
        cells(csv).filter { cell in
            guard let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
                return false
            }
            return !(first == "-" && cell.dropFirst().allSatisfy { $0.isNumber || $0 == "." } && cell.count > 1)
        }
    }

    /// The cells of comma-separated text, as RFC 4180 has them; a reader of the test's own.
    static func cells(_ csv: String) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var quoted = false, wasQuote = false
        for scalar in csv.unicodeScalars {
            if quoted {
                if scalar == "\"" {
                    quoted = false
                    wasQuote = true
                } else {
                    cell.append(scalar)
                }
                continue
            }
            if scalar == "\"" {
                if wasQuote { cell.append(scalar) }
                quoted = true
            } else if scalar == "," || scalar == "\n" || scalar == "\r" {
                cells.append(String(cell))
                cell = String.UnicodeScalarView()
            } else {
                cell.append(scalar)
            }
            wasQuote = false
        }
        return cells + [String(cell)]
    }
}
