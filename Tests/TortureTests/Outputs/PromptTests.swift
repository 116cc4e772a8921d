// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

extension TortureTests {
    @Suite("The prompt, harm planted everywhere")
    struct PromptTests {
        @Test(
            "F27 neither prompt, greeting, TAB's list nor answers on a terminal let planted text act",
            arguments: ["marquez", "okafor"])
        func terminal(_ who: String) throws {
            let desk = try Desk()
            try desk.must("kowalczyk", "reserve 7-1..6 fri p4 project \"Bridge photos\"")
            try desk.must("okafor", "ticket open \"cracked\" 7-12")
            try desk.plant(who.count)
            let settings = [
                "HOME": desk.folder, "XDG_STATE_HOME": desk.folder + "/state", "CARTDESK_NOW": "2026-11-19 10:13",
                "NO_COLOR": "1",
                "PAGER": "cat",
            ]
            let pty = try Pty(
                Built.cartdesk, ["--database", desk.place, "--as", who], environment: settings, columns: 90)
            try pty.wait(for: "> ")
            for typed in [
                "reserve 7-1 fri p4 for \t\t", "approve \t\t", "cancel \t\t", "grade \t\t", "seats \t\t",
                "swap 7-1 with \t\t", "device \t\t",
                "move 7-1 to \t\t", "person \t\t", "ticket show \t\t", "cart \t\t", "substitute \t\t", "in 7 room \t\t",
                "handoff 7-1 to \t\t",
            ] {
                // A question of readline's own about many matches is answered with no; Ctrl-C clears the line.
                try pty.send(typed + "n\u{3}")
            }
            for line in [
                "today", "inbox", "cart 7", "calendar 7", "person", "journal today", "why", "who 7-1 today p3",
                "report usage", "report weekly 7", "report paper 7", "journal entry 3", "grade 5", "seats okafor",
                "ticket list all", "device list", "app list", "day fri", "bells", "status", "cancel R1", "why", "?",
            ] { try pty.send(line + "\r") }
            try pty.send("whoami\r")
            try pty.wait(for: "rehearsal.")
            try pty.send("exit\r")
            try pty.waitForEnd()
            let shown = pty.output
            for harm in [
                "\u{1B}[31m", "\u{1B}]0;owned", "\u{9B}", "\u{85}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}",
                "\u{2028}", "\u{FEFF}",
            ] {
                #expect(!shown.contains(harm), "\(harm.debugDescription)")
            }
            #expect(shown.contains("owned"), "planted text was shown")
        }
    }
}
