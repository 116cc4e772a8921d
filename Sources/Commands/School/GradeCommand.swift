// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `grade 5`: the grade's teachers and their numbers, and how they change.
struct GradeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade", abstract: "Show or change a grade's list of teachers and their assigned numbers.",
        usage: "grade [GRADE [DAY | LABELS to TEACHER|pool [from DAY] [until DAY] | TEACHER room ROOM]]")
    static let task = Task.school
    static let examples = [
        "grade 5 --csv", "grade 5 7-25..26 to okafor --preview", "grade 5 2026-11-02",
    ]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    enum Plan {
        case show(String?, Day?)
        case move(NumbersChange)
        case teach(TeachingSet)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let look = try words.context.answer(GradeLook(unit: words.context.site, grade: nil, day: words.context.now.day))
        guard let grade = words.wordIfAny(offering: look.grades.map { Offer($0, "grade") }) else {
            return .show(nil, nil)
        }
        // A whole date is the day of the list that is wanted, and no label.
        let isDate = words.next.map { $0.utf8.count == 10 && $0.utf8.count { $0 == UInt8(ascii: "-") } == 2 } ?? false
        if !isDate, let labels = try words.cartLabelsIfAny() {
            try words.require("to", "who gets the numbers")
            let pool = words.keyword("pool", "nobody: the coordinator lends them")
            let person = pool ? nil : try words.person("The teacher", offering: ["teacher"]).person
            let from = words.keyword("from", "the first day") ? try words.day() : words.context.now.day
            let until = try words.untilIfAny(from: from, "the last day; else the end of the school year")
            let move = NumbersMove(cart: labels.cart.cart, mask: labels.slots, gainer: person, from: from, until: until)
            return .move(NumbersChange(unit: labels.site, moves: [move]))
        }
        if let person = try words.personIfAny(offering: ["teacher"]) {
            try words.require("room", "where they teach")
            return .teach(
                TeachingSet(unit: words.context.site, person: person.person, grade: grade, room: try words.room()))
        }
        if !look.grades.contains(grade), !words.isCompleting {
            throw words.misread(
                "There is no grade \"\(grade)\" on the list.", accepted: look.grades, exit: .notFound,
                at: words.place - 1)
        }
        return .show(grade, try words.dayIfAny(.back))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .show(let grade, let day):
            let look = GradeLook(
                unit: context.site, grade: grade, day: day ?? context.now.day, isThatDayAlone: day != nil)
            return GradePages.list(try context.answer(look), in: context)
        case .move(let request): return try Previewed.run(request, only: preview, in: context)
        case .teach(let request): return try Previewed.run(request, only: preview, in: context)
        }
    }
}

/// How a number list looks, on the screen and as the file it replaces.
enum GradePages {
    static func list(_ look: GradeLook.Answer, in context: Context) -> Outcome {
        guard let year = look.year else { return Outcome([.warn("No school year is entered.")]) }
        var grid = Grid(["grade", Grid.Column("teacher", shrinks: true), "sign-in", "room", "numbers", "from", "until"])
        for line in look.lines {
            let whole = line.from <= year.firstDay && line.until >= year.lastDay
            let numbers = line.cart.map { line.slots.labels(ofCart: $0) } ?? "none of their own"
            grid.add(
                Grid.Cell(line.grade), Grid.Cell(line.name ?? "pool", line.person == nil ? .dim : .plain),
                Grid.Cell(line.handle ?? ""),
                Grid.Cell(line.room), Grid.Cell(numbers, line.cart == nil ? .dim : .plain),
                Grid.Cell(whole ? "" : line.from.iso), Grid.Cell(whole ? "" : line.until.iso))
        }
        var page: Page = [
            .title("Numbers of the school year \(year.firstDay.year)/\(year.lastDay.year)"), .table(grid),
        ]
        if !look.waiting.isEmpty {
            page.add(.gap)
            for change in look.waiting {
                page.add(.warn("\(change.id) waits for a yes: \(change.labels)."))
            }
        }
        let rows = rows(look)
        let waiting = look.waiting.map { JSON.object([("id", .text($0.id)), ("labels", .text($0.labels))]) }
        return Outcome(
            page,
            data: .object([
                ("first_day", .text(year.firstDay.iso)), ("last_day", .text(year.lastDay.iso)), ("numbers", rows.json),
                ("waiting", .list(waiting)),
            ]), csv: rows)
    }

    /// A line a run of numbers, in the form of `grades.csv`.
    static func rows(_ look: GradeLook.Answer) -> Outcome.Rows {
        let whole = look.year.map { ($0.firstDay, $0.lastDay) }
        let rows = look.lines.flatMap { line -> [[String]] in
            let from = line.from == whole?.0 ? "" : line.from.iso
            let until = line.until == whole?.1 ? "" : line.until.iso
            let who = [line.grade, line.handle ?? "pool", line.room]
            guard let cart = line.cart else { return [who + ["", "", "", from, until]] }
            return line.slots.runs.map { who + ["\(cart)", "\($0.lowerBound)", "\($0.upperBound)", from, until] }
        }
        return Outcome.Rows(["grade", "teacher", "room", "cart", "first", "last", "from", "until"], rows)
    }
}
