// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// `backup`: the whole desk in one verified file.
struct BackUp: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the whole desk into a file, and verify the copy.", usage: "backup FILE")
    static let task = Task.desk
    static let permission: Permission? = OfficeRequests.backingUp
    static let reachesOutside = true
    static let examples = ["backup desk-2026-11-19.db"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The file") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        guard let local = context.local else { throw StorageFault.missing(context.database) }
        _ = try local.authorise(OfficeRequests.backingUp, at: context.site, door: context.door, as: context.signedIn())
        guard let backup = context.services.backup else {
            throw StorageFault.other("a server's database is copied with its own tools, pg_dump")
        }
        let found = try backup(context.database, plan)
        let entries = found.map(\.entries).reduce(0, +)
        return Outcome(
            [
                .good("The desk was copied to \(plan): \(entries) \(entries == 1 ? "entry" : "entries"), verified."),
                .note("It holds hashes of passphrases: keep it where only you can read it."),
            ], data: .object([("file", .text(plan)), ("entries", .int(entries))]))
    }
}

/// `restore`: puts a copy in the desk's place; everybody signs in again.
struct RestoreDesk: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a copy in the place of the desk.", usage: "restore FILE [over-newer]")
    static let task = Task.desk
    static let isTypedInFull = true
    static let permission: Permission? = OfficeRequests.restoring
    static let reachesOutside = true
    static let examples = ["restore desk-2026-11-19.db --yes", "restore desk-2026-11-19.db over-newer --yes"]
    static let replacesDesk = true
    static let needsDesk = false
    @Argument(help: .hidden) var words: [String] = []

    struct Plan {
        let file: String
        let overNewer: Bool
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        Plan(file: try words.word("The file"), overNewer: words.keyword("over-newer", "lose what the copy lacks"))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        guard let restore = context.services.restore else {
            throw StorageFault.other("a server's database is put back with its own tools, pg_restore")
        }
        var handle: String?
        if let local = context.local {
            _ = try local.authorise(
                OfficeRequests.restoring, at: context.site, door: context.door, as: context.signedIn())
            handle = try local.bearer(context.signedIn()).handle
            try context.confirm("Replace the desk at \(context.database) by the copy \(plan.file)?")
        }
        let clock = context.local.flatMap { $0.surroundings.clockIsSet ? $0.surroundings.clock() : nil }
        let order = RestoreOrder(
            file: plan.file, database: context.database, overNewer: plan.overNewer, handle: handle, at: clock)
        let done = try restore(order)
        context.sitting.who = nil
        let entries = done.journals.map(\.entries).reduce(0, +)
        let rows = done.journals.compactMap(\.rows).max() ?? 0
        let faults = done.journals.flatMap(\.faults)
        let epoch = done.journals.map(\.epoch).max() ?? 1
        let copied = "The desk at \(context.database) is the copy \(plan.file): \(entries) entries"
        var page: Page = []
        if let first = faults.first {
            page.add(
                .warn("\(copied), epoch \(epoch). Its journal is verified, its rows are not."),
                .line(first.sentence, .bad))
            if faults.count > 1 { page.add(.line("\(faults.count - 1) more: journal verify --tables", .bad)) }
        } else {
            page.add(.good("\(copied) and \(rows) rows, verified, epoch \(epoch)."))
        }
        if let kept = done.kept { page.add(.line("What it replaced is kept in \(kept).")) }
        page.add(
            .warn("It is in the journal, and in every greeting for a week. Everybody signs in again."),
            .hint("login NAME"))
        return Outcome(
            page,
            data: .object([
                ("file", .text(plan.file)), ("entries", .int(entries)), ("kept", done.kept.map { .text($0) } ?? .null),
                ("rows", .int(rows)), ("sound", .bool(faults.isEmpty)),
            ]))
    }
}
