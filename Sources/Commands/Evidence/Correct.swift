// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `correct`: the coordinator takes back what undo cannot any more, with a reason.
struct Correct: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Take back an entry of another or of another day, with a reason.", usage: "correct ENTRY \"why\"")
    static let task = Task.evidence
    static let examples = ["correct 12 \"the wrong cart\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> CorrectEntry {
        let entry = try EntryWord.readIfAny(&words) ?? words.number("The entry", in: 1...Int.max)
        return CorrectEntry(unit: words.context.site, entry: entry, reason: try words.text("Why"))
    }
}
