// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A file's text, decoded and found fit to be read.
///
/// UTF-8 with or without its mark, and UTF-16 with its mark, are taken; everything else is refused with the place and
/// the cure, never guessed into something that looks right.
/// - Source: F15, F26, F27
package struct Source: Sendable {
    package let file: String
    package let text: String

    /// The most bytes a file may have: 4 MiB, some 40,000 rows.
    package static let cap = 4 * 1024 * 1024

    /// The most lines a file may have, so that what is wrong with it can be held and told.
    static let mostLines = 50_000

    /// What to do about any file in the wrong encoding.
    static let cure = "a file saved as “CSV UTF-8” (or plain text in UTF-8)"

    init(file: String, text: String) {
        self.file = file
        self.text = text
    }

    /// Decodes `bytes`; `file` is only the name for findings.
    package static func read(_ bytes: [UInt8], file: String, cap: Int = cap) -> Reading<Source> {
        guard bytes.count <= cap else {
            let sentence = "The file has \(bytes.count) bytes; at most \(cap) are read."
            return Reading(nil, [Finding(at: .top(of: file), sentence)])
        }
        let decoded = Encoding.decode(bytes, file: file)
        guard let text = decoded.value else { return Reading(nil, decoded.findings) }
        let lines = text.utf8.count { $0 == 0x0A || $0 == 0x0D }
        guard lines <= 2 * mostLines else {
            let sentence = "The file has far more than \(mostLines) lines; at most so many are read."
            return Reading(nil, [Finding(at: .top(of: file), sentence)])
        }
        return Reading(Source(file: file, text: text), TextCheck.faults(in: text).map { Finding($0, in: file) })
    }

    /// The lines, however they end (LF, CR LF or CR), without their ends.
    package var lines: [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            if scalar == "\n", afterReturn { continue }
            if scalar == "\n" || scalar == "\r" {
                lines.append(String(line))
                line = String.UnicodeScalarView()
            } else {
                line.append(scalar)
            }
        }
        if !line.isEmpty { lines.append(String(line)) }
        return lines
    }
}
