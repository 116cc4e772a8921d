// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import TestKit
import Testing

@Suite("Keys at the prompt")
struct KeysTests {
    @Test("Ctrl-C clears the line and keeps the session")
    func interrupt() throws {
        let pty = try Probing.start()
        try pty.send("half a line")
        try pty.wait(for: "half a line")
        try pty.send("\u{3}")
        try pty.wait(for: "[interrupted]")
        try pty.wait(for: "> ")
        try pty.send("status\r")
        try pty.wait(for: "[line:status]")
        try pty.send("leave\r")
        #expect(try pty.waitForEnd() == .exit(0))
    }

    @Test("Ctrl-C in the middle of a history search clears the line")
    func interruptSearch() throws {
        let pty = try Probing.start()
        try pty.send("status\r")
        try pty.wait(for: "[line:status]")
        try pty.wait(for: "> ")
        try pty.send("\u{12}sta")
        try pty.wait(for: "reverse-i-search")
        try pty.send("\u{3}")
        try pty.wait(for: "[interrupted]")
        try pty.send("leave\r")
        #expect(try pty.waitForEnd() == .exit(0))
    }

    @Test("Ctrl-C during a command is noted and does not end the session")
    func interruptCommand() throws {
        let pty = try Probing.start()
        try pty.send("slow\r")
        try pty.wait(for: "[slow]")
        try pty.send("\u{3}")
        try pty.wait(for: "[stopped:true]")
        try pty.wait(for: "> ")
        try pty.send("x\r")
        try pty.wait(for: "[line:x]")
    }

    @Test("F30 what is typed while a command works is not shown, and is the next line")
    func unseenAhead() throws {
        let pty = try Probing.start()
        try pty.send("slow\r")
        try pty.wait(for: "[slow]")
        #expect(!pty.echoes)
        try pty.send("open the gates\r\u{3}")
        try pty.wait(for: "[stopped:true]")
        #expect(!pty.output.contains("open the gates"))
        try pty.send("nap\rtyped ahead\r")
        try pty.wait(for: "[line:typed ahead]")
        try pty.send("leave\r")
        #expect(try pty.waitForEnd() == .exit(0))
        #expect(pty.echoes)
    }

    @Test("A crash and a kill in the middle of a command put the echo back", arguments: [11, 15, 1])
    func crashed(signal: Int32) throws {
        let pty = try Probing.start(environment: ["SWIFT_BACKTRACE": "enable=no"])
        try pty.send("slow\r")
        try pty.wait(for: "[slow]")
        #expect(!pty.echoes)
        pty.signal(signal)
        #expect(try pty.waitForEnd() == .signal(signal))
        #expect(pty.echoes)
    }

    @Test("Ctrl-Z in the middle of a command gives the terminal back seen, and takes it again unseen")
    func stopped() throws {
        let pty = try Pty("/bin/sh", ["-i"], environment: ["PS1": "host> ", "ENV": ""])
        try pty.wait(for: "host> ")
        try pty.send("'\(Probing.path)'\r")
        try pty.wait(for: "probe")
        try pty.send("slow\r")
        try pty.wait(for: "[slow]")
        #expect(!pty.echoes)
        try pty.send("\u{1A}")
        try pty.wait(for: "host> ")
        #expect(pty.echoes)
        try pty.send("fg\r")
        try pty.wait(for: "LineProbe")
        while pty.echoes { usleep(10_000) }
        try pty.send("\u{3}")
        try pty.wait(for: "[stopped:true]")
    }

    @Test("Ctrl-D leaves on an empty line only")
    func endOfInput() throws {
        let pty = try Probing.start()
        try pty.send("ab\u{1}\u{4}\r")
        try pty.wait(for: "[line:b]")
        try pty.wait(for: "> ")
        try pty.send("\u{4}")
        try pty.wait(for: "[end]")
        #expect(try pty.waitForEnd() == .exit(0))
    }

    @Test("A prompt without a key for the time asked for is idle, and a half-typed line is gone")
    func idle() throws {
        let pty = try Probing.start(["1"])
        try pty.send("half")
        try pty.wait(for: "[idle]")
        try pty.wait(for: "> ")
        try pty.send("whole\r")
        try pty.wait(for: "[line:whole]")
    }

    @Test("A resized window is used for the line being typed, and for the next one", arguments: [false, true])
    func resize(duringCommand: Bool) throws {
        // A dumb terminal shows one row of a long line, and "<" where its beginning is out of sight.
        let pty = try Probing.start(environment: ["TERM": "dumb"], columns: 200)
        if duringCommand {
            try pty.send("nap\r")
            try pty.wait(for: "[nap]")
        }
        pty.resize(columns: 30, rows: 24)
        try pty.wait(for: "> ")
        try pty.send(String(repeating: "x", count: 60))
        try pty.wait(for: "<xxx")
        try pty.send("\r")
        try pty.wait(for: "[line:" + String(repeating: "x", count: 60) + "]")
    }

    @Test("Accents and CJK come through whole and can be deleted whole")
    func unicode() throws {
        let pty = try Probing.start()
        try pty.send("réunion 会議x\u{7F}\u{7F}\r")
        try pty.wait(for: "[line:réunion 会]")
    }

    @Test("SIGTERM at the prompt ends the program and puts the terminal back")
    func terminated() throws {
        let pty = try Probing.start()
        pty.signal(15)
        #expect(try pty.waitForEnd() == .signal(15))
        #expect(pty.echoes)
    }
}
