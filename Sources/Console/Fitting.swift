// SPDX-License-Identifier: GPL-3.0-or-later

/// Text made to fit columns of a terminal. All of it expects text that is safe already.
enum Fitting {
    static func padded(_ text: String, to columns: Int, _ side: Side = .left) -> String {
        let space = String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
        return side == .left ? text + space : space + text
    }

    /// Where the text stands in the room it has.
    enum Side {
        case left, right
    }

    /// The text cut to so many columns, an ellipsis in place of what is missing.
    static func cut(_ text: String, to columns: Int, ellipsis: String) -> String {
        guard DisplayWidth.of(text) > columns else { return text }
        let mark = DisplayWidth.of(ellipsis) <= columns ? ellipsis : String(repeating: ".", count: max(0, columns))
        return prefix(text, columns: columns - DisplayWidth.of(mark)) + mark
    }

    /// As much of the text's beginning as fits.
    static func prefix(_ text: String, columns: Int) -> String {
        var kept = ""
        var room = columns
        for character in text {
            room -= DisplayWidth.of(character)
            guard room >= 0 else { break }
            kept.append(character)
        }
        return kept
    }

    /// The text broken between words into lines of at most so many columns; a longer word is broken where it must be.
    ///
    /// What a text is set in by, every line of it is.
    static func wrapped(_ text: String, columns: Int) -> [String] {
        let columns = max(1, columns)
        guard DisplayWidth.of(text) > columns else { return [text] }
        let margin = text.prefix { $0 == " " }
        if !margin.isEmpty, margin.count < columns / 2 {
            return wrapped(String(text.dropFirst(margin.count)), columns: columns - margin.count).map { margin + $0 }
        }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            var word = String(word)
            let joined = line.isEmpty ? word : line + " " + word
            if DisplayWidth.of(joined) <= columns {
                line = joined
                continue
            }
            if !line.isEmpty { lines.append(line) }
            while DisplayWidth.of(word) > columns {
                var part = prefix(word, columns: columns)
                if part.isEmpty { part = String(word.prefix(1)) }
                lines.append(part)
                word.removeFirst(part.count)
            }
            line = word
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }
}
