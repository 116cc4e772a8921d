// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions

/// `help`: one screen by task; `help VERB`: what it does, how it is written, three examples; `help exit`: the exit codes.
struct Help: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "help", abstract: "Say what can be done and how it is typed.", usage: "help [VERB]")
    static let task = Task.desk
    static let examples = ["help", "help out", "help exit"]
    static let needsDesk = false
    @Argument(help: .hidden) var words: [String] = []

    enum Subject {
        case all
        case verb(Verbs.Verb)
        case noun(String)
    }

    static func read(_ words: inout PhraseReader) throws -> Subject {
        words.offer(Verbs.top.map { Offer($0.name, $0.note) })
        guard let first = words.next else { return .all }
        let top = Verbs.top.map(\.name)
        guard case .name(let name) = Verbs.meaning(first, among: top) else {
            throw words.misread(
                "There is no verb \"\(first)\".", lines: ["help"], suggestions: Distance.suggest(first, among: top))
        }
        _ = words.take()
        if let verb = Verbs.verbs.first(where: { $0.noun == nil && $0.names.contains(name) }) { return .verb(verb) }
        words.offer(Verbs.under(name).map { Offer($0.name, $0.configuration.abstract) })
        guard let second = words.next else { return .noun(name) }
        let actions = Verbs.verbs.filter { $0.noun == name }
        guard case .name(let action) = Verbs.meaning(second, among: actions.flatMap(\.names)),
            let verb = actions.first(where: { $0.names.contains(action) })
        else {
            throw words.misread(
                "\(name) has no action \"\(second)\".", lines: actions.map { "help \($0.type.verb)" })
        }
        _ = words.take()
        return .verb(verb)
    }

    func run(_ plan: Subject, in context: Context) throws -> Outcome {
        switch plan {
        case .all: Outcome(HelpPage.overview(rehearsal: context.isRehearsal))
        case .verb(let verb): Outcome(HelpPage.verb(verb.type))
        case .noun(let noun): Outcome(HelpPage.noun(noun))
        }
    }
}
