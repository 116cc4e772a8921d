// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit

/// A rule as its source states it: what `docs/refusals.md` is made of.
struct RulePage {
    var type: String
    var code: String
    var clause: String
    var kept: Bool
    var standing: Bool
    var comment: [String]
    var path: String

    /// Every `enum X: Rule` and `enum X: StandingRule` below Sources.
    static func all() throws -> [RulePage] {
        try Project.swift(below: "Sources").flatMap { path, text in read(text, path: path) }.sorted {
            $0.code < $1.code
        }
    }

    static func read(_ text: String, path: String) -> [RulePage] {
        var pages: [RulePage] = []
        var comment: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let bare = line.trimmingCharacters(in: .whitespaces)
            if bare.hasPrefix("///") {
                comment.append(bare.dropFirst(3).trimmingCharacters(in: .whitespaces))
                continue
            }
            if let type = ruleType(bare) {
                pages.append(
                    RulePage(
                        type: type.name, code: "", clause: "", kept: false, standing: type.standing, comment: comment,
                        path: path))
            } else if let value = quoted(bare, after: "static let code"), let last = pages.indices.last {
                if pages[last].code.isEmpty { pages[last].code = value }
            } else if let value = quoted(bare, after: "static let clause"), let last = pages.indices.last {
                if pages[last].clause.isEmpty { pages[last].clause = value }
            } else if bare.contains("static let kept = true"), let last = pages.indices.last {
                pages[last].kept = true
            }
            comment = []
        }
        return pages
    }

    private static func ruleType(_ line: String) -> (name: String, standing: Bool)? {
        for (ending, standing) in [(": Rule {", false), (": StandingRule {", true)] where line.hasSuffix(ending) {
            let words = line.dropLast(ending.count).split(separator: " ")
            guard words.contains("enum"), let name = words.last else { return nil }
            return (String(name), standing)
        }
        return nil
    }

    private static func quoted(_ line: String, after mark: String) -> String? {
        guard line.contains(mark), let open = line.firstIndex(of: "\""), let close = line.lastIndex(of: "\""),
            open < close
        else { return nil }
        return String(line[line.index(after: open)..<close])
    }

    static func book(_ pages: [RulePage]) -> String {
        var out = """
            # Every no the desk can say

            Made from the rules' own comments; `make docs` writes it anew. `why` at the prompt tells the last one in full. A kept refusal is
            recorded beside the journal and shown to principal and auditor. A standing rule is checked after every accepted request,
            whatever its door.


            """
        for page in pages {
            let marks = [page.clause, page.kept ? "kept" : nil, page.standing ? "standing rule" : nil].compactMap { $0 }
            out += "## `\(page.code)`\n\n*\(marks.joined(separator: " · "))*\n\n"
            for line in page.comment {
                out +=
                    line.hasPrefix("- Source:")
                    ? "\n_Source: \(line.dropFirst(9).trimmingCharacters(in: .whitespaces))_\n" : line + "\n"
            }
            out += "\n"
        }
        while out.contains("\n\n\n") { out = out.replacingOccurrences(of: "\n\n\n", with: "\n\n") }
        return out.trimmingCharacters(in: .newlines) + "\n"
    }
}
