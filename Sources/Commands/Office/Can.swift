// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `?`: what the person can do here now, by right.
struct Can: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "?", abstract: "List what you can do here now.", usage: "?")
    static let task = Task.desk
    static let examples = ["?", "? --json", "? --csv"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        var grid = Grid(["verb", Grid.Column("what it does", shrinks: true)])
        for verb in Verbs.open(to: context) where verb.type.name != "?" {
            grid.add(.init(verb.type.verb), .init(verb.type.configuration.abstract))
        }
        return Outcome(listing: grid, none: .line("Nothing, by the roles that you have here."))
    }
}
