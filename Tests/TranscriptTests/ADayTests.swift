// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite("The school day that ships with the rehearsal")
struct ADayTests {
    static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../seed/lincoln/a-day.session")

    @Test("S12 S13 S15 S16 it plays to its end: what is meant to be refused is refused, everything else succeeds")
    func plays() throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").map(String.init)
        let typed = lines.filter { !$0.hasPrefix("#") && !$0.isEmpty }
        let meant = typed.map { $0.hasPrefix("! ") }
        // Loaded in August, the whole year is booked; a rehearsal begins in November and leaves out what is over: other numbers.
        let bare = typed.map {
            ($0.hasPrefix("! ") ? String($0.dropFirst(2)) : $0).replacingOccurrences(of: "R108", with: "R339")
        }
        let text = "school: seed/lincoln\nnow: 2026-11-19 07:45\n" + bare.map { "> \($0)\n" }.joined()
        let played = try Playing(.shell).play(Transcript(text))
        let answers = played.parts.compactMap { part -> (String, [String], Int32)? in
            if case .typed(let line, let answer, let exit) = part { (line, answer, exit) } else { nil }
        }
        #expect(answers.count == typed.count)
        #expect(meant.filter { $0 }.count >= 4)
        for ((line, answer, exit), refused) in zip(answers, meant) {
            #expect((exit != 0) == refused, "\(line): \(answer.joined(separator: " / "))")
        }
    }
}
