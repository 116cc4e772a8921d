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
            ("IN", ["in", "init"], .name("in")), ("ni", ["nightly", "in"], .name("nightly")),
            ("n", ["nightly", "in"], .several(["nightly"])), ("?", ["?", "in"], .name("?")),
            ("re", ["reserve", "release", "out"], .several(["reserve", "release"])),
            ("x", ["reserve"], .none),
        ])
    func meaning(word: String, names: [String], meaning: Verbs.Meaning) {
        #expect(Verbs.meaning(word, among: names) == meaning)
    }

    @Test(
        "A beginning of what closes, replaces or takes back is not run, and one letter is none; the verb itself is",
        arguments: [
            ("n", "\"n\" is too short: a beginning has 2 letters or more.", "nightly"),
            ("ni", "nightly is typed in full.", "nightly"), ("nightl last", "nightly is typed in full.", "nightly"),
            ("und", "undo is typed in full.", "undo"), ("rest x.db", "restore is typed in full.", "restore"),
            ("ini", "init is typed in full.", "init"), ("corr 3 \"x\"", "correct is typed in full.", "correct"),
        ])
    func inFull(text: String, sentence: String, accepted: String) throws {
        let misread = try #require(throws: Misread.self) { try Typed(Line(text)) }
        #expect(misread.sentence == sentence && misread.range.lowerBound == 0 && misread.isOfVerb)
        #expect(misread.accepted == [accepted] || misread.lines.first?.hasPrefix(accepted) == true)
        #expect(try Typed(Line(accepted)).type.verb == accepted)
        #expect(try Typed(Line(accepted.uppercased())).type.verb == accepted)
    }

    @Test("A beginning of two letters is enough for the others, and what is typed in full is no noun's own")
    func beginnings() throws {
        #expect(try Typed(Line("ou 7")).type.verb == "out")
        #expect(try Typed(Line("subs okafor fri")).type.verb == "substitute enter")
        #expect(!Verbs.all.contains { $0.isTypedInFull && $0.isNounsOwn })
        #expect(
            HelpPage.overview(rehearsal: false).blocks.contains {
                "\($0)".contains("nightly and") || "\($0)".contains("nightly, ")
            })
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
