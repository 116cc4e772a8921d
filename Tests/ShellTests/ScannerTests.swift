// SPDX-License-Identifier: GPL-3.0-or-later
import TestKit
import Testing

@Suite("A scanner at the prompt")
struct ScannerTests {
    /// Cart 7 of the sample school: serial, tag or label of each slot, as scanners send them.
    private func codes(_ slots: ClosedRange<Int>) -> [String] {
        slots.map { slot in
            let two = slot < 10 ? "0\(slot)" : "\(slot)"
            return slot % 3 == 0 ? "DMPX700\(two)K" : slot % 3 == 1 ? "LN-7\(two)" : "7-\(slot)"
        }
    }

    private func sit() throws -> Pty {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("scan 7 --as castillo\r")
        try pty.wait(for: "scan 7> ")
        return pty
    }

    @Test(
        "F14 thirty codes in one burst, some twice, then one long line: nothing is lost and the review is the check-in")
    func burst() throws {
        let pty = try sit()
        let first = codes(1...20)
        try pty.send(
            (first + first.prefix(5)).joined(separator: "\r") + "\r" + codes(21...30).joined(separator: " ") + "\r")
        try pty.wait(for: "30 of 30.")
        try pty.wait(for: "scan 7> ")
        try pty.send("done\r")
        try pty.wait(for: "[y/N or exceptions] ")
        try pty.send("y\r")
        try pty.wait(for: "✓")
        let shown = try pty.wait(for: "nobody> ")
        #expect(!shown.contains("missing"))
    }

    @Test("F14 a scanner that ends its codes with TAB and never with Enter")
    func tabs() throws {
        let pty = try sit()
        try pty.send(codes(1...12).joined(separator: "\t") + "\t")
        try pty.send("\r")
        try pty.wait(for: "Read 7-1..12: 12 of 30.")
    }

    @Test("F14 Ctrl-C in the middle leaves and keeps what was read; the next scan goes on, and asks for what was not")
    func interrupted() throws {
        let pty = try sit()
        try pty.send(codes(1...12).joined(separator: "\r") + "\r")
        try pty.wait(for: "12 of 30.")
        try pty.wait(for: "scan 7> ")
        try pty.send("DMPX\u{3}")
        try pty.wait(for: "What was finished before stands")
        try pty.wait(for: "nobody> ")
        try pty.send("scan 7 --as castillo\r")
        try pty.wait(for: "scan 7> ")
        try pty.send(codes(13...29).joined(separator: "\r") + "\r")
        try pty.wait(for: "29 of 30.")
        try pty.wait(for: "scan 7> ")
        // Ctrl-D, as an empty line, is the review: 7-30 was not read.
        try pty.send("\u{4}")
        try pty.wait(for: "7-30: not read by the scanner.")
        try pty.wait(for: "Is it in its slot? ")
        try pty.send("missing\r")
        try pty.wait(for: "7-30")
        try pty.wait(for: "nobody> ")
    }

    @Test("F14 a command typed at the scanner's prompt is no code, and the scanning goes on")
    func command() throws {
        let pty = try sit()
        try pty.send("7-1\rin 4\r")
        try pty.wait(for: "cart 7 is still being scanned")
        try pty.wait(for: "scan 7> ")
        try pty.send("7-2\r")
        let shown = try pty.wait(for: "2 of 30.")
        #expect(!shown.contains("is no device of this school"))
    }

    @Test("S14 the review's question is one for all of them, answered by exception")
    func question() throws {
        let pty = try sit()
        try pty.send(codes(1...18).joined(separator: "\r") + "\r")
        try pty.wait(for: "18 of 30.")
        try pty.wait(for: "scan 7> ")
        try pty.send("\r")
        try pty.wait(for: "7-19..30: not read by the scanner.")
        try pty.wait(for: "Which of them are in their slots? ")
        try pty.send("all but 99\r")
        try pty.wait(for: "no slot 99")
        try pty.wait(for: "Which of them are in their slots? ")
        try pty.send("all but 30\r")
        try pty.wait(for: "✓")
    }
}
