// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization
import TestKit
import Testing

@testable import Console

@Suite("Paging and printing")
struct PagerTests {
    private func terminal(_ isTerminal: Bool = true, height: Int = 10) -> Terminal {
        Terminal(isTerminal: isTerminal, width: 20, height: height, colour: true, unicode: true)
    }

    @Test(
        "Paged only on a terminal and only when it doesn't fit",
        arguments: [
            (9, true, false), (10, true, true), (500, false, false),
        ])
    func needed(lines: Int, isTerminal: Bool, isNeeded: Bool) {
        let text = String(repeating: "a line\n", count: lines)
        #expect(Pager.isNeeded(text, terminal(isTerminal)) == isNeeded)
    }

    @Test("Lines that the terminal wraps count as several; colour takes no room")
    func wrapped() {
        #expect(Pager.isNeeded(String(repeating: String(repeating: "会", count: 30) + "\n", count: 4), terminal()))
        let coloured = String(repeating: "\u{1B}[31m" + String(repeating: "x", count: 18) + "\u{1B}[0m\n", count: 9)
        #expect(!Pager.isNeeded(coloured, terminal()))
    }

    @Test(
        "PAGER names the program; empty or cat means none",
        arguments: [
            ([:], "less -FRX"), (["PAGER": "more"], "more"), (["PAGER": ""], nil), (["PAGER": "cat"], nil),
            (["TERM": "dumb"], nil), (["TERM": "dumb", "PAGER": "more"], nil), (["TERM": "xterm"], "less -FRX"),
        ] as [([String: String], String?)])
    func command(environment: [String: String], command: String?) {
        #expect(Pager(terminal(), environment: environment).command == command)
    }

    @Test("The pager gets the whole text, its secure mode and nothing else's colour")
    func whole() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("paged-\(UUID())").path
        defer { Sweep.away(file) }
        let text = (1...5000).map { "line \($0)\n" }.joined()
        let pager = Pager(
            terminal(),
            environment: ["PATH": "/usr/bin:/bin", "PAGER": "{ echo $LESSSECURE$LESSHISTFILE; cat; } > '\(file)'"])
        try pager.show(text, on: Self.sink(Taken()))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "1-\n" + text)
    }

    @Test("Quitting the pager early is no error")
    func quit() throws {
        let taken = Taken()
        let pager = Pager(terminal(), environment: ["PATH": "/usr/bin:/bin", "PAGER": "true"])
        try pager.show(String(repeating: "a long line of text\n", count: 20_000), on: Self.sink(taken))
        #expect(taken.text == "")
    }

    @Test("A pager that isn't there leaves the text to be written at once")
    func missing() throws {
        let taken = Taken()
        let text = String(repeating: "x\n", count: 50)
        let pager = Pager(terminal(), environment: ["PATH": "/usr/bin:/bin", "PAGER": "no-such-pager 2>/dev/null"])
        try pager.show(text, on: Self.sink(taken))
        #expect(taken.text == text)
    }

    @Test("A disk that is full is an error, not silence")
    func full() throws {
        let disk = open("/dev/full", O_WRONLY)
        defer { close(disk) }
        #expect(Descriptor.write("x", to: disk) == ENOSPC)
    }

    /// What a test's output was given.
    private final class Taken: Sendable {
        private let kept = Mutex("")
        var text: String { kept.withLock { $0 } }
        func add(_ text: String) { kept.withLock { $0 += text } }
    }

    private static func sink(_ taken: Taken) -> Output {
        Output(results: { text throws(Output.Failure) in taken.add(text) }, talks: { _ in })
    }
}
