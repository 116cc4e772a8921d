// SPDX-License-Identifier: GPL-3.0-or-later

/// A paste, which readline hands over as one line holding newlines.
enum Pasted {
    /// The lines of it, in order; never none.
    ///
    /// CR LF, CR and LF each end a line. Among several lines blank ones are dropped: they do nothing, and readline turns
    /// each half of a CR LF into a newline.
    static func lines(_ text: String) -> [String] {
        let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
        guard lines.count > 1 else { return [lines.first ?? ""] }
        let filled = lines.filter { line in line.contains { !$0.isWhitespace } }
        return filled.isEmpty ? [""] : filled
    }
}
