// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import Sheets

/// `bells [NAME]`: the bell schedules and who follows them.
struct BellsShow: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the bell schedules.", usage: "bells show [NAME]")
    static let noun: String? = "bells"
    static let isNounsOwn = true
    static let task = Task.school
    static let examples = ["bells", "bells regular", "bells show regular"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String? {
        words.isAtEnd && !words.isCompleting ? nil : try words.schedule()
    }

    func run(_ plan: String?, in context: Context) throws -> Outcome {
        let all = try context.answer(BellsLook(unit: context.site))
        guard let plan else {
            var grid = Grid(["bells", "periods", "lessons", "weekdays", "days to come"])
            for one in all where !ScheduleName.isOfOneDay(one.name) {
                let span = one.bells.first.map {
                    "\(Said.clock($0.start))–\(Said.clock(one.bells.map(\.end).max() ?? $0.end))"
                }
                grid.add(
                    Grid.Cell(one.name), Grid.Cell("\(one.bells.count)"), Grid.Cell(span ?? ""),
                    Grid.Cell(one.weekdays.map(\.short).joined(separator: " ")), Grid.Cell("\(one.days.count)"))
            }
            return Outcome(listing: grid, none: .warn("No bells were entered."))
        }
        let one = Self.inForce(plan, among: all)
        var grid = Grid(["schedule", "period", "start", "end"])
        for bell in one?.bells ?? [] {
            grid.add(
                Grid.Cell(one?.name ?? plan), Grid.Cell(bell.period), Grid.Cell(Said.clock(bell.start)),
                Grid.Cell(Said.clock(bell.end)))
        }
        return Outcome(listing: grid, none: .warn("Nothing rings there."))
    }

    /// The version that was named, else the one that the next days follow, else the newest.
    private static func inForce(_ typed: String, among all: [BellsLook.Schedule]) -> BellsLook.Schedule? {
        if typed.hasSuffix("/1") { return all.first { $0.name == ScheduleName.base(typed) } }
        let own = all.filter { ScheduleName.base($0.name) == typed }
        guard !own.isEmpty else { return all.first { $0.name == typed } }
        let next = own.filter { !$0.days.isEmpty }.min { ($0.days.first ?? $1.days[0]) < ($1.days.first ?? $0.days[0]) }
        return next ?? own.max { ScheduleName.version($0.name) < ScheduleName.version($1.name) }
    }
}

/// `bells apply FILE from DATE`: new bells from a day on, as a new version; clashes are settled before.
struct BellsApplyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Put new bells in force from a day on.",
        usage: "bells apply FILE from DAY [until DAY | all]")
    static let noun: String? = "bells"
    static let task = Task.school
    static let examples = [
        "bells apply bells.csv from 2027-01-05", "bells apply bells.csv from mon",
        "bells apply bells.csv from 2027-01-05 until 2027-01-29 --preview",
    ]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []
    static var permission: Permission? { BellsApply.permission }

    struct Plan {
        let file: String
        let from: Day
        let hold: BellsApply.Hold
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let file = try words.word("The file")
        try words.require("from", "the first day of the new bells")
        let from = try words.day()
        if words.keyword("all", "also in place of bells planned for later") {
            return Plan(file: file, from: from, hold: .all)
        }
        let last = try words.untilIfAny(from: from, "the last day; else until other bells are planned")
        return Plan(file: file, from: from, hold: last.map { .until($0) } ?? .untilOthers)
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        let loaded = SheetFile.load(plan.file)
        let standing = try context.answer(BellsLook(unit: context.site)).flatMap { schedule in
            [ScheduleName.base(schedule.name)] + schedule.bells.map(\.period)
        }
        let reading =
            loaded.value.map { BellsFile.read($0, file: plan.file, standing: Set(standing)) }
            ?? Reading(nil, loaded.findings)
        guard let bells = reading.value else { return .findings(reading.findings, in: loaded.value ?? []) }
        let schedules = Dictionary(grouping: bells, by: \.schedule).sorted { $0.key < $1.key }.map { name, bells in
            BellsApply.Schedule(
                name: ScheduleName.base(name),
                periods: bells.map { BellsApply.Period(name: $0.period, start: $0.span.start, end: $0.span.end) })
        }
        do {
            return try Previewed.run(
                BellsApply(unit: context.site, schedules: schedules, from: plan.from, hold: plan.hold), only: preview,
                in: context)
        } catch let refused as Refused {
            // The desk knows no file: its lines get the one that was typed.
            throw Refused(
                refused.refusals.map { refusal in
                    var own = refusal
                    own.instead = refusal.instead.map { line in
                        line.hasPrefix("bells apply FILE ")
                            ? "bells apply \(Line.quotedIfNeeded(plan.file)) "
                                + line.dropFirst("bells apply FILE ".count)
                            : line
                    }
                    return own
                })
        }
    }
}

extension Outcome {
    /// What is wrong with a file, each with its line and a caret; nothing was changed.
    static func findings(_ findings: [Sheets.Finding], in bytes: [UInt8]) -> Outcome {
        var page: Page = [
            .bad(
                "Nothing was changed: \(Said.count(findings.count, "thing", "things")) to put right in the file first.")
        ]
        for line in SheetFile.said(findings, in: bytes) { page.add(.line(line)) }
        let data = findings.map { finding in
            JSON.object([
                ("file", .text(finding.file)), ("line", .int(finding.line)), ("column", .int(finding.column)),
                ("sentence", .text(finding.sentence)),
            ])
        }
        return Outcome(page, data: .object([("findings", .list(data))]), exit: Refusal.Exit.data.rawValue)
    }
}
