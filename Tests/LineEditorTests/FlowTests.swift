// SPDX-License-Identifier: GPL-3.0-or-later
import TestKit
import Testing

@Suite("Lines that come faster than they are read")
struct FlowTests {
    @Test("A scanner at full speed loses nothing")
    func scanner() throws {
        let pty = try Probing.start()
        let serials = (1...500).map { "DMPX" + String(100_000 + $0 * 7919) }
        try pty.send(serials.joined(separator: "\r") + "\rleave\r")
        #expect(try pty.waitForEnd() == .exit(0))
        #expect(lines(pty.output) == serials)
    }

    @Test("A scanner that runs ahead of a slow command loses nothing")
    func scannerDuringCommand() throws {
        let pty = try Probing.start()
        let serials = (1...150).map { "slow-\($0)" }
        try pty.send("nap\r" + serials.joined(separator: "\r") + "\rleave\r")
        #expect(try pty.waitForEnd() == .exit(0))
        #expect(lines(pty.output) == serials)
    }

    @Test("200 pasted lines all arrive in order", arguments: ["\r", "\n", "\r\n"])
    func bracketedPaste(ending: String) throws {
        let pty = try Probing.start()
        let pasted = (1...200).map { "reserve 7-\($0) fri p3 \"projet nº \($0)\"" }
        try pty.send("\u{1B}[200~" + pasted.joined(separator: ending) + ending + "\u{1B}[201~\r")
        try pty.wait(for: "nº 200\"]")
        try pty.send("leave\r")
        #expect(try pty.waitForEnd() == .exit(0))
        #expect(lines(pty.output) == pasted)
    }

    @Test("Ctrl-C throws away what a paste left waiting")
    func interruptPaste() throws {
        let pty = try Probing.start()
        try pty.send("\u{1B}[200~slow\none\ntwo\u{1B}[201~\r")
        try pty.wait(for: "[slow]")
        try pty.send("\u{3}")
        try pty.wait(for: "[stopped:true]")
        try pty.wait(for: "[interrupted]")
        try pty.send("leave\r")
        try pty.waitForEnd()
        #expect(lines(pty.output).isEmpty)
    }

    private func lines(_ output: String) -> [String] {
        output.matches(of: /\[line:(.*?)\]/).map { String($0.1) }
    }
}
