// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import DeviceManagement

/// `ticket list [all]`.
struct TicketListing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show open tickets, or all of them.", usage: "ticket list [all]")
    static let noun: String? = "ticket"
    static let isNounsOwn = true
    static let task = Task.devices
    static let examples = ["ticket list", "ticket list all", "ticket list --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> TicketList {
        TicketList(unit: words.context.site, closed: words.keyword("all", "the closed ones too"))
    }

    func run(_ plan: TicketList, in context: Context) throws -> Outcome {
        let lines = try context.answer(plan)
        var grid = Grid(["no", "state", Grid.Column("what", shrinks: true), "device", "reported by", "since"])
        for line in lines {
            let since = Moment(line.ticket.opened, in: context.now.zone).day
            grid.add(
                .init(Numbered.ticket.id(line.ticket.no)), .init(line.ticket.state.said), .init(line.ticket.what),
                .init(line.serial ?? ""),
                .init(line.reporter), .init("\(since)"))
        }
        return Outcome(listing: grid, none: .line("No ticket is open."))
    }
}

/// `ticket show T9`.
struct TicketShowing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a ticket and all that was noted on it.", usage: "ticket show T9")
    static let noun: String? = "ticket"
    static let task = Task.devices
    static let examples = ["ticket show T1", "ticket show T1 --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> TicketShow {
        TicketShow(unit: words.context.site, no: try TicketWordsRead.number(&words) { _ in true })
    }

    func run(_ plan: TicketShow, in context: Context) throws -> Outcome {
        let answer = try context.answer(plan)
        let ticket = answer.line.ticket
        func when(_ instant: Instant) -> String {
            let moment = Moment(instant, in: context.now.zone)
            return "\(moment.day), \(WallTime(moment.minute)?.description ?? "")"
        }
        var page: Page = [.title("\(Numbered.ticket.id(ticket.no)), \(ticket.state.said): \(ticket.what)")]
        page.add(
            .line(
                "Reported by \(answer.line.reporter), \(when(ticket.opened))\(answer.line.serial.map { "; device \($0)" } ?? "")\(ticket.vendorRef.map { "; vendor reference \($0)" } ?? "")."
            ))
        for (note, by) in answer.notes { page.add(.line("\(when(note.at)), \(by): \(note.text)")) }
        return Outcome(
            page,
            data: .object([
                ("ticket", .text(Numbered.ticket.id(ticket.no))), ("state", .text(ticket.state.rawValue)),
                ("what", .text(ticket.what)),
                ("vendor_reference", ticket.vendorRef.map { .text($0) } ?? .null),
                ("serial", answer.line.serial.map { .text($0) } ?? .null),
                ("notes", .list(answer.notes.map { .object([("by", .text($0.by)), ("text", .text($0.note.text))]) })),
            ]))
    }
}
