// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Decisions
import Foundation
import People
import TestKit
import Testing

@Suite("The words of the program are nobody's name")
struct DeskWordsTests {
    @Test("F39: every verb, noun, action and role is reserved")
    func commands() {
        let verbs = Set(Verbs.all.flatMap { type in type.names + [type.noun].compactMap { $0 } })
        // The question mark is help too, and nobody's name: it has no letter.
        #expect(verbs.subtracting(DeskWords.all).sorted() == ["?"])
        #expect(Set(Role.spoken.keys).subtracting(DeskWords.all).sorted() == [])
    }

    /// The words of phrases as the sources ask for them, found in the text so that nobody lists them a second time.
    @Test("F39: every word that a phrase asks for is reserved")
    func phrases() throws {
        let folder = Project.root.appendingPathComponent("Sources/Commands")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var asked: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /(?:keyword|keywordQuietly|require)\("([a-z-]+)"/) {
                asked.insert(String(match.1))
            }
            for match in text.matches(of: /keywords\("([a-z-]+)", "([a-z-]+)"/) {
                asked.formUnion([String(match.1), String(match.2)])
            }
        }
        #expect(asked.count > 30)
        #expect(asked.subtracting(DeskWords.all).sorted() == [])
    }
}
