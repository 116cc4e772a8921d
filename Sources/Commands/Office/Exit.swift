// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions

/// `exit`: leaves the shell; Ctrl-D on an empty line does the same.
struct Exit: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "exit", abstract: "Leave the shell.", usage: "exit", aliases: ["quit"])
    static let task = Task.desk
    static let examples = ["exit"]
    static let needsDesk = false
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        context.sitting.isLeaving = true
        return Outcome([])
    }
}
