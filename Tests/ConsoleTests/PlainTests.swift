// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@testable import Console

@Suite("F27 user text on a terminal")
struct PlainTests {
    @Test(
        "F27 what steers a terminal is spelt out",
        arguments: [
            ("plain 会議 é 👩‍🏫", "plain 会議 é 👩‍🏫"), ("a\nb\r\nc\td", "a\\nb\\r\\nc\\td"), ("\u{1B}[31mred", "\\e[31mred"),
            ("\u{7}\u{0}", "\\u{7}\\u{0}"), ("\u{7F}\u{9B}2J\u{85}", "\\u{7F}\\u{9B}2J\\u{85}"),
            ("x\u{202E}gpj.exe", "x\\u{202E}gpj.exe"),
            (
                "\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}",
                "\\u{2066}a\\u{2069}\\u{200E}\\u{200F}\\u{61C}"
            ),
            ("one\u{2028}two", "one\\u{2028}two"), ("back\\slash", "back\\slash"),
        ])
    func safe(text: String, shown: String) {
        #expect(Plain.safe(text) == shown)
    }

    static let hostile = "a\u{1B}]0;owned\u{7}\u{202E}b\nc\u{9B}31m"

    static let kinds: [(kind: String, block: Page.Block)] = [
        ("title", .title(hostile)), ("line", .line(hostile, .bad)), ("note", .note(hostile)), ("hint", .hint(hostile)),
        ("table title", .table(Grid([Grid.Column(hostile)], [["x"]]))),
        ("cell", .table(Grid(["x"], [[Grid.Cell(hostile, .warn)]]))),
        ("chart title", .chart(Bars(hostile, []))),
        ("chart label", .chart(Bars("t", [.init(hostile, 1)]))),
        ("chart note", .chart(Bars("t", [.init("l", 1, note: hostile)]))),
    ]

    @Test("F27 no kind of block lets a control through", arguments: PlainTests.kinds.indices, [200, 12])
    func blocks(index: Int, width: Int) {
        let text = Renderer(width: width, colour: false, unicode: true).text([Self.kinds[index].block])
        #expect(!text.replacing("\n", with: "").unicodeScalars.contains { $0.steers })
        // Narrow charts cut labels and leave notes out.
        if width == 200 { #expect(text.contains("a\\e]0;")) }
    }

    @Test("F27 a caret's line, sentence and words are safe")
    func caret() {
        let text = Caret.point(line: Self.hostile, at: 0..<1, sentence: Self.hostile, accepted: [Self.hostile])
        #expect(!text.replacing("\n", with: "").unicodeScalars.contains { $0.steers })
    }
}
