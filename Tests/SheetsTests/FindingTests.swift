// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Testing

@testable import Sheets

struct FindingTests {
    private func finding(_ column: Int, _ length: Int, accepted: String? = nil) -> Finding {
        Finding(
            at: FilePlace(file: "f.csv", line: 3, column: column, length: length), "It is wrong.", accepted: accepted)
    }

    @Test("A finding shows place, sentence, line, carets and what is accepted")
    func whole() {
        #expect(
            finding(3, 2, accepted: "this").text(sourceLine: "a,bc,d")
                == "f.csv:3:3: It is wrong.\n    a,bc,d\n      ^^\n    accepted: this")
        #expect(finding(3, 2).text() == "f.csv:3:3: It is wrong.")
    }

    @Test("The carets stand under their letters: wide ones take two cells, marks none, tabs stay tabs")
    func carets() {
        #expect(finding(3, 1).text(sourceLine: "田,b").hasSuffix("\n       ^"))
        #expect(finding(4, 1).text(sourceLine: "e\u{301},b").hasSuffix("\n      ^"))
        #expect(finding(1, 2).text(sourceLine: "田中").hasSuffix("\n    ^^^^"))
        #expect(finding(2, 1).text(sourceLine: "\tb").hasSuffix("\n    \t^"))
        #expect(finding(9, 5).text(sourceLine: "ab").hasSuffix("\n      ^"))
        #expect(finding(1, 1).text(sourceLine: "").hasSuffix("\n    ^"))
    }

    @Test("A long line is shown around its spot")
    func long() {
        let line = String(repeating: "x", count: 500) + "HERE" + String(repeating: "y", count: 500)
        let lines = finding(501, 4).text(sourceLine: line).split(separator: "\n")
        #expect(lines[1].contains("xHEREy") && lines[1].count < 120)
        #expect(
            lines[2].count - 4
                == (lines[1].range(of: "HERE").map { lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound) }
                    ?? -1))
    }

    @Test("F27 nothing in a file reaches the terminal as a control character")
    func harmless() {
        let text = Finding(at: .top(of: "f"), "Bad \u{1B}[2J", accepted: "\u{202E}x").text(
            sourceLine: "a\u{1B}[31m\u{9B}")
        #expect(!text.unicodeScalars.contains { $0.isForbidden })
        #expect("a\u{7}\n b".cited == "“a   b”")
        #expect(String(repeating: "x", count: 50).cited.count == 42)
    }

    @Test("F27 a file's name reaches the terminal on one line and without a control character")
    func named() {
        let finding = Finding(at: .top(of: "cart-7\u{1B}[2J\nstaff.csv:1:1: all is well\t.txt"), "Bad.")
        #expect(finding.text() == "cart-7\u{FFFD}[2J\u{FFFD}staff.csv:1:1: all is well\u{FFFD}.txt:1:1: Bad.")
        #expect("\(FilePlace.top(of: "Mädchen 7.txt"))" == "Mädchen 7.txt:1:1")
    }

    @Test("There is a value exactly when there is no finding")
    func reading() {
        #expect(Reading(1).value == 1)
        #expect(Reading(1, [finding(1, 1)]).value == nil)
        #expect(Reading<Int>(nil, [finding(1, 1)]).findings.count == 1)
    }
}
