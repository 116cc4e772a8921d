// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("The shell at a terminal")
struct ConversationTests {
    @Test("It says what desk this is, and the prompt says where, when and who")
    func prompt() throws {
        let pty = try AtTerminal.sit()
        let shown = try pty.wait(for: "rehearsal lincoln Thu 19 Nov 08:05 nobody> ")
        #expect(shown.contains("Nothing here is real."))
        try pty.send("exit\r")
        #expect(try pty.waitForEnd() == .exit(0))
    }

    @Test("Ctrl-C clears the line and keeps the session, Ctrl-D on an empty line leaves")
    func keys() throws {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("reserve 7-1\u{3}")
        try pty.wait(for: "nobody> ")
        try pty.send("help exit\r")
        try pty.wait(for: "interrupted")
        try pty.wait(for: "nobody> ")
        try pty.send("\u{4}")
        #expect(try pty.waitForEnd() == .exit(0))
    }

    @Test("TAB completes verbs and lists what fits, each with a few words")
    func verbs() throws {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("whoa\t --as okafor\r")
        try pty.wait(for: "Chidi Okafor, teacher.")
        try pty.wait(for: "nobody> ")
        try pty.send("hel")
        try pty.send("\tstat\t\r")
        let shown = try pty.wait(for: "nobody> ")
        #expect(shown.contains("help stat"))
    }

    @Test("? on an empty line lists the verbs")
    func questionMark() throws {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("?")
        let shown = try pty.wait(for: "whoami")
        #expect(shown.contains("inbox"))
        #expect(shown.contains("Show what waits"))
    }

    @Test("An error shows the line, a caret and what to type, and the session goes on")
    func carets() throws {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("whoami  now\r")
        try pty.wait(for: "\r\n        ^^^")
        try pty.wait(for: "nobody> ")
        try pty.send("statsu\r")
        try pty.wait(for: "Did you mean status")
    }

    @Test("A paste of 200 lines is carried out line by line")
    func paste() throws {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        try pty.send((1...200).map { "nothing\($0)\r" }.joined())
        try pty.wait(for: "There is no verb \"nothing200\"")
        #expect(pty.output.contains("\"nothing1\"."))
        #expect(pty.output.contains("\"nothing117\"."))
    }

    @Test("Behaviour 19 a bracketed paste of 200 lines is carried out line by line")
    func bracketedPaste() throws {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        let lines = (1...200).map { "nothing\($0)" }
        try pty.send("\u{1B}[200~" + lines.joined(separator: "\n") + "\u{1B}[201~\r")
        try pty.wait(for: "There is no verb \"nothing200\"")
        for line in lines { #expect(pty.output.contains("There is no verb \"\(line)\"")) }
    }

    @Test("A scanner at full speed loses nothing: 60 serials, each with its Enter, in one burst")
    func scanner() throws {
        let pty = try AtTerminal.sit()
        try pty.wait(for: "nobody> ")
        for slot in 1...60 { try pty.send("DMPX700\(slot)K\r") }
        try pty.wait(for: "\"DMPX70060K\"")
        for slot in 1...60 { #expect(pty.output.contains("\"DMPX700\(slot)K\".")) }
    }

    @Test("F24 after the site's idle minutes the session locks; the same person's passphrase opens it")
    func idle() throws {
        let pty = try AtTerminal.sit(["real", "1"])
        try pty.wait(for: "Name: ")
        try pty.send("okafor\r")
        try pty.wait(for: "Passphrase: ")
        try pty.send("open the gates\r")
        try pty.wait(for: "okafor> ")
        try pty.wait(for: "Locked after 2 minutes without a key.")
        try pty.wait(for: "Passphrase of Chidi Okafor: ")
        #expect(!pty.echoes)
        try pty.send("wrong\r")
        try pty.wait(for: "do not go together")
        try pty.wait(for: "Passphrase of Chidi Okafor: ")
        try pty.send("open the gates\r")
        try pty.wait(for: "okafor> ")
        try pty.send("\u{4}")
        #expect(try pty.waitForEnd() == .exit(0))
        #expect(!pty.output.contains("open the gates"))
    }

    @Test("F24 a rehearsal has no passphrases: it signs out, at the prompt and at a question that nobody answers")
    func idleRehearsal() throws {
        let pty = try AtTerminal.sit(["rehearsal", "1"])
        try pty.wait(for: "nobody> ")
        try pty.send("login okafor\r")
        try pty.wait(for: "okafor> ")
        try pty.wait(for: "Signed out after 2 minutes without a key.")
        try pty.wait(for: "nobody> ")
        try pty.send("reserve 7-1..12 fri p3 --as okafor\r")
        try pty.wait(for: "✓")
        try pty.send("login marquez\r")
        try pty.wait(for: "marquez> ")
        try pty.send("day fri closed \"snow\"\r")
        try pty.wait(for: "[y/N] ")
        try pty.wait(for: "Stopped. Nothing was changed.")
        try pty.wait(for: "Signed out after 2 minutes without a key.")
    }

    @Test("F30 what was typed at a passphrase prompt is in no history; lines are one file a person, 0600")
    func history() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID())").path
        let pty = try AtTerminal.sit(["real"], environment: ["XDG_STATE_HOME": folder])
        try pty.wait(for: "Name: ")
        try pty.send("okafor\r")
        try pty.wait(for: "Passphrase: ")
        try pty.send("open the gates\r")
        try pty.wait(for: "okafor> ")
        try pty.send("whoami\r")
        try pty.wait(for: "Chidi Okafor, teacher.")
        try pty.wait(for: "okafor> ")
        try pty.send("whoami\r")
        try pty.wait(for: "okafor> ")
        try pty.send("\u{1B}[A\r")
        try pty.wait(for: "Chidi Okafor, teacher.")
        try pty.wait(for: "okafor> ")
        try pty.send("exit\r")
        try pty.waitForEnd()
        let files = FileManager.default.enumerator(atPath: folder)?.allObjects.compactMap { $0 as? String } ?? []
        let file = try #require(files.first { $0.hasSuffix("/okafor") })
        let lines = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
        #expect(lines == "whoami\nexit\n")
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("A window that is made narrow gets narrow answers")
    func resize() throws {
        let pty = try AtTerminal.sit(columns: 100)
        try pty.wait(for: "nobody> ")
        try pty.send("help help\r")
        try pty.wait(for: "Say what can be done and how it is typed.\r\n")
        try pty.wait(for: "nobody> ")
        pty.resize(columns: 24, rows: 30)
        try pty.send("help help\r")
        try pty.wait(for: "Say what can be done and\r\n")
    }

    @Test("Three wrong passphrases end the program without a desk")
    func wrong() throws {
        let pty = try AtTerminal.sit(["real"])
        for _ in 0..<3 {
            try pty.wait(for: "Name: ")
            try pty.send("okafor\r")
            try pty.wait(for: "Passphrase: ")
            try pty.send("guess\r")
        }
        #expect(try pty.waitForEnd() == .exit(77))
    }
}
