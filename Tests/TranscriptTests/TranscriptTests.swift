// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("Transcripts")
struct TranscriptTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Sessions")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".session") }.sorted()
    }()

    @Test("A transcript holds, at the prompt and as single commands", arguments: names, Playing.Manner.allCases)
    func holds(name: String, manner: Playing.Manner) throws {
        let file = Self.folder.appendingPathComponent(name)
        let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
        let played = try Playing(manner).play(transcript)
        // Where it was asked for, the file is rewritten with what was answered; its reader is the test then.
        if Updating.asks(for: name, .transcripts) {
            if manner == .shell { try played.text.write(to: file, atomically: true, encoding: .utf8) }
            return
        }
        for (expected, found) in zip(transcript.parts, played.parts) {
            if case .typed(let line, _, _) = expected, manner == .commands,
                line.hasPrefix("why") || line.hasPrefix("login")
            {
                continue
            }
            #expect(found == expected, "\(name)")
        }
    }

    @Test(
        "CARTDESK_UPDATE writes what it names, and 1 what the run's filter names; nothing else",
        arguments: [
            ("transcripts", [], [false, true, true]), ("pages", [], [true, false, false]),
            ("evidence-undo", [], [false, false, true]),
            ("evidence-undo.session,commands.md", [], [true, false, true]),
            ("1", ["--filter", "TranscriptTests|Pages?Tests"], [true, true, true]),
            ("1", ["--filter", "TranscriptTests"], [false, true, true]),
            ("1", ["--filter", "LoopTests"], [false, false, false]),
            ("1", [], [false, false, false]), ("", ["--filter", "TranscriptTests"], [false, false, false]),
        ] as [(String, [String], [Bool])])
    func updates(said: String, arguments: [String], expected: [Bool]) {
        let found = [
            Updating.asks(for: "docs/commands.md", .pages, said: said, arguments: arguments),
            Updating.asks(for: "rules-day.session", .transcripts, said: said, arguments: arguments),
            Updating.asks(for: "evidence-undo.session", .transcripts, said: said, arguments: arguments),
        ]
        #expect(found == expected)
    }

    @Test("There are transcripts, and a wrong answer is seen")
    func canFail() throws {
        #expect(!Self.names.isEmpty)
        let wrong = Transcript("now: 2026-11-19 08:05\n> whoami --as okafor\nSomebody else.\n")
        #expect(try Playing(.shell).play(wrong).parts != wrong.parts)
    }

    @Test("A transcript is read and written back as it was")
    func same() {
        let text = "# a day\nnow: 2026-11-19 08:05\n\nas: okafor\n> out 9\nno such\nexit: 2\n\n> today\na\n\nb\n"
        #expect(Transcript(text).text == text)
    }
}
