// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import TestKit
import Testing

@testable import LineEditor

@Suite("Completion")
struct CompletionTests {
    init() { setlocale(LC_CTYPE, "C.UTF-8") }

    @Test("TAB finishes a word that only one offer fits")
    func single() throws {
        let pty = try Probing.start()
        try pty.send("rel\tx\r")
        try pty.wait(for: "[line:release x]")
        try pty.wait(for: "> ")
        try pty.send("7\t3\r")
        try pty.wait(for: "[line:7-3]")
    }

    @Test("TAB lists several, each with a few words beside it, and keeps the line")
    func list() throws {
        let pty = try Probing.start()
        try pty.send("re\t")
        let shown = try pty.wait(for: "end a hold")
        #expect(shown.contains("reserve  — plan devices for a class"))
        try pty.wait(for: "re")
        try pty.send("lease\r")
        try pty.wait(for: "[line:release]")
    }

    @Test("A label is one word, and the cursor is told in UTF-8")
    func labels() throws {
        let pty = try Probing.start()
        try pty.send("out 7-1\t")
        try pty.wait(for: "free until 7")
        try pty.send("3\t\r")
        try pty.wait(for: "[line:out 7-13 ]")
    }

    @Test("Case is folded by the offers and no typed letter is taken away")
    func folded() throws {
        let pty = try Probing.start()
        try pty.send("REL\t\r")
        try pty.wait(for: "[line:release ]")
    }

    @Test("? on an empty line lists what can be done; elsewhere it is a character")
    func questionMark() throws {
        let pty = try Probing.start()
        try pty.send("?")
        let shown = try pty.wait(for: "cart 7")
        try pty.wait(for: "out      — hand devices over")
        #expect(!shown.contains("never offered"))
        try pty.send("why?\r")
        try pty.wait(for: "[line:why?]")
    }

    @Test("The list fits its width in columns, whatever the script")
    func columns() {
        let matches = (1...9).map { Completion("w\($0)", "会議 \($0)") }
        let wide = MatchList(matches: matches, width: 60).text.split(separator: "\n").map(String.init)
        #expect(wide.count == 3)
        #expect(wide[0] == "w1  — 会議 1   w4  — 会議 4   w7  — 会議 7")
        let narrow = MatchList(matches: [Completion("reserve", "plan devices for a class")], width: 20).text
        #expect(narrow == "reserve  — plan de…\n")
    }

    @Test("A list longer than its limit says how many are left out")
    func long() {
        let matches = (1...100).map { Completion("word\($0)", String(repeating: "n", count: 60)) }
        let list = MatchList(matches: matches, width: 80, lineLimit: 40).text
        #expect(list.hasSuffix("… 60 more: type another letter\n"))
    }

    @Test("F27 a note cannot steer the terminal")
    func steering() {
        let list = MatchList(matches: [Completion("anna", "\u{1B}[2J\u{202E}x")], width: 80).text
        #expect(list == "anna  — ?[2J?x\n")
    }

    @Test(
        "What several words begin with",
        arguments: [
            (["reserve", "release"], "r", "re"), (["Lions", "lindqvist"], "LI", "LI"), (["é1", "é2"], "", "é"),
        ])
    func common(words: [String], typed: String, expected: String) {
        #expect(Completing.common(words, typed: typed) == expected)
    }
}
