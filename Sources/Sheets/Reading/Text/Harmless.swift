// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

extension String {
    /// The same text with every forbidden character shown as a replacement mark.
    var harmless: String { marked { $0.isForbidden } }

    /// The same for a name, which has one line: what ends lines is marked too, so that no file is named like a finding.
    var harmlessName: String { marked { $0.isForbidden || "\n\r\t".unicodeScalars.contains($0) } }

    private func marked(_ isMarked: (Unicode.Scalar) -> Bool) -> String {
        guard unicodeScalars.contains(where: isMarked) else { return self }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: unicodeScalars.map { isMarked($0) ? "\u{FFFD}" : $0 })
        return String(view)
    }

    /// The text on one line: what is forbidden and what ends lines become spaces, none at either end.
    var oneLine: String {
        var view = String.UnicodeScalarView()
        view.append(
            contentsOf: unicodeScalars.map { $0.isForbidden || "\n\r\t".unicodeScalars.contains($0) ? " " : $0 })
        return String(view).trimmed
    }

    /// The text without white space at either end.
    var trimmed: String { String(Substring(self).trimmed) }

    /// The text as a sentence quotes it: short, on one line.
    var cited: String {
        let line = oneLine
        return "“" + (line.count > 40 ? line.prefix(39) + "…" : line[...]) + "”"
    }
}

extension Substring {
    /// The text without white space at either end, looked at scalar by scalar.
    ///
    /// A space that carries a combining mark is a space to Unicode but no white space to `Character`.
    var trimmed: Substring {
        var view = unicodeScalars
        while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
        while let last = view.last, last.properties.isWhitespace { view.removeLast() }
        return Substring(view)
    }
}
