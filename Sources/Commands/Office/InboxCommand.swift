// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `inbox`: what waits for your answer, of every kind.
struct InboxCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Show what waits for your answer: questions, hand-offs, flags.", usage: "inbox")
    static let task = Task.answer
    static let permission: Permission? = Inbox.permission
    static let examples = ["inbox", "inbox --json", "inbox --csv"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let matters = try context.answer(Inbox(unit: context.site))
        var page = Matters.page(matters, none: "Nothing waits for you.")
        if matters.contains(where: { $0.kind == "approval" }) {
            page.add(.gap, .note("approve and the number says yes; decline, the number and a reason says no."))
        }
        return Outcome(page, data: .object([("matters", .list(matters.map(\.json)))]), csv: Matters.rows(matters))
    }
}
