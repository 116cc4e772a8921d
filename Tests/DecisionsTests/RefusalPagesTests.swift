// SPDX-License-Identifier: GPL-3.0-or-later
import TestKit
import Testing

@Suite("Rules have their pages")
struct RefusalPagesTests {
    @Test("Each rule has a code of its own, a clause and a comment that explains it")
    func complete() throws {
        let pages = try RulePage.all()
        #expect(pages.count > 20)
        var seen: [String: String] = [:]
        for page in pages {
            #expect(!page.code.isEmpty && !page.clause.isEmpty, "\(page.type) in \(page.path)")
            #expect(page.comment.first?.hasSuffix(".") == true, "\(page.type) in \(page.path) has no first sentence")
            #expect(seen[page.code] == nil, "\(page.code) is used by \(page.type) and \(seen[page.code] ?? "")")
            seen[page.code] = page.type
        }
    }

    @Test("Each rule's code stands in a test, so that it can be seen to say no")
    func tested() throws {
        let tests = try Project.swift(below: "Tests").map(\.text).joined()
        for page in try RulePage.all() {
            let named = tests.contains("\"\(page.code)\"")
            #expect(named, "no test names \(page.code) (\(page.path))")
        }
    }

    @Test("docs/refusals.md says what the rules say")
    func current() throws {
        #expect(try Project.isCurrent("docs/refusals.md", RulePage.book(RulePage.all())), "stale: make docs")
    }
}
