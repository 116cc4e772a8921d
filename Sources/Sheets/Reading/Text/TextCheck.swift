// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks through decoded text for what must not be in a file of ours: controls, garbled letters, lost letters.
///
/// Of garbled or lost letters only the first on a line is told, as one wrong save spoils them all.
enum TextCheck {
    static func findings(in text: String, file: String) -> [Finding] {
        let scalars = Array(text.unicodeScalars)
        var findings: [Finding] = []
        var (line, column, told) = (1, 1, 0)
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar.value >= 0x7F || scalar.value < 0x20 {
                let place = FilePlace(file: file, line: line, column: column)
                if let finding = finding(scalars[index...], place), told != line {
                    findings.append(finding)
                    told = line
                }
            }
            let endsLine = scalar == "\n" || scalar == "\r" && !(scalars[(index + 1)...].first == "\n")
            (line, column) = endsLine ? (line + 1, 1) : (line, column + 1)
        }
        return findings
    }

    private static func finding(_ scalars: ArraySlice<Unicode.Scalar>, _ place: FilePlace) -> Finding? {
        guard let scalar = scalars.first else { return nil }
        if let found = Mojibake.garbled(scalars) {
            let seen = String(String.UnicodeScalarView(scalars.prefix(found.length)))
            return Finding(
                at: FilePlace(file: place.file, line: place.line, column: place.column, length: found.length),
                "\(seen.cited) is \(found.meant.cited) gone through a wrong encoding.", accepted: Source.cure)
        }
        if scalar == "\u{FFFD}" {
            return Finding(
                at: place, "A letter was lost here when the file was saved in a wrong encoding.",
                accepted: Source.cure)
        }
        if scalar.value == 0 {
            return Finding(
                at: place, "There is a NUL byte here: this is no text, or UTF-16 without its mark.",
                accepted: Source.cure)
        }
        guard scalar.isForbidden else { return nil }
        return Finding(at: place, "The control character \(scalar.code) may not be in a file; delete it.")
    }
}
