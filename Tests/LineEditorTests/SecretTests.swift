// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("Passphrases")
struct SecretTests {
    @Test("G26 a passphrase is neither shown nor remembered")
    func unseen() throws {
        let history = Probing.historyPath()
        let pty = try Probing.start(["600", history])
        try pty.send("before\rsecret\r")
        try pty.wait(for: "Passphrase: ")
        #expect(!pty.echoes)
        try pty.send("korrekt häst\r")
        try pty.wait(for: "[secret:tsäh tkerrok]")
        try pty.wait(for: "> ")
        try pty.send("\u{10}\r")
        try pty.wait(for: "[line:before]")
        try pty.send("leave\r")
        try pty.waitForEnd()
        #expect(!pty.output.contains("korrekt"))
        #expect(try String(contentsOfFile: history, encoding: .utf8) == "before\n")
    }

    @Test("Ctrl-C at a passphrase prompt gives up and puts the echo back")
    func interrupt() throws {
        let pty = try Probing.start()
        try pty.send("secret\r")
        try pty.wait(for: "Passphrase: ")
        try pty.send("abc\u{3}")
        try pty.wait(for: "[no-secret]")
        try pty.send("leave\r")
        #expect(try pty.waitForEnd() == .exit(0))
        // Readline leaves the terminal as it found it, so the echo is on only if the passphrase prompt put it back.
        #expect(pty.echoes)
    }

    @Test(
        "G26 a passphrase typed or pasted ahead reaches its prompt and no history",
        arguments: [
            "secret\rhäst\rafter\r", "\u{1B}[200~secret\nhäst\nafter\u{1B}[201~\r",
        ])
    func ahead(keys: String) throws {
        let history = Probing.historyPath()
        let pty = try Probing.start(["600", history])
        try pty.send(keys)
        try pty.wait(for: "[secret:tsäh]")
        try pty.wait(for: "[line:after]")
        try pty.send("leave\r")
        try pty.waitForEnd()
        #expect(try String(contentsOfFile: history, encoding: .utf8) == "after\n")
    }

    @Test("SIGTERM at a passphrase prompt puts the echo back before it ends the program")
    func terminated() throws {
        let pty = try Probing.start()
        try pty.send("secret\r")
        try pty.wait(for: "Passphrase: ")
        pty.signal(15)
        #expect(try pty.waitForEnd() == .signal(15))
        #expect(pty.echoes)
    }
}
