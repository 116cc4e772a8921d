// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

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
        guard text.unicodeScalars.contains(where: \.steers) else { return text }
        var safe = ""
        for scalar in text.unicodeScalars {
            if !scalar.steers || allowed.contains(scalar) {
                safe.unicodeScalars.append(scalar)
            } else {
                safe += spelt(scalar)
            }
        }
        return safe
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
