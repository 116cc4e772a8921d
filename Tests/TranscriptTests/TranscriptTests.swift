// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite("Transcripts")
struct TranscriptTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Sessions")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".session") }.sorted()
    }()

    /// With CARTDESK_UPDATE=1 the files are rewritten with what was answered; their reader is the test then.
    static let updates = ProcessInfo.processInfo.environment["CARTDESK_UPDATE"] == "1"

    @Test("A transcript holds, at the prompt and as single commands", arguments: names, Playing.Manner.allCases)
    func holds(name: String, manner: Playing.Manner) throws {
        let file = Self.folder.appendingPathComponent(name)
        let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
        let played = try Playing(manner).play(transcript)
        if Self.updates {
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
