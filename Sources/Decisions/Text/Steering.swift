// SPDX-License-Identifier: GPL-3.0-or-later

extension Unicode.Scalar {
    /// Whether it acts on a terminal, or on how text is laid out, rather than being shown.
    ///
    /// C0 with ESC, TAB and the ends of lines, DEL, C1; controls of writing direction; separators of lines; marks that are not seen. One list for
    /// everything that goes out or comes in: whoever lets some of them stand says so.
    /// - Source: F27
    package var steers: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
