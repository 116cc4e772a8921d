// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office

/// `nightly`: closes what is owed, sends what waits; `nightly last` says how the nights stand.
struct NightlyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "nightly",
        abstract: "Close every day whose deadline has passed and send what waits; `last` says how the nights stand.",
        usage: "nightly [last]",
        discussion:
            """
            Run by a timer with the nightly job's token or by the machine's owner. It goes through every site that the right to close days \
            reaches; --site narrows it to one. Running it twice changes nothing.
            """)
    static let task = Task.desk
    static let isTypedInFull = true
    static let permission: Permission? = NightlyState.permission
    static let reachesOutside = true
    static let examples = ["nightly last", "nightly", "nightly last --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> Bool {
        words.keyword("last", "the last night and those owed")
    }

    func run(_ plan: Bool, in context: Context) throws -> Outcome {
        guard plan else {
            guard let nightly = context.services.nightly else {
                throw Refused(
                    NotPermitted.refusal("The night is run on the machine where the desk is.", exit: .notPermitted))
            }
            return try nightly(context, words)
        }
        let state = try context.answer(NightlyState(unit: context.site))
        var page: Page = [.line(state.line(context.now), state.owed.isEmpty ? .good : .warn)]
        if state.mayRun, !state.owed.isEmpty { page.add(.hint("nightly")) }
        if state.waiting > 0 {
            page.add(
                .note("\(state.waiting == 1 ? "One message waits" : "\(state.waiting) messages wait") to be sent."))
        }
        return Outcome(
            page,
            data: .object([
                ("last", state.last.map { .text($0.day.iso) } ?? .null),
                ("owed", .list(state.owed.map { .text($0.iso) })),
                ("waiting", .int(state.waiting)),
            ]))
    }
}
