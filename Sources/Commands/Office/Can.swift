// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `?`: what the person can do here now, by right.
struct Can: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "?", abstract: "List what you can do here now.", usage: "?")
    static let task = Task.desk
    static let examples = ["?"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let around = try context.look.around(context.site)
        let types = Verbs.all.filter { type in
            (context.isRehearsal || !type.isForRehearsal)
                && (type.permission.map { around.permissions.contains($0.rawValue) } ?? true)
        }
        var grid = Grid(["verb", Grid.Column("what it does", shrinks: true)])
        for type in types where type.name != "?" { grid.add(.init(type.verb), .init(type.configuration.abstract)) }
        return Outcome([.table(grid)])
    }
}
