// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office

/// `journal verify`: hashes every stored byte again and says where it is not as it was written.
struct JournalVerify: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove that the journal is as it was written.",
        usage: "journal verify [--head HEAD] [--tables]")
    static let noun: String? = "journal"
    static let task = Task.evidence
    static let reachesOutside = true
    static let examples = ["journal verify", "journal verify --tables", "journal verify --json"]
    @Option(help: ArgumentHelp("A head that was printed: an entry must have it.", valueName: "HEAD")) var head: String?
    @Flag(help: "Hold every row against the entry that wrote it, too.") var tables = false
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        guard let local = context.local else { throw StorageFault.missing(context.database) }
        let found = try local.verify(
            context.site, head: head, tables: tables, door: context.door, as: context.signedIn())
        var page: Page = []
        if found.isSound {
            page.add(
                .good(
                    "The journal of \(context.siteName) is as it was written: \(found.entries) \(found.entries == 1 ? "entry" : "entries"), epoch \(found.epoch)."
                ))
        } else {
            page.add(
                .bad(
                    "The journal of \(context.siteName) is not as it was written: \(found.faults.count) \(found.faults.count == 1 ? "place" : "places")."
                ))
            for fault in found.faults { page.add(.line(fault.sentence, .bad)) }
        }
        if let anchored = found.anchored { page.add(.line("The head \(head ?? "") is that of #\(anchored).")) }
        if let rows = found.rows { page.add(.line("\(rows) rows were held against their entries.")) }
        if !found.dropped.isEmpty {
            page.add(.note("Older entries also name what is kept no more: \(found.dropped.joined(separator: ", "))."))
        }
        if found.seals > 0 {
            page.add(.note("It agrees with \(found.seals) printed \(found.seals == 1 ? "head" : "heads")."))
        }
        if found.erased > 0 {
            page.add(.note("\(found.erased) texts were erased on purpose; the chain holds without them."))
        }
        let faults = found.faults.map { fault -> JSON in
            .object([
                ("entry", fault.seq.map { .int($0) } ?? .null), ("place", .text(fault.place)),
                ("sentence", .text(fault.sentence)),
            ])
        }
        let data: JSON = .object([
            ("sound", .bool(found.isSound)), ("entries", .int(found.entries)), ("epoch", .int(found.epoch)),
            ("head", .text(found.head.hex)),
            ("seals", .int(found.seals)), ("erased", .int(found.erased)), ("faults", .list(faults)),
        ])
        return Outcome(page, data: data, exit: found.isSound ? 0 : Refusal.Exit.storage.rawValue)
    }
}

/// `journal head`: the head to print; kept as a seal, so that a cut-off end shows.
struct JournalHead: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: "Print the head of the journal, and keep it as a seal.", usage: "journal head")
    static let noun: String? = "journal"
    static let task = Task.evidence
    static let reachesOutside = true
    static let examples = ["journal head", "journal head --json"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        guard let local = context.local else { throw StorageFault.missing(context.database) }
        let seal = try local.seal(context.site, door: context.door, as: context.signedIn())
        return Outcome(
            [.line("#\(seal.seq), epoch \(seal.epoch), \(seal.day.long): \(seal.head.hex)")],
            data: .object([("entry", .int(seal.seq)), ("epoch", .int(seal.epoch)), ("head", .text(seal.head.hex))]))
    }
}

/// `journal refusals`: what was refused under the rules that keep it; for principal and auditor.
struct JournalRefusals: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "refusals", abstract: "List the refusals that are kept.", usage: "journal refusals [since DAY]")
    static let noun: String? = "journal"
    static let task = Task.evidence
    static let examples = ["journal refusals", "journal refusals since monday", "journal refusals --csv"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> Day? {
        _ = words.keyword("since", "the first day")
        return try words.dayIfAny(.back)
    }

    func run(_ plan: Day?, in context: Context) throws -> Outcome {
        let first = plan ?? context.now.day.adding(-30)
        let lines = try context.answer(
            LookAtRefusals(unit: context.site, since: context.now.zone.instant(first, minute: 0)))
        guard !lines.isEmpty else {
            return Outcome(
                [.line("Nothing was refused since \(first.long).")], data: .object([("refusals", .list([]))]))
        }
        let rows = lines.map { line -> [Grid.Cell] in
            [
                Grid.Cell(JournalList.when(line.at, context)), Grid.Cell(line.name ?? "nobody signed in"),
                Grid.Cell(line.code), Grid.Cell(line.sentence),
            ]
        }
        let columns: [Grid.Column] = [
            "when", Grid.Column("who", shrinks: true), "code", Grid.Column("what was said", minimum: 20, shrinks: true),
        ]
        let data = lines.map { line -> JSON in
            .object([
                ("at_ms", .int(Int(line.at.ms))), ("who", line.name.map { .text($0) } ?? .null),
                ("request", .text(line.request)),
                ("code", .text(line.code)), ("sentence", .text(line.sentence)),
            ])
        }
        return Outcome([.table(Grid(columns, rows))], data: .object([("refusals", .list(data))]))
    }
}
