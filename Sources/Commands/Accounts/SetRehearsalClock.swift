// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office

/// `clock`: shows or sets a rehearsal's clock.
struct SetRehearsalClock: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Show or set the rehearsal's clock.", usage: "clock [DAY] [TIME]")
    static let task = Task.desk
    static let reachesOutside = true
    static let examples = ["clock", "clock 16:55", "clock tomorrow 8:00"]
    static let isForRehearsal = true
    @Argument(help: .hidden) var words: [String] = []

    struct Setting {
        let day: Day
        let minute: Int
    }

    static func read(_ words: inout PhraseReader) throws -> Setting? {
        guard !words.isAtEnd || words.isCompleting else { return nil }
        let today = words.context.now.day
        let day = try words.dayIfAny(.forward)
        if words.isAtEnd, !words.isCompleting, let day { return Setting(day: day, minute: 8 * 60) }
        return Setting(day: day ?? today, minute: try words.clockTime().minute)
    }

    func run(_ plan: Setting?, in context: Context) throws -> Outcome {
        let accounts = try context.accounts()
        if let plan {
            try accounts.setClock(to: context.now.zone.instant(plan.day, minute: plan.minute), by: context.token)
        }
        let now = try accounts.facts().place(context.site)?.now ?? context.now
        let text = "\(now.day.long), \(WallTime(now.minute)?.description ?? "")"
        return Outcome(
            [plan == nil ? .line("The clock says \(text).") : .good("The clock says \(text).")],
            data: .object([("day", .text(now.day.iso)), ("time", .text(WallTime(now.minute)?.description ?? ""))]))
    }
}
