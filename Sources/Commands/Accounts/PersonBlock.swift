// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office
import People

/// `person block`: nobody signs in by that name any more, and sessions end.
struct PersonBlock: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "block", abstract: "Keep somebody from signing in.", usage: "person block NAME [\"why\"]")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = ["person block okafor", "person block okafor \"phone stolen\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> BlockPerson {
        BlockPerson(unit: words.context.site, person: try words.person().person, why: try words.textIfAny("Why"))
    }
}

/// `person unblock`: lifts a block, or lets somebody who left come back.
struct PersonUnblock: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "unblock", abstract: "Let somebody sign in again.", usage: "person unblock NAME")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = ["person unblock okafor"]
    @Argument(help: .hidden) var words: [String] = []

    /// Those who left are not among the people a phrase knows, so the name is looked up here.
    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The person") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        let people = try context.answer(LookAtPeople(unit: context.site))
        guard let found = people.first(where: { Fold.key($0.handle) == Fold.key(plan) }) else {
            throw Refused(UnknownPerson.refusal())
        }
        return Outcome(try context.perform(UnblockPerson(unit: context.site, person: found.person)))
    }
}
