// SPDX-License-Identifier: GPL-3.0-or-later

/// Comma-separated values as spreadsheets read them.
package enum CSV {
    /// How a record ends: RFC 4180 says CR LF; other tools like LF.
    package enum LineEnd: String, Sendable {
        case crlf = "\r\n"
        case lf = "\n"
    }

    /// The titles and the rows, every record ended.
    ///
    /// A field is quoted when it holds a comma, a quote or a line end. One that a spreadsheet would take for a formula
    /// (it begins with `=`, `+`, `-`, `@`, their full-width twins, TAB, CR or LF) gets an apostrophe in front, unless it
    /// is a real number such as `-2.5`; one that has apostrophes there already gets one more, so that reading takes off exactly one. Controls other than line ends and TAB are spelt out.
    /// - Source: RFC 4180; F27.
    package static func write(_ columns: [String], _ rows: [[String]], lineEnd: LineEnd = .crlf) -> String {
        ([columns] + rows).map { $0.map(field).joined(separator: ",") + lineEnd.rawValue }.joined()
    }

    static func field(_ text: String) -> String {
        var field = Plain.safe(text, except: ["\n", "\r", "\t"])
        let start = field.unicodeScalars.first { $0 != "'" }
        if let start, formulaStarts.contains(start), !isNumber(field) {
            field = "'" + field
        }
        let scalars = field.unicodeScalars
        guard scalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else { return field }
        var quoted = "\""
        for scalar in scalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
    ]

    /// A minus, digits, and perhaps a point with digits; nothing else counts, `-1e3` and `+1` neither.
    private static func isNumber(_ text: String) -> Bool {
        guard text.hasPrefix("-") else { return false }
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }
}
