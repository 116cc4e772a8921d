// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `logout`: ends the session, here and in the file that `login` left.
struct LogOut: DeskCommand {
    static let configuration = CommandConfiguration(commandName: "logout", abstract: "Sign out.", usage: "logout")
    static let task = Task.desk
    static let reachesOutside = true
    static let examples = ["logout"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        guard let token = context.token else {
            return Outcome([.note("Nobody was signed in.")], data: .object([("signed_out", .bool(false))]))
        }
        try context.accounts().signOut(token)
        context.sitting.who = nil
        if !context.sitting.isShell { TokenFile(database: context.database, environment: context.environment).remove() }
        return Outcome([.good("Signed out.")], data: .object([("signed_out", .bool(true))]))
    }
}
