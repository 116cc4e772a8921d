// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Console

@Suite("Columns of a terminal")
struct WidthTests {
    @Test(
        "CJK takes two columns, combining marks none, emoji two",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("会議", 4), ("ｱｲ", 2), ("Ａ", 2), ("한국", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍🏫", 2), ("🇸🇪", 2), ("❤️", 2), ("❤", 1), ("👍🏽", 2), ("✓✗…─█", 5), ("नि", 2),
            ("\u{200B}x", 1), ("№", 1), ("１", 2), ("𠮷", 2), ("ö\u{308}", 1), ("☎️1", 3),
        ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(
        "Cutting never halves a character and never exceeds the room",
        arguments: [
            ("reserve", 7, "reserve"), ("reserve", 6, "reser…"), ("会議室", 5, "会議…"), ("会議室", 4, "会…"), ("会議室", 1, "…"),
            ("abc", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
        ])
    func cut(text: String, columns: Int, shown: String) {
        #expect(Fitting.cut(text, to: columns, ellipsis: "…") == shown)
    }

    @Test(
        "Words are wrapped between words, long ones broken",
        arguments: [
            ("  out CART all but SLOTS", 12, ["  out CART", "  all but", "  SLOTS"]),
            ("one two three", 7, ["one two", "three"]), ("会議 会議", 4, ["会議", "会議"]),
            ("abcdefgh", 3, ["abc", "def", "gh"]),
            ("", 5, [""]), ("a  b", 10, ["a  b"]), ("会", 1, ["会"]),
        ])
    func wrapped(text: String, columns: Int, lines: [String]) {
        #expect(Fitting.wrapped(text, columns: columns) == lines)
    }
}
