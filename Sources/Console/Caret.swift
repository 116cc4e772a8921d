// SPDX-License-Identifier: GPL-3.0-or-later

/// An error that points at the words it is about.
package enum Caret {
    /// The most columns of a line that are shown.
    static let widest = 400

    /// The line, carets under its wrong part, a sentence, the words that could stand there, and behind arrows the lines that could be typed instead.
    ///
    /// `part` counts characters of `line`; an empty one points at the place where something is missing, the end
    /// included, and one outside the line is brought inside. On a line longer than `width` only the part around the
    /// carets is shown. Every line ends in a newline.
    package static func point(
        line: String, at part: Range<Int>, sentence: String, accepted: [String] = [], lines whole: [String] = [],
        width: Int = Terminal.boundless, unicode: Bool = true
    ) -> String {
        let look = Look(colour: false, unicode: unicode)
        let characters = Array(line)
        let start = min(max(0, part.lowerBound), characters.count)
        let end = min(max(start, part.upperBound), characters.count)
        var before = Plain.safe(String(characters[max(0, start - Self.widest)..<start]))
        var wrong = Plain.safe(String(characters[start..<min(end, start + Self.widest)]))
        var after = Plain.safe(String(characters[end..<min(characters.count, end + Self.widest)]))

        // Nobody reads more of a line than this, in a file neither.
        let most = min(width, Self.widest)
        if characters.count > most || DisplayWidth.of(before + wrong + after) > most {
            let room = max(8, most)
            wrong = Fitting.cut(wrong, to: room / 2, ellipsis: look.ellipsis)
            before = tail(before, columns: room - DisplayWidth.of(wrong) - room / 4, ellipsis: look.ellipsis)
            after = Fitting.cut(
                after, to: max(0, room - DisplayWidth.of(before + wrong)), ellipsis: look.ellipsis)
        }
        let carets = String(repeating: "^", count: max(1, DisplayWidth.of(wrong)))
        let pointer = String(repeating: " ", count: DisplayWidth.of(before)) + carets
        var lines = [before + wrong + after, pointer] + Fitting.wrapped(Plain.safe(sentence), columns: width)
        if !accepted.isEmpty {
            let words = "Possible here: " + accepted.map(Plain.safe).joined(separator: " | ")
            lines += Fitting.wrapped(words, columns: width)
        }
        let indent = String(repeating: " ", count: DisplayWidth.of(look.arrow) + 1)
        for line in whole {
            let typed = Fitting.wrapped(Plain.safe(line), columns: max(8, width - indent.count))
            lines += typed.enumerated().map { ($0 == 0 ? look.arrow + " " : indent) + $1 }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The end of a text, an ellipsis in place of what went before.
    private static func tail(_ text: String, columns: Int, ellipsis: String) -> String {
        guard DisplayWidth.of(text) > columns else { return text }
        var kept: [Character] = []
        var room = columns - DisplayWidth.of(ellipsis)
        for character in text.reversed() {
            room -= DisplayWidth.of(character)
            guard room >= 0 else { break }
            kept.append(character)
        }
        return ellipsis + String(kept.reversed())
    }
}
