// SPDX-License-Identifier: GPL-3.0-or-later
import CReadline

/// Text on its way to the terminal from inside the line editor.
enum Shown {
    /// Whether a scalar steers a terminal or turns the direction of writing.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The text with every control character as `?`.
    static func safe(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars { safe.unicodeScalars.append(isControl(scalar) ? "?" : scalar) }
        return safe
    }

    /// Columns on the terminal, as the C library counts them in the locale that was set.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + max(0, Int(wcwidth(wchar_t($1.value)))) }
    }

    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - width(text)))
    }

    /// The text cut to so many columns, with an ellipsis where something is missing.
    static func cut(_ text: String, to columns: Int, ellipsis: String) -> String {
        guard width(text) > columns else { return text }
        var kept = ""
        var room = columns - width(ellipsis)
        for character in text {
            room -= width(String(character))
            guard room >= 0 else { break }
            kept.append(character)
        }
        return columns >= width(ellipsis) ? kept + ellipsis : ""
    }
}
