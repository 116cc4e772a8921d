// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@testable import Console

@Suite("Pages")
struct RendererTests {
    private func draw(_ page: Page, _ width: Int = 40, colour: Bool = false, unicode: Bool = true) -> String {
        Renderer(width: width, colour: colour, unicode: unicode).text(page)
    }

    @Test("Every kind of block, with signs that need no colour")
    func blocks() {
        var page: Page = [.gap, .title("Thu 19 Nov"), .good("cart 7 is back"), .warn("8 is late"), .bad("9 is out")]
        page.add(.gap, .gap, .line("said plainly"), .note("beside"), .hint("why"), .gap)
        #expect(
            draw(page) == """
                Thu 19 Nov
                ✓ cart 7 is back
                ! 8 is late
                ✗ 9 is out

                said plainly
                beside
                → why

                """)
        #expect(draw(Page()) == "")
    }

    @Test("Long lines wrap under their first word")
    func wrapping() {
        #expect(draw([.bad("the devices of cart 7 are out")], 20) == "✗ the devices of\n  cart 7 are out\n")
    }

    @Test("Two pages make one")
    func sum() {
        #expect(draw([.line("a")] + [.line("b")]) == "a\nb\n")
    }

    @Test("A chart shows each figure beside its bar")
    func chart() {
        var bars = Bars("Out by period")
        bars.add("p1", 12, of: 30)
        bars.add("p2 会議", 30, of: 30, note: "full")
        bars.add("p3", 0, of: 30)
        #expect(
            draw([.chart(bars)], 42) == """
                Out by period
                p1       ████████░░░░░░░░░░░░  12/30
                p2 会議  ████████████████████  30/30  full
                p3       ░░░░░░░░░░░░░░░░░░░░   0/30

                """)
    }

    @Test("Bars measure themselves against the greatest; something is never shown as nothing")
    func greatest() {
        let text = draw([.chart(Bars("t", [.init("a", 1000), .init("b", 1), .init("c", -5)]))], 30)
        let lines = text.split(separator: "\n").map { line in line.filter { $0 == "█" }.count }
        #expect(lines == [0, 21, 1, 0])
    }

    @Test("A chart fits any width", arguments: 6...50)
    func fits(width: Int) {
        let bars = Bars("t", [.init("a long label for a row", 12, of: 30, note: "a note of some length")])
        let widest = draw([.chart(bars)], width).split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
        #expect(widest <= width)
    }

    @Test(
        "What a terminal can do",
        arguments: [
            (["TERM": "xterm"], true, true), (["TERM": "xterm", "NO_COLOR": "1"], false, true),
            (["TERM": "xterm", "NO_COLOR": ""], true, true), (["TERM": "dumb"], false, true), ([:], false, true),
            (["TERM": "xterm", "LANG": "C"], true, false), (["TERM": "xterm", "LANG": "sv_SE.UTF-8"], true, true),
            (["TERM": "xterm", "LANG": "sv_SE.UTF-8", "LC_ALL": "POSIX"], true, false),
            (["TERM": "xterm", "LC_CTYPE": "C.utf8", "LANG": "C"], true, true),
        ])
    func facts(environment: [String: String], colour: Bool, unicode: Bool) {
        let facts = Terminal.facts(environment, size: (100, 30))
        #expect(facts == Terminal(isTerminal: true, width: 100, height: 30, colour: colour, unicode: unicode))
    }

    @Test("A file gets no colour and no cutting; a window that doesn't know its size is 80 by 24")
    func sizes() {
        let file = Terminal.facts(["TERM": "xterm", "LANG": "C"])
        #expect(!file.colour && file.unicode && !file.isTerminal && file.width == Terminal.boundless)
        let window = Terminal.facts([:], size: (0, 0))
        #expect(window.width == 80 && window.height == 24)
    }
}
