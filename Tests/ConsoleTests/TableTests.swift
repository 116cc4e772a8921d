// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@testable import Console

@Suite("Tables")
struct TableTests {
    let grid = Grid(
        [Grid.Column("Cart", .right), Grid.Column("Teacher", minimum: 6, shrinks: true), "State"],
        [
            ["7", "Lindqvist", Grid.Cell("back", .good)],
            ["12", "会議 プロジェクト", Grid.Cell("17 missing", .bad)],
            ["3", "", ""],
        ])

    private func draw(_ width: Int, colour: Bool = false, unicode: Bool = true) -> String {
        Renderer(width: width, colour: colour, unicode: unicode).text([.table(grid)])
    }

    @Test("Columns stand by display width, numbers to the right, with no spaces at line ends")
    func wide() {
        #expect(
            draw(80) == """
                Cart  Teacher            State
                ────  ─────────────────  ────────────
                   7  Lindqvist          ✓ back
                  12  会議 プロジェクト  ✗ 17 missing
                   3

                """)
    }

    @Test("A column that may shrink is cut before anything else")
    func shrunk() {
        #expect(
            draw(28) == """
                Cart  Teacher   State
                ────  ────────  ────────────
                   7  Lindqvi…  ✓ back
                  12  会議 プ…  ✗ 17 missing
                   3

                """)
    }

    @Test("A narrow terminal gets records, and nothing is cut there")
    func stacked() {
        #expect(
            draw(18) == """
                Cart: 7
                Teacher: Lindqvist
                State: ✓ back

                Cart: 12
                Teacher: 会議
                         プロジェ
                         クト
                State: ✗ 17
                       missing

                Cart: 3

                """)
    }

    @Test("A row that begins with nothing goes on with the one before, in records too")
    func goesOn() {
        let grid = Grid(
            ["", "Thu 19 today", "Fri 20"], [["P3", "okafo 1..12", "free"], ["", "+13..30"], ["P4", "free", "free"]])
        let text = TableDrawing(grid: grid, width: 23, look: Look(colour: false, unicode: true)).lines
        #expect(
            text == [
                "P3", "Thu 19 today: okafo", "              1..12", "Fri 20: free", "Thu 19 today: +13..30", "", "P4",
                "Thu 19 today: free", "Fri 20: free",
            ])
    }

    @Test("Whatever the width, no line is wider", arguments: 1...60)
    func never(width: Int) {
        let widest = draw(width).split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
        #expect(widest <= max(2, width))
    }

    @Test("Colour changes nothing else, and every meaning has a sign without it")
    func colour() {
        let coloured = draw(80, colour: true)
        #expect(coloured.contains("\u{1B}[31m✗ 17 missing\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == draw(80))
        let signs = Set([Tone.good, .warn, .bad].map { Look(colour: false, unicode: false).mark($0) })
        #expect(signs.count == 3 && !signs.contains(""))
    }

    @Test("Without Unicode the drawing is ASCII")
    func ascii() {
        let plain = Grid([Grid.Column("Name", minimum: 5, shrinks: true)], [[Grid.Cell("abcdefghij", .warn)]])
        let text = Renderer(width: 8, colour: false, unicode: false).text([.table(plain), .hint("out 7")])
        #expect(text == "Name\n--------\n! abc...\n-> out 7\n")
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("A table without rows still says what it would show; rows of other lengths are made to fit")
    func ragged() {
        #expect(Renderer(width: 40, colour: false, unicode: true).text([.table(Grid(["A", "B"]))]) == "A  B\n─  ─\n")
        let ragged = Grid(["A", "B"], [["1"], ["1", "2", "3"]])
        #expect(Renderer(width: 40, colour: false, unicode: true).text([.table(ragged)]) == "A  B\n─  ─\n1\n1  2\n")
    }
}
