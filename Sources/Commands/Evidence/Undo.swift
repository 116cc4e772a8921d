// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `undo`: takes back one's own last act of today, or the one named; shows what first.
struct Undo: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back your last act, if nobody built on it.", usage: "undo [ENTRY]")
    static let task = Task.evidence
    static let isTypedInFull = true
    static let examples = ["undo", "undo 3", "undo --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> Int? {
        if let entry = try EntryWord.readIfAny(&words) { return entry }
        return words.isAtEnd ? nil : try words.number("The entry", in: 1...Int.max)
    }

    func run(_ plan: Int?, in context: Context) throws -> Outcome {
        guard let entry = try plan ?? context.answer(LookAtUndo(unit: context.site))?.seq else {
            throw Refused(
                NothingToUndo.refusal("You did nothing today that could be taken back.", instead: ["journal today"]))
        }
        return Outcome(try context.perform(UndoEntry(unit: context.site, entry: entry)))
    }
}

/// There is nothing of one's own today to take back.
///
/// - Source: F17
package enum NothingToUndo: Rule {
    package static let code = "nothing-to-undo"
    package static let clause = "F17"
}
