// SPDX-License-Identifier: GPL-3.0-or-later

/// The line that the reader typed, as it is suggested again with something changed in it.
struct OwnLine {
    private let line: Line

    init(_ text: String) { line = Line(text) }

    /// The line with this flag: its value takes the place of the one that was typed. What a program was started with, the desk and the person, is not
    /// part of the line.
    func with(flag: String) -> String {
        let name = flag.split(whereSeparator: { $0 == " " || $0 == "=" }).first.map(String.init) ?? flag
        let dropped = [name, "--database", "--as"]
        var kept: [Line.Word] = []
        var skips = false
        for word in line.words {
            if skips {
                skips = false
            } else if let flag = dropped.first(where: { word.text == $0 || word.text.hasPrefix($0 + "=") }),
                !word.quoted
            {
                skips = Flags.valued.contains(flag) && word.text == flag
            } else {
                kept.append(word)
            }
        }
        return (kept.map(said) + [flag]).joined(separator: " ")
    }

    /// The line with other words in place of some of its characters.
    func with(_ words: String, at range: Range<Int>) -> String {
        String(line.text.prefix(range.lowerBound)) + words + String(line.text.dropFirst(range.upperBound))
    }

    /// A word as it was typed, its quotes with it.
    private func said(_ word: Line.Word) -> String {
        String(line.text.dropFirst(word.range.lowerBound).prefix(word.range.count))
    }
}
