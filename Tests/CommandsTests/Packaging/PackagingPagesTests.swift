// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Commands
import TestKit
import Testing

@Suite("Pages made from the commands")
struct PackagingPagesTests {
    @Test("The manual page says what the commands say")
    func manual() throws {
        #expect(try Project.isCurrent("packaging/cartdesk.1", ManualPage.text()), "stale: make docs")
    }

    @Test("The completion scripts know every verb", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        let script = CartdeskCommand.completionScript(for: try #require(CompletionShell(rawValue: shell)))
        for page in CommandPage.all.flatMap(\.pages) {
            let known = page.verb.split(separator: " ").allSatisfy { script.contains($0) }
            #expect(known, "\(shell): \(page.verb)")
        }
    }

    @Test("Every verb says in one sentence what it does, how it is typed, and gives an example")
    func told() {
        for page in CommandPage.all.flatMap(\.pages) {
            #expect(page.abstract.hasSuffix("."), "\(page.verb): \(page.abstract)")
            #expect(!page.examples.isEmpty, "\(page.verb) has no example")
            // A noun's own action may be typed as the noun alone: `bells [NAME]`.
            let noun = Verbs.all.first { $0.verb == page.verb && $0.isNounsOwn }?.noun
            let named = page.usages.allSatisfy { usage in
                usage.hasPrefix(page.verb) || noun.map(usage.hasPrefix) == true
                    || page.aliases.contains(where: usage.hasPrefix)
            }
            #expect(named, "\(page.verb) is typed \(page.usages)")
        }
    }

    @Test("What a macro would take for its own is written so that it does not")
    func roff() {
        #expect(ManualPage.roff(".TH --all \"a\\b\"") == "\\&.TH \\-\\-all \\(dqa\\eb\\(dq")
    }
}
