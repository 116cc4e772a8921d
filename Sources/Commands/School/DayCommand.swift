// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `day`: a school day, and how it is changed: closed, dismissed early, due earlier, on other bells.
///
/// A change that touches plans shows them all and asks first; `--preview` only shows.
struct DayCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "day",
        abstract: "Show or change a school day: closed, dismissed early, carts due earlier, other bells.",
        usage:
            "day [DAY [until DAY] [closed \"WHY\" [shift] | dismiss TIME | due TIME | schedule NAME | reopen [schedule NAME]]]"
    )
    static let task = Task.school
    static let examples = ["day fri", "day fri closed \"snow\" --preview", "day today due 13:30 --preview"]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    enum Plan {
        case list
        case show(Day)
        case change(DayChange)
        case reopen(DayReopen)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        guard let day = try words.dayIfAny() else {
            if words.isAtEnd { return .list }
            return .show(try words.day())
        }
        let site = words.context.site
        let choices = [
            ("closed", "no lessons; reservations are cancelled"), ("dismiss", "lessons end early"),
            ("due", "carts are due earlier"),
            ("schedule", "other bells"), ("reopen", "open a closed day again"),
        ]
        let until = try words.untilIfAny(from: day, "the last day of a span")
        guard let word = words.oneIfAny(of: choices.map { (word: $0.0, note: $0.1) }) else {
            if until != nil { _ = try words.one(of: choices.map { (word: $0.0, note: $0.1) }, "What changes") }
            return .show(day)
        }
        switch word {
        case "closed":
            let why = try words.text("The reason")
            let shift = words.keyword("shift", "the rotation goes on as if the day had not been")
            return .change(DayChange(unit: site, day: day, until: until, edit: .closed(why, shift: shift)))
        case "dismiss":
            return .change(
                DayChange(
                    unit: site, day: day, until: until, edit: .dismiss(try words.clockTime("The dismissal").minute)))
        case "due":
            return .change(
                DayChange(unit: site, day: day, until: until, edit: .due(try words.clockTime("The deadline").minute)))
        case "schedule":
            return .change(DayChange(unit: site, day: day, until: until, edit: .schedule(try words.schedule())))
        default:
            guard until == nil else {
                throw words.misread(
                    "One day is opened at a time.", accepted: ["day \(day.iso) reopen"], at: words.place - 1)
            }
            let other = words.keyword("schedule", "not the weekday's own bells") ? try words.schedule() : nil
            return .reopen(DayReopen(unit: site, day: day, schedule: other))
        }
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .list:
            let today = context.now.day
            return DayPages.list(try context.answer(DaysLook(unit: context.site, from: today, until: today.adding(20))))
        case .show(let day): return DayPages.day(day, try context.answer(DayLook(unit: context.site, day: day)))
        case .change(let request): return try Previewed.run(request, only: preview, in: context)
        case .reopen(let request): return try Previewed.run(request, only: preview, in: context)
        }
    }
}

extension PhraseReader {
    /// A bell schedule as it was typed, known to the site; the desk takes the version in force where none is named.
    mutating func schedule() throws -> String {
        let known =
            try isCompleting && !isAtEnd
            ? [] : context.answer(BellsLook(unit: context.site)).map(\.name).filter { !ScheduleName.isOfOneDay($0) }
        let bases = Set(known.map(ScheduleName.base)).sorted()
        let typed = try word("The bell schedule", offering: bases.map { Offer($0, "bells") })
        let alike = bases.filter { NameKey.areAlike($0, typed) }
        let meant = known.contains(typed) || bases.contains(typed) || alike.count != 1 ? typed : alike[0]
        let isFirst = meant.hasSuffix("/1") && known.contains(ScheduleName.base(meant))
        guard known.contains(meant) || bases.contains(meant) || isFirst else {
            throw misread(
                "There is no bell schedule \"\(typed)\".", accepted: bases,
                suggestions: Distance.suggest(typed, among: bases),
                exit: .notFound, at: place - 1)
        }
        return meant
    }
}
