// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import People

/// `journal`: what was done, newest first: all of it, about somebody or something, of a day, or one entry whole.
struct JournalList: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what was done, by whom.",
        usage: "journal list [entry NUMBER | NAME | cart CART | R231] [DAY]")
    static let noun: String? = "journal"
    static let isNounsOwn = true
    static let task = Task.evidence
    static let examples = ["journal today", "journal okafor", "journal cart 7 yesterday"]
    @Argument(help: .hidden) var words: [String] = []

    struct Plan {
        var entry: Int?
        var subject: Subject?
        var day: Day?
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        var plan = Plan()
        if let number = try EntryWord.readIfAny(&words) {
            plan.entry = number
            return plan
        }
        if words.keyword("cart", "what was done to a cart") {
            plan.subject = Subject(.cart, try words.cart().cart.cart)
        } else if let person = try words.personIfAny(everyone: true) {
            plan.subject = Subject(person.person)
        } else if let id = try words.idIfAny([]) {
            plan.subject = Subject(id.kind, id.no)
        }
        plan.day = try words.dayIfAny(.back)
        return plan
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        let lines = try context.answer(
            LookAtJournal(unit: context.site, about: plan.subject, day: plan.day, entry: plan.entry))
        if let wanted = plan.entry {
            guard let line = lines.first else { throw Refused(UnknownEntry.refusal(wanted)) }
            return whole(line, context)
        }
        guard !lines.isEmpty else {
            return Outcome([.line("There is no such entry.")], data: .object([("entries", .list([]))]))
        }
        let rows = lines.map { line -> [Grid.Cell] in
            let tone: Tone = line.undoneBy == nil ? .plain : .dim
            let mark = line.undoneBy.map { " (taken back by #\($0))" } ?? ""
            return [
                Grid.Cell("#\(line.seq)", tone), Grid.Cell(Self.when(line.at, context), tone),
                Grid.Cell(line.name, tone), Grid.Cell(line.said + mark, tone),
            ]
        }
        let columns: [Grid.Column] = [
            Grid.Column("entry", .right), "when", Grid.Column("who", shrinks: true),
            Grid.Column("what", minimum: 20, shrinks: true),
        ]
        let entries = JSON.list(lines.map(Self.data))
        return Outcome([.table(Grid(columns, rows))], data: .object([("entries", entries)]), csv: Outcome.Rows(entries))
    }

    private func whole(_ line: LookAtJournal.Line, _ context: Context) -> Outcome {
        var page: Page = [
            .title("#\(line.seq), \(Self.when(line.at, context))"), .line(line.said),
            .line("By \(line.name), \(line.door.rawValue), \(line.kind)."),
        ]
        for detail in line.details { page.add(.line(detail)) }
        if let undone = line.undoneBy { page.add(.warn("Taken back by #\(undone).")) }
        if let undoes = line.undoes { page.add(.note("It takes back #\(undoes).")) }
        page.add(.note("Hash \(line.hash.hex)"))
        return Outcome(page, data: Self.data(line))
    }

    static func when(_ instant: Instant, _ context: Context) -> String {
        let moment = Moment(instant, in: context.now.zone)
        let clock = WallTime(moment.minute)?.description ?? ""
        return moment.day == context.now.day ? "today \(clock)" : "\(moment.day) \(clock)"
    }

    static func data(_ line: LookAtJournal.Line) -> JSON {
        .object([
            ("entry", .int(line.seq)), ("at_ms", .int(Int(line.at.ms))), ("who", .text(line.name)),
            ("door", .text(line.door.rawValue)),
            ("request", .text(line.kind)), ("said", .text(line.said)),
            ("undoes", line.undoes.map { .int($0) } ?? .null),
            ("undone_by", line.undoneBy.map { .int($0) } ?? .null), ("hash", .text(line.hash.hex)),
        ])
    }
}

/// `#12`: the number of an entry.
enum EntryWord {
    /// A `#` at the start of a word begins a comment in a line, so it is written `entry 12` or `"#12"`; both are read.
    static func readIfAny(_ words: inout PhraseReader) throws -> Int? {
        if words.keyword("entry", "one entry by its number") { return try words.number("The entry", in: 1...Int.max) }
        guard let next = words.next, next.hasPrefix("#"), let number = Int(next.dropFirst()) else { return nil }
        _ = words.wordIfAny()
        return number
    }
}
