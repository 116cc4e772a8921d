// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office

/// `today`: what you must do now, and what your day holds.
struct TodayCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Show what you must do now and what your day holds.", usage: "today")
    static let task = Task.day
    static let permission: Permission? = Today.permission
    static let examples = ["today", "today --json", "today --csv"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let today = try context.answer(Today(unit: context.site))
        var page: Page = [.title("\(today.day.long), \(today.about)"), .gap]
        page = page + Matters.page(today.matters, none: "Nothing waits for you today.")
        return Outcome(
            page,
            data: .object([
                ("day", .text(today.day.iso)), ("about", .text(today.about)),
                ("matters", .list(today.matters.map(\.json))),
            ]), csv: Matters.rows(today.matters))
    }
}
