// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@testable import Commands

@Suite("Verbs")
struct VerbTests {
    @Test("Every verb is found by its own name, says what it does, and no two are the same")
    func names() throws {
        var seen: Set<String> = []
        for type in Verbs.all {
            for name in type.names where !type.isNounsOwn || type.noun == nil {
                let spoken = (type.noun.map { $0 + " " } ?? "") + name
                #expect(seen.insert(spoken).inserted, "\(spoken) stands twice")
                let line = Line(spoken)
                let found = try Verbs.resolve(line.words, line: spoken)
                #expect(ObjectIdentifier(found.type) == ObjectIdentifier(type), "\(spoken)")
            }
            #expect(!type.summary.isEmpty, "\(type.verb) says nothing of itself")
            #expect(type.phrase != nil, "\(type.verb) has no usage")
            #expect(
                type.noun.map { noun in Nouns.all.contains { $0.word == noun } } ?? true, "\(type.verb) has no noun")
        }
    }

    @Test("A noun has at most one action of its own")
    func own() {
        for noun in Nouns.all { #expect(Verbs.under(noun.word).filter { $0.isNounsOwn }.count <= 1, "\(noun.word)") }
    }

    @Test(
        "An exact verb wins over a beginning, a unique beginning is enough, several are listed",
        arguments: [
            ("in", ["in", "init", "inbox"], Verbs.Meaning.name("in")), ("ini", ["in", "init", "inbox"], .name("init")),
            ("IN", ["in", "init"], .name("in")),
            ("re", ["reserve", "release", "out"], .several(["reserve", "release"])),
            ("x", ["reserve"], .none),
        ])
    func meaning(word: String, names: [String], meaning: Verbs.Meaning) {
        #expect(Verbs.meaning(word, among: names) == meaning)
    }

    @Test(
        "Flags stand before or after the verb, and a value may follow an equals sign",
        arguments: [
            "--json --as okafor whoami", "whoami --as=okafor --json", "whoami --json --as okafor",
        ])
    func flags(text: String) throws {
        let typed = try Typed(Line(text))
        #expect(typed.flags.json)
        #expect(typed.flags.actor == "okafor")
        #expect(typed.type.verb == "whoami")
    }

    @Test("A flag that needs a value and has none is pointed at") func valueless() throws {
        let misread = try #require(throws: Misread.self) { try Typed(Line("whoami --as")) }
        #expect(misread.range == 7..<11)
    }

    @Test("TAB after nothing offers verbs, after a dash flags, each with a few words")
    func offers() throws {
        let none: () throws -> Context? = { nil }
        #expect(Dispatcher.offers("who", in: none).contains { $0.word == "whoami" && !$0.note.isEmpty })
        #expect(Dispatcher.offers("whoami --j", in: none).map(\.word) == ["--json"])
        #expect(Dispatcher.offers("help sta", in: { try AtDesk().context() }).map(\.word) == ["status"])
        #expect(Dispatcher.offers("whoami x ", in: { try AtDesk().context() }).isEmpty)
    }

    @Test("Behaviour 17: what hurts is asked; off a terminal without --yes nothing is done; JSON never asks")
    func confirms() throws {
        let desk = try AtDesk()
        let yes = Prompts(ask: { _, _ in true })
        try desk.context(prompts: yes).confirm("Close Fri 20 Nov?")
        try desk.context(flags: ["--yes"]).confirm("Close Fri 20 Nov?")
        for context in [
            try desk.context(), try desk.context(flags: ["--json"], prompts: yes),
            try desk.context(prompts: Prompts(ask: { _, _ in false })),
        ] {
            let refused = try #require(throws: Refused.self) { try context.confirm("Close Fri 20 Nov?") }
            #expect(refused.refusals.map(\.code) == ["unconfirmed"])
        }
    }
}
