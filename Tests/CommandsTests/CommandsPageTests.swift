// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("The page of commands")
struct CommandsPageTests {
    @Test("docs/commands.md is what the program says")
    func fresh() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("docs/commands.md")
        if Updating.asks(for: "docs/commands.md", .pages) {
            try CommandsPage.text.write(to: file, atomically: true, encoding: .utf8)
        }
        let found = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(found == CommandsPage.text, "make docs writes it anew")
    }
}
