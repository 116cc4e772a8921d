// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks through decoded text for what has no business in it: controls, garbled letters, lost letters.
///
/// Of what is wrong on a line only the first is told, as one wrong save spoils all of it.
package enum TextCheck {
    package static func faults(in text: String, most: Int = .max) -> [TextFault] {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) { return [] }
        let scalars = Array(text.unicodeScalars)
        var faults: [TextFault] = []
        var (line, column, told) = (1, 1, 0)
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar.value >= 0x7F || scalar.value < 0x20, told != line,
                let fault = fault(scalars[index...], line, column)
            {
                faults.append(fault)
                if faults.count >= most { return faults }
                told = line
            }
            let endsLine = scalar == "\n" || scalar == "\r" && !(scalars[(index + 1)...].first == "\n")
            (line, column) = endsLine ? (line + 1, 1) : (line, column + 1)
        }
        return faults
    }

    private static func fault(_ scalars: ArraySlice<Unicode.Scalar>, _ line: Int, _ column: Int) -> TextFault? {
        guard let scalar = scalars.first else { return nil }
        if let found = Mojibake.garbled(scalars) {
            let seen = String(String.UnicodeScalarView(scalars.prefix(found.length)))
            return TextFault(
                line: line, column: column, length: found.length,
                "“\(seen)” is “\(found.meant)” gone through a wrong encoding.")
        }
        if scalar == "\u{FFFD}" {
            return TextFault(
                line: line, column: column, "A letter was lost here when the text was saved in a wrong encoding.")
        }
        if scalar.value == 0 {
            return TextFault(
                line: line, column: column, "There is a NUL byte here: this is no text, or UTF-16 without its mark.")
        }
        guard scalar.isForbidden else { return nil }
        return TextFault(
            line: line, column: column, "The control character \(scalar.code) may not be in a text; delete it.",
            isEncoding: false)
    }
}

extension Unicode.Scalar {
    /// Whether this has no business in a text: a control, a change of writing direction, a stray mark.
    ///
    /// Tab and the ends of lines are allowed. Such characters would reach a terminal or forge a line (F27).
    package var isForbidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        default: steers
        }
    }
}
