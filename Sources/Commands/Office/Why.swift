// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `why`: the last refusal in full, with its clause, the facts and what to do instead.
struct Why: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Tell the last refusal in full.", usage: "why",
        discussion: "Every rule has a page in docs/refusals.md, found by its code.")
    static let task = Task.desk
    static let examples = ["why", "why --json"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        guard let last = context.sitting.lastRefused else {
            return Outcome([.note("Nothing has been refused here yet.")])
        }
        var page: Page = [.title(last.line)]
        for refusal in last.refused.refusals {
            page.add(.gap, .bad(refusal.sentence), .line("Rule: \(refusal.code), from \(refusal.clause)."))
            if refusal.kept {
                page.add(
                    .note(
                        "This refusal is logged with the time and your name; the principal and the auditor can see it.")
                )
            }
            for line in refusal.instead { page.add(.hint(line)) }
        }
        let data = last.refused.refusals.map { refusal -> JSON in
            .object([
                ("code", .text(refusal.code)), ("clause", .text(refusal.clause)), ("sentence", .text(refusal.sentence)),
                ("instead", .list(refusal.instead.map { .text($0) })), ("kept", .bool(refusal.kept)),
            ])
        }
        return Outcome(page, data: .object([("line", .text(last.line)), ("refused", .list(data))]))
    }
}
