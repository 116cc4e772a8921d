// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("The house: rules and their proofs")
struct RulesTests {
    /// The lines of `docs/rules.md` that state a rule, with the proofs they name.
    private static func rules() throws -> [(rule: String, proofs: [String])] {
        try Project.text("docs/rules.md").split(separator: "\n").filter { $0.hasPrefix("| ") }.dropHeads().map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let last = cells.count == 2 ? cells[1] : ""
            return (cells.first ?? "", last.matches(of: /`([^`]+)`/).map { String($0.1) })
        }
    }

    /// The tests of the project as `Suite.function`.
    private static func tests() throws -> Set<String> {
        var found: Set<String> = []
        for (_, text) in try Project.swift(below: "Tests") {
            var suite = "", isTest = false
            for line in text.split(separator: "\n") {
                if let match = line.firstMatch(of: /(?:struct|class|enum|extension) (\w+Tests)\b/) {
                    suite = String(match.1)
                }
                if line.contains("@Test") { isTest = true }
                if isTest, let match = line.firstMatch(of: /\bfunc (\w+)\(/) {
                    found.insert("\(suite).\(match.1)")
                    isTest = false
                }
            }
        }
        return found
    }

    @Test("Each rule of docs/rules.md names a proof, and each proof exists")
    func proven() throws {
        let tests = try Self.tests()
        let sessions = Project.root.appendingPathComponent("Tests/TranscriptTests/Sessions")
        let rules = try Self.rules()
        #expect(rules.count > 150)
        #expect(tests.count > 400)
        for (rule, proofs) in rules {
            #expect(!proofs.isEmpty, "nothing proves: \(rule)")
            for proof in proofs {
                let isThere =
                    proof.hasSuffix(".session")
                    ? FileManager.default.fileExists(atPath: sessions.appendingPathComponent(proof).path)
                    : tests.contains(proof)
                #expect(isThere, "\(proof) is gone; it proved: \(rule)")
            }
        }
    }

    @Test("Each transcript of the rules is named by a rule")
    func used() throws {
        let named = Set(try Self.rules().flatMap(\.proofs))
        let sessions = Project.root.appendingPathComponent("Tests/TranscriptTests/Sessions")
        for file in try FileManager.default.contentsOfDirectory(atPath: sessions.path) where file.hasPrefix("rules-") {
            #expect(named.contains(file), "\(file)")
        }
    }

    @Test("S3 whoever acts, holds or hands over is a person's number: no column keeps a name typed in their place")
    func nobodyByText() throws {
        let schema = try Project.swift(below: "Sources/Store/Schema").map(\.text).joined()
        let texts = schema.matches(of: /\b(\w+) \{text\}/).map { String($0.1) }
        #expect(texts.count > 40)
        let people = [
            "person", "actor", "by", "holder", "giver", "receiver", "teacher", "owner", "handler", "borrower",
            "student",
            "requested_by", "last_holder",
        ]
        for column in texts {
            #expect(!people.contains(column) && !column.hasSuffix("_by"), "\(column)")
        }
    }

    @Test("Each figure of a site's policy is read by something besides the page that shows it")
    func figures() throws {
        let settings = try Project.text("Sources/Carts/School/Policy/SiteSettings.swift")
        let figures = settings.matches(of: /(?:figure\(|key: )"(\w+)"/).map { String($0.1) }
        #expect(figures.count >= 8)
        let sources = try Project.swift(below: "Sources").filter {
            !$0.path.hasPrefix("Sources/Sheets/") && !$0.path.hasSuffix("/SiteSettings.swift")
        }
        for figure in figures where figure != "idle_minutes" {
            let isRead = sources.contains { $0.text.contains("\"\(figure)\"") }
            #expect(isRead, "\(figure) can be set and changes nothing")
        }
    }
}

extension Sequence<Substring> {
    /// Without the headings and rulers of tables.
    fileprivate func dropHeads() -> [Substring] {
        filter { !$0.hasPrefix("| rule |") && !$0.hasPrefix("| ---") && !$0.hasPrefix("|---") }
    }
}
