// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

/// A newcomer types what README.md shows, at a rehearsal made as `make run` makes it.
@Suite("README.md is true")
struct ReadmeTests {
    private struct Step {
        let line: String
        var answer: [String] = []
    }

    /// The lines that README.md lets a reader type at the prompt, each with what it says comes back.
    private func steps() throws -> [Step] {
        let text = try String(contentsOf: Project.root.appendingPathComponent("README.md"), encoding: .utf8)
        var steps: [Step] = []
        var isInside = false
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("```") {
                isInside = false
            } else if line.hasPrefix("> ") {
                isInside = true
                steps.append(Step(line: String(line.dropFirst(2))))
            } else if isInside {
                steps[steps.count - 1].answer.append(line)
            }
        }
        return steps
    }

    /// Words alone: how a terminal lays them out is not what is told.
    private func words(_ text: String) -> String {
        text.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "").split { $0.isWhitespace }.joined(separator: " ")
    }

    @Test("Its morning happens as it stands there")
    func morning() throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID())").path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        defer { Sweep.away(home) }
        let environment = [
            "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_STATE_HOME": home, "NO_COLOR": "1", "PAGER": "cat",
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        ]
        let desk = ["--database", home + "/desk.db"]
        let founding = try Pty(
            AtTerminal.beside("cartdesk"),
            desk + ["init", "--rehearsal", "--from", Project.root.appendingPathComponent("seed/lincoln").path],
            environment: environment, columns: 150)
        #expect(try founding.waitForEnd() == .exit(0))

        let pty = try Pty(AtTerminal.beside("cartdesk"), desk, environment: environment, columns: 150, rows: 60)
        try pty.wait(for: "nobody> ")
        var prompt = "nobody> "
        for step in try steps() {
            if step.line.hasPrefix("login ") { prompt = step.line.dropFirst("login ".count) + "> " }
            try pty.send(step.line + "\r")
            var said = ""
            for line in step.answer {
                // A question, and what the reader answers.
                guard let asked = line.firstMatch(of: /^([A-Z].+\? )(\w.*)$/) else { continue }
                said += try pty.wait(for: String(asked.1))
                try pty.send(asked.2 + "\r")
            }
            said += try pty.wait(for: prompt)
            var rest = words(said)[...]
            for line in step.answer {
                let found = rest.range(of: words(line))
                #expect(found != nil, "after “\(step.line)”: “\(line)” in \(words(said))")
                if let found { rest = rest[found.upperBound...] }
            }
        }
    }
}
