// SPDX-License-Identifier: GPL-3.0-or-later

/// A paste, which readline hands over as one line holding newlines.
enum Pasted {
    /// The lines of it, in order; never none.
    ///
    /// CR LF, CR and LF each end a line. A last newline ends the last line and begins no empty one. Blank lines
    /// between others are kept: whoever runs them decides.
    static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                lines.append(String(line))
                line = String.UnicodeScalarView()
            } else if scalar != "\n" {
                line.append(scalar)
            }
            previous = scalar
        }
        if !line.isEmpty || lines.isEmpty { lines.append(String(line)) }
        return lines
    }
}
