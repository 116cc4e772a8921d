// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import People

/// Every verb there is, and what a typed verb means.
///
/// The areas' lists joined: help, completion, documents and the tests that walk all commands take them from here.
package enum Verbs {
    package static let all: [any DeskCommand.Type] =
        PlanningCommands.all + CustodyCommands.all + SchoolCommands.all + AccountsCommands.all + EvidenceCommands.all
        + AppsCommands.all + OfficeCommands.all

    /// A verb with what is asked of it often.
    struct Verb: Sendable {
        let type: any DeskCommand.Type
        let noun: String?
        let names: [String]
        let isNounsOwn: Bool
        /// How many words named it.
        var used: Int

        init(_ type: any DeskCommand.Type) {
            self.type = type
            noun = type.noun
            names = type.names
            isNounsOwn = type.isNounsOwn
            used = type.noun == nil ? 1 : 2
        }

        /// The same, meant by its noun alone.
        var alone: Verb {
            var copy = self
            copy.used = 1
            return copy
        }
    }

    static let verbs = all.map { Verb($0) }

    /// What may stand first: verbs of their own and nouns that have an action.
    static let firstWords: [String] = {
        let acting = Set(verbs.compactMap(\.noun))
        return (verbs.filter { $0.noun == nil }.flatMap(\.names) + Nouns.words.filter(acting.contains)).sorted()
    }()

    /// The actions of a noun, in the order of their areas.
    package static func under(_ noun: String) -> [any DeskCommand.Type] { all.filter { $0.noun == noun } }

    /// Verbs of their own and nouns that have an action, by name.
    static var top: [(name: String, note: String)] {
        let verbs = all.filter { $0.noun == nil }.flatMap { type in type.names.map { ($0, type.configuration.abstract) }
        }
        let nouns = Nouns.all.filter { noun in all.contains { $0.noun == noun.word } }.map { ($0.word, $0.abstract) }
        return (verbs + nouns).sorted { $0.0 < $1.0 }.map { (name: $0.0, note: $0.1) }
    }

    /// What a word means among names: exact before a unique beginning.
    enum Meaning: Equatable {
        case name(String)
        /// A beginning of these; of one where it is too short to say it.
        case several([String])
        case none
    }

    /// A beginning has at least so many letters: one alone is what a slipping finger types.
    static let shortest = 2

    static func meaning(_ word: String, among names: [String]) -> Meaning {
        let folded = Fold.key(word)
        if names.contains(folded) { return .name(folded) }
        let fitting = names.filter { $0.hasPrefix(folded) }
        if fitting.count == 1, let only = fitting.first, folded.count >= shortest { return .name(only) }
        return fitting.isEmpty ? .none : .several(fitting)
    }

    /// The command that the first words mean and how many they are.
    ///
    /// Beginnings of verbs are read where only one fits, has two letters and need not be typed in full; a guess at anything else is shown and not run.
    static func resolve(_ words: [Line.Word], line: String) throws -> Verb {
        let verb = try found(words, line: line)
        guard verb.type.isTypedInFull, verb.used <= words.count else { return verb }
        let last = words[verb.used - 1]
        guard verb.names.contains(Fold.key(last.text)) else {
            var misread = Misread(
                line: line, range: last.range, sentence: "\(verb.type.verb) is typed in full.",
                lines: [OwnLine(line).with(verb.type.verb, at: words[0].range.lowerBound..<last.range.upperBound)])
            misread.isOfVerb = true
            throw misread
        }
        return verb
    }

    private static func found(_ words: [Line.Word], line: String) throws -> Verb {
        guard let first = words.first else {
            throw Misread(
                line: line, range: line.count..<line.count, sentence: "A verb is missing.", lines: ["help"])
        }
        let name = try pick(first, among: firstWords, line: line, what: "verb")
        if let verb = verbs.first(where: { $0.noun == nil && $0.names.contains(name) }) { return verb }
        return try action(of: name, words, line: line)
    }

    private static func action(of noun: String, _ words: [Line.Word], line: String) throws -> Verb {
        let actions = verbs.filter { $0.noun == noun }
        let own = actions.firstIndex { $0.isNounsOwn }.map { actions[$0] }
        let names = actions.flatMap(\.names)
        if words.count > 1, !words[1].quoted {
            let folded = Fold.key(words[1].text)
            if let exact = actions.first(where: { $0.names.contains(folded) }) { return exact }
            if let own { return own.alone }
            let name = try pick(words[1], among: names, line: line, what: "action of \(noun)")
            if let found = actions.first(where: { $0.names.contains(name) }) { return found }
        }
        if let own { return own.alone }
        let end = words[0].range.upperBound
        var misread = Misread(
            line: line, range: end..<end, sentence: "Which \(noun) command?", accepted: names)
        misread.isOfVerb = true
        throw misread
    }

    /// Actions of a noun that a word may have been meant to be.
    static func near(_ word: String, under noun: String) -> [String] {
        let names = under(noun).flatMap { $0.names }
        let begun = names.filter { word.count >= shortest && $0.hasPrefix(Fold.key(word)) }
        return (begun.isEmpty ? Distance.suggest(word, among: names) : begun).prefix(3).map { "\(noun) \($0)" }
    }

    private static func pick(_ word: Line.Word, among names: [String], line: String, what: String) throws -> String {
        var misread = Misread(line: line, range: word.range, sentence: "There is no \(what) \"\(word.text)\".")
        misread.isOfVerb = true
        switch meaning(word.text, among: names) {
        case .name(let name): return name
        case .several(let fitting):
            misread.sentence =
                fitting.count == 1
                ? "\"\(word.text)\" is too short: a beginning has \(shortest) letters or more."
                : "\"\(word.text)\" could be \(fitting.count) of them."
            misread.accepted = fitting
        case .none:
            misread.suggestions = meant[Fold.key(word.text)] ?? Distance.suggest(word.text, among: names)
            if misread.suggestions.isEmpty, what != "verb" { misread.accepted = names }
        }
        throw misread
    }

    /// What people type who mean something else: the word of another system, or of everyday speech.
    private static let meant: [String: [String]] = [
        "take": ["out"], "give": ["out"], "get": ["out"], "borrow": ["out"], "lend": ["out"], "return": ["in"],
        "back": ["in"], "checkin": ["in"], "book": ["reserve"], "delete": ["cancel"], "remove": ["cancel"],
        "sub": ["substitute"], "signin": ["login"], "quit": ["exit"], "bye": ["exit"], "yes": ["approve"],
        "no": ["decline"], "where": ["who"],
    ]
}
