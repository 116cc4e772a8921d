// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Console

@Suite("Errors that point")
struct CaretTests {
    @Test("Line, carets, sentence, what to type")
    func ascii() {
        let text = Caret.point(
            line: "reserve 7 1-12 fri", at: 10..<14, sentence: "1-12 is slot 12 of cart 1.", accepted: ["7-1..12"])
        #expect(
            text == """
                reserve 7 1-12 fri
                          ^^^^
                1-12 is slot 12 of cart 1.
                Possible here: 7-1..12

                """)
    }

    @Test(
        "Carets stand under the characters meant, by display width",
        arguments: [
            ("in 会議室 x", 3..<6, "   ^^^^^^"), ("会議 x", 3..<4, "     ^"), ("e\u{301}e\u{301} x", 3..<4, "   ^"),
            ("👩‍🏫 x", 2..<3, "   ^"),
            ("out", 3..<3, "   ^"), ("out", 9..<12, "   ^"), ("", 0..<0, "^"), ("a\tb", 2..<3, "   ^"),
            ("a\tb", 1..<2, " ^^"),
        ])
    func carets(line: String, part: Range<Int>, pointer: String) {
        let lines = Caret.point(line: line, at: part, sentence: "No.").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[1] == pointer)
    }

    @Test("A long line shows the part around the carets", arguments: [0, 30, 60, 89], [12, 20, 40])
    func long(at: Int, width: Int) {
        let line = String(repeating: "reserve 会 ", count: 10)
        let lines = Caret.point(line: line, at: at..<(at + 1), sentence: "No.", width: width)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(DisplayWidth.of(lines[0]) <= width)
        let before = lines[1].prefix { $0 == " " }.count
        let carets = lines[1].filter { $0 == "^" }.count
        let pointed = Array(line)[at]
        #expect(carets == DisplayWidth.of(pointed))
        var column = 0
        let under = lines[0].first { character in
            defer { column += DisplayWidth.of(character) }
            return column == before
        }
        #expect(under == pointed)
    }

    @Test("A line to type instead stands behind an arrow of its own")
    func lines() {
        #expect(
            Caret.point(line: "x", at: 0..<1, sentence: "No.", lines: ["help", "help out"], unicode: false).hasSuffix(
                "No.\n-> help\n-> help out\n"))
    }

    @Test("Several words that would do are all named")
    func accepted() {
        #expect(
            Caret.point(line: "x", at: 0..<1, sentence: "No.", accepted: ["a", "b"], unicode: false).hasSuffix(
                "Possible here: a | b\n"))
    }
}
