// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("Requirements have their proofs")
struct RequirementPagesTests {
    /// Titles of tests and suites by the ids they name.
    private static func proofs() throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for (path, text) in try Project.swift(below: "Tests") {
            for line in text.split(separator: "\n") {
                guard let title = title(String(line)) else { continue }
                let words = title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
                for word in Set(words) where isID(word) {
                    let file = path.split(separator: "/").last.map(String.init) ?? path
                    found[word, default: []].append("\(title) (`\(file)`)")
                }
            }
        }
        return found
    }

    private static func title(_ line: String) -> String? {
        let bare = line.trimmingCharacters(in: .whitespaces)
        guard bare.hasPrefix("@Test(") || bare.hasPrefix("@Suite(") || bare.hasPrefix("\""),
            let open = bare.firstIndex(of: "\""),
            let close = bare.dropFirst(bare.distance(from: bare.startIndex, to: open) + 1).firstIndex(of: "\"")
        else { return nil }
        return String(bare[bare.index(after: open)..<close])
    }

    private static func isID(_ word: String) -> Bool {
        guard let first = word.first, "SGF".contains(first), let no = Int(word.dropFirst()) else { return false }
        return no > 0 && no <= 40
    }

    private static func page() throws -> String {
        let proofs = try proofs()
        var out = """
            # Every requirement, its command, its proof

            Made from the titles of the tests; `make docs` writes it anew. *S* is the school's mobile device procedures, *G* what four public
            bodies ask of device management in general, *F* a lesson of the field.

            Not asked of software: ergonomics, driving rules, overtime pay, where data may be stored or sent, private accounts, content of
            messages and pictures, car Bluetooth, carrying and switching on the device, directory calls. The school's document has no section 9;
            nothing is derived from it.


            """
        for requirement in Requirement.all {
            out +=
                "## \(requirement.id)\(requirement.done ? "" : " (not whole yet)")\n\n\(requirement.asks).\n\nCommand: \(requirement.commands)\n\n"
            for proof in proofs[requirement.id, default: []].sorted() { out += "- \(proof)\n" }
            out += "\n"
        }
        out += "# Lessons of the field\n\n"
        for lesson in Requirement.lessons {
            out += "## \(lesson)\n\n"
            for proof in proofs[lesson, default: []].sorted() { out += "- \(proof)\n" }
            out += "\n"
        }
        while out.contains("\n\n\n") { out = out.replacingOccurrences(of: "\n\n\n", with: "\n\n") }
        return out.trimmingCharacters(in: .newlines) + "\n"
    }

    @Test("Each requirement that is called done, and each lesson, has a test that names it")
    func proven() throws {
        let proofs = try Self.proofs()
        for requirement in Requirement.all where requirement.done {
            #expect(proofs[requirement.id] != nil, "nothing proves \(requirement.id)")
        }
        for lesson in Requirement.lessons { #expect(proofs[lesson] != nil, "nothing proves \(lesson)") }
    }

    @Test("docs/requirements.md says what the tests say")
    func current() throws {
        let isCurrent = try Project.isCurrent("docs/requirements.md", try Self.page())
        #expect(isCurrent, "stale: make docs")
    }
}
