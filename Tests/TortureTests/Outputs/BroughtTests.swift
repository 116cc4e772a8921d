// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import TestKit
import Testing

extension TortureTests {
    @Suite("What is brought from outside, harm in all of it")
    struct BroughtTests {
        /// One word that acts on a terminal, good for names of files.
        static let word = "\u{1B}[31m\u{9B}2J\u{202E}\u{2066}\u{85}\u{7}\u{FEFF}x"

        private func isHarmless(
            _ desk: Desk, _ words: [String], _ settings: [String: String] = [:], only short: Int? = nil
        ) throws {
            let forms = [[], ["--json"], ["--csv"]]
            // A short run says each in one form, the next in another.
            for form in Torture.isLong || short == nil ? forms : [forms[(short ?? 0) % 3]] {
                let child = try desk.start(form + words, environment: settings, shell: "cd \(desk.folder)")
                let end = child.finish()
                if case .exit = end {} else { Issue.record("\(words): \(end)") }
                for said in [child.output, child.errors] {
                    #expect(
                        Harm.steering(said, but: form == ["--csv"] ? ["\n", "\r", "\t"] : ["\n"]) == [], "\(words)")
                }
                #expect(!child.output.isEmpty || !child.errors.isEmpty, "\(words): something is said")
            }
        }

        @Test("F27 words of the command line, of the environment, and names of files")
        func words() throws {
            let desk = try Desk()
            let harm = Self.word
            let seed = Project.root.appendingPathComponent("seed/lincoln").path
            try FileManager.default.copyItem(atPath: seed, toPath: desk.folder + "/seed \(harm)")
            try Data(harm.utf8).write(to: URL(fileURLWithPath: desk.folder + "/script \(harm)"))
            for (turn, words) in [
                ["--\(harm)"], ["today", "--\(harm)"], ["--site", harm, "today"], ["--as", harm, "today"],
                ["--script", harm], ["--script", desk.folder + "/script \(harm)"], [harm], ["init", harm],
                ["init", "--from", harm], ["init", "--rehearsal", "--from", desk.folder + "/seed \(harm)"],
                ["--as", "dts.ramos", "backup", harm], ["--as", "dts.ramos", "backup", "none/\(harm)"],
                ["--as", "dts.ramos", "restore", "none/\(harm)"], ["--as", "dts.ramos", "restore", harm],
                ["--as", "dts.ramos", "restore", harm, "over-newer"],
                ["export", "template", harm], ["export", "template", "none/\(harm)/\(harm)"],
                ["--as", "marquez", "cart", "check", harm], ["--as", "marquez", "cart", "apply", harm],
                ["--as", "marquez", "cart", "export", "7", harm],
                ["--as", "marquez", "cart", "export", "7", "none/\(harm)"],
                ["--as", "marquez", "import", "bells", harm], ["--as", "marquez", "import", "grades", harm],
                ["--as", "marquez", "import", "seats", harm], ["--as", "dts.ramos", "import", "staff", harm],
                ["--as", "marquez", "import", "year", harm], ["login", harm], ["login", "--code", harm],
                ["--as", "marquez", "today"],
            ].enumerated() { try isHarmless(desk, words, only: turn) }
            for (turn, name) in ["SITE", "NOW", "TOKEN_FILE", "MAIL_FROM", "MAIL_FOLDER", "SENDMAIL"].enumerated() {
                try isHarmless(desk, ["--as", "dts.ramos", "nightly"], ["CARTDESK_\(name)": harm], only: turn)
            }
            try isHarmless(
                desk, ["--as", "okafor", "today"], ["COLUMNS": harm, "LC_ALL": harm, "TERM": harm, "TZ": harm])
            let elsewhere = try Child(
                Desk.program, ["--database", "/nonexistent/\(harm)", "today"], in: desk.folder)
            #expect(elsewhere.finish() != .exit(0))
            #expect(Harm.steering(elsewhere.output + elsewhere.errors) == [])
        }

        @Test("F27 files of a school's folder with harm in every line: what is found in them is shown harmlessly")
        func folder() throws {
            let seed = Project.root.appendingPathComponent("seed/lincoln").path
            var chance = Torture.chance("folder")
            for file in try FileManager.default.contentsOfDirectory(atPath: seed).sorted() {
                guard let bytes = FileManager.default.contents(atPath: seed + "/" + file) else { continue }
                let desk = try Desk()
                let folder = desk.folder + "/seed"
                try FileManager.default.copyItem(atPath: seed, toPath: folder)
                var lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
                for index in lines.indices where chance.percent(30) { lines[index] += Harm.planted(index) }
                try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
                for form in [[], ["--json"]] {
                    let child = try Child(
                        Desk.program,
                        ["--database", desk.folder + "/new.db"] + form + ["init", "--rehearsal", "--from", folder],
                        environment: ["CARTDESK_NOW": "2026-11-19 08:05"], in: desk.folder)
                    let end = child.finish()
                    if case .exit = end {} else { Issue.record("\(file): \(end)") }
                    #expect(Harm.steering(child.output) == [], "\(file): \(OutputTests.around(child.output))")
                    #expect(Harm.steering(child.errors) == [], "\(file): \(OutputTests.around(child.errors))")
                }
            }
        }
    }
}
