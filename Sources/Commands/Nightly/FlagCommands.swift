// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `flag list`: what close of day found and nobody settled.
struct FlagListing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show what close of day found and nobody has settled.", usage: "flag list")
    static let noun: String? = "flag"
    static let isNounsOwn = true
    static let task = Task.evidence
    static let examples = ["flag list", "flag list --json", "flag list --csv"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> FlagList { FlagList(unit: words.context.site) }

    func run(_ plan: FlagList, in context: Context) throws -> Outcome {
        let lines = try context.answer(plan)
        guard !lines.isEmpty else { return Outcome([.line("Nothing is flagged.")], data: .list([])) }
        var page: Page = []
        for line in lines {
            page.add(
                .line(
                    "\(line.text) Since \(line.since)\(Self.reached[line.flag.step] ?? "").",
                    line.flag.step == 0 ? .warn : .bad))
            for act in line.acts { page.add(.hint(act)) }
        }
        return Outcome(
            page,
            data: .list(
                lines.map { line in
                    .object([
                        ("flag", .text(Numbered.flag.id(line.flag.no))), ("code", .text(line.flag.code)),
                        ("since", .text(line.flag.firstDay.iso)),
                        ("step", .int(line.flag.step)), ("text", .text(line.text)),
                        ("cart", line.cart.map { .int($0) } ?? .null), ("due", line.due.map { .text($0) } ?? .null),
                        ("was", .text(line.flag.mask.description)), ("open", .text(line.open.description)),
                        ("resolved", .text(line.resolved.joined(separator: "; "))),
                    ])
                }))
    }

    private static let reached = [1: ", with the principal", 2: ", with Desktop Services"]
}

/// `flag settle F3 "why"`: Desktop Services, at the top of the ladder.
struct FlagSettle: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "Settle a flag that no act can settle any more; Desktop Services does it.",
        usage: "flag settle F3 \"why\"")
    static let noun: String? = "flag"
    static let task = Task.evidence
    static let examples = ["flag settle F1 \"written off, police report 4711\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> SettleFlag {
        let no = try FlagWords.number(&words)
        return SettleFlag(unit: words.context.site, no: no, why: try words.text("What became of it"))
    }
}

/// `report loss F3`: the prepared loss report.
struct ReportLoss: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "loss", abstract: "Print the prepared loss report of a flag.", usage: "report loss F3")
    static let noun: String? = "report"
    static let task = Task.evidence
    static let examples = ["report loss F1"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> LossReport {
        LossReport(unit: words.context.site, no: try FlagWords.number(&words))
    }

    func run(_ plan: LossReport, in context: Context) throws -> Outcome {
        let report = try context.answer(plan)
        var page: Page = [.title("Loss report, \(context.siteName), \(context.now.day.long)"), .line(report.text)]
        page.add(.line("First flagged \(report.flag.firstDay.long)."))
        if !report.isOpen { page.add(.good("Nothing of it is open any more: there is no loss to report.")) }
        if let holder = report.holder {
            let taken = report.taken.map { ", taken \($0.day.long), \(WallTime($0.minute)?.description ?? "")" } ?? ""
            page.add(.line("Last held by \(holder)\(report.room.map { ", room \($0)" } ?? "")\(taken)."))
        }
        var grid = Grid(["device", "serial", "tag", Grid.Column("model", shrinks: true)])
        for lost in report.devices {
            grid.add(.init(lost.label), .init(lost.serial), .init(lost.tag), .init(lost.model))
        }
        if !grid.rows.isEmpty { page.add(.table(grid)) }
        return Outcome(page)
    }
}

enum FlagWords {
    static func number(_ words: inout PhraseReader) throws -> Int {
        try words.id(.flag, what: "The flag") { context in
            try context.answer(FlagList(unit: context.site)).map { Offer(Numbered.flag.id($0.flag.no), $0.text) }
        }.no
    }
}
