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
            for one in all {
                let span = one.bells.first.map {
                    "\(Said.clock($0.start))–\(Said.clock(one.bells.map(\.end).max() ?? $0.end))"
                }
                grid.add(
                    Grid.Cell(one.name), Grid.Cell("\(one.bells.count)"), Grid.Cell(span ?? ""),
                    Grid.Cell(one.weekdays.map(\.short).joined(separator: " ")), Grid.Cell("\(one.days.count)"))
            }
            return Outcome(listing: grid, none: .warn("No bells were entered."))
        }
        var grid = Grid(["schedule", "period", "start", "end"])
        for bell in all.first(where: { $0.name == plan })?.bells ?? [] {
            grid.add(
                Grid.Cell(plan), Grid.Cell(bell.period), Grid.Cell(Said.clock(bell.start)),
                Grid.Cell(Said.clock(bell.end)))
        }
        return Outcome(listing: grid, none: .warn("Nothing rings there."))
    }
}

/// `bells apply FILE from DATE`: new bells from a day on, as a new version; clashes are settled before.
struct BellsApplyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Put new bells in force from a day on.", usage: "bells apply FILE from DAY")
    static let noun: String? = "bells"
    static let task = Task.school
    static let examples = [
        "bells apply bells.csv from 2027-01-05 --preview", "bells apply bells.csv from 2027-01-05",
        "bells apply bells.csv from mon",
    ]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []
    static var permission: Permission? { BellsApply.permission }

    static func read(_ words: inout PhraseReader) throws -> (file: String, from: Day) {
        let file = try words.word("The file")
        try words.require("from", "the first day of the new bells")
        return (file, try words.day())
    }

    func run(_ plan: (file: String, from: Day), in context: Context) throws -> Outcome {
        let loaded = SheetFile.load(plan.file)
        let reading = loaded.value.map { BellsFile.read($0, file: plan.file) } ?? Reading(nil, loaded.findings)
        guard let bells = reading.value else { return .findings(reading.findings, in: loaded.value ?? []) }
        let schedules = Dictionary(grouping: bells, by: \.schedule).sorted { $0.key < $1.key }.map { name, bells in
            BellsApply.Schedule(
                name: BellsApply.base(name),
                periods: bells.map { BellsApply.Period(name: $0.period, start: $0.span.start, end: $0.span.end) })
        }
        return try Previewed.run(
            BellsApply(unit: context.site, schedules: schedules, from: plan.from), only: preview, in: context)
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
