// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office
import People

/// `whoami`: who is signed in, where, with which roles.
struct WhoAmI: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Say who is signed in, at which site, with which roles.", usage: "whoami")
    static let task = Task.desk
    static let examples = ["whoami", "whoami --json", "whoami --csv"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let around = try context.look.around(context.site)
        let me = around.myself
        let spoken = me.roles.map { Role.spoken[$0] ?? $0 }
        let page: Page = [
            .line("\(me.name), \(spoken.isEmpty ? "no role here today" : spoken.joined(separator: ", "))."),
            .note("\(context.siteName), \(context.now.day.long)\(context.isRehearsal ? ", a rehearsal" : "")."),
        ]
        return Outcome(
            page,
            data: .object([
                ("person", .int(around.me.raw)), ("name", .text(me.handle)), ("called", .text(me.name)),
                ("roles", .list(me.roles.map { .text($0) })), ("site", .text(context.siteCode)),
                ("rehearsal", .bool(context.isRehearsal)),
            ]))
    }
}
