// SPDX-License-Identifier: GPL-3.0-or-later

/// Text that people wrote, made safe to show.
package enum Plain {
    /// The text with everything that steers a terminal spelt out.
    ///
    /// ESC, the other C0 and C1 controls, DEL, controls of writing direction, line separators and newlines become
    /// visible: `\e`, `\n`, `\t`, `\r`, `\u{202E}`. A name with a colour sequence in it shows the sequence and colours nothing.
    /// - Source: F27.
    package static func safe(_ text: String) -> String { safe(text, except: []) }

    /// As `safe`, with some scalars let through: a CSV cell may hold a newline.
    static func safe(_ text: String, except allowed: Set<Unicode.Scalar>) -> String {
        guard text.unicodeScalars.contains(where: steers) else { return text }
        var safe = ""
        for scalar in text.unicodeScalars {
            if !steers(scalar) || allowed.contains(scalar) {
                safe.unicodeScalars.append(scalar)
            } else {
                safe += spelt(scalar)
            }
        }
        return safe
    }

    /// Whether a scalar acts on a terminal rather than being shown by it.
    static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB: true
        default: false
        }
    }

    private static func spelt(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\u{1B}": "\\e"
        default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        }
    }
}
