// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `status`: the desk at a glance.
struct StatusCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show the desk at a glance: the last night, every cart, what is out.",
        usage: "status")
    static let task = Task.day
    static let permission: Permission? = DeskStatus.permission
    static let examples = ["status", "status --json", "status --csv"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let status = try context.answer(DeskStatus(unit: context.site))
        var page: Page = [.title("\(context.siteName), \(status.day.long)")]
        for block in Night.said(status.nights, context.now, mayRun: status.mayRunNight) { page.add(block) }
        var grid = Grid(["cart", "room", Grid.Column("out", .right), "with", "held", "checked in"])
        for cart in status.carts {
            let state = Self.cell(cart.standing, context.now.zone)
            grid.add(
                .init("\(cart.number)"), .init(cart.room),
                .init(cart.outCount == 0 ? "0" : "\(cart.outCount) of \(cart.capacity)"),
                .init(cart.with.joined(separator: "; ")), .init(cart.held, cart.heldCount > 0 ? .warn : .plain), state)
        }
        page.add(.gap, .table(grid), .gap)
        page.add(
            status.flags == 0
                ? .line("No open flags.") : .warn("\(status.flags) open \(status.flags == 1 ? "flag" : "flags")."))
        if status.waitingMail > 0 {
            let waiting = status.waitingMail == 1 ? "One message waits" : "\(status.waitingMail) messages wait"
            page.add(.note("\(waiting) to be sent."))
        }
        if status.failedMail > 0 {
            let failed = status.failedMail == 1 ? "One message" : "\(status.failedMail) messages"
            page.add(.warn("\(failed) could not be delivered in the last week."))
        }
        return Outcome(page, data: data(status, context.now.zone))
    }

    private static func cell(_ standing: CheckInStanding, _ zone: Zone) -> Grid.Cell {
        let said = standing.said(in: zone)
        switch standing.word {
        case .onTime: return .init(said, standing.usedSince == nil ? .good : .warn)
        case .late: return .init(said, .warn)
        case .notCheckedIn: return .init(said, .bad)
        case .notYet: return .init("\(said), due \(standing.due.map(Said.clock) ?? "")")
        case .notDue: return .init(said.isEmpty ? "not due" : said)
        }
    }

    private func data(_ status: DeskStatus.Answer, _ zone: Zone) -> JSON {
        .object([
            ("day", .text(status.day.iso)), ("last_night", status.nights.last.map { .text($0.day.iso) } ?? .null),
            Night.json(status.nights), ("flags", .int(status.flags)), ("messages_waiting", .int(status.waitingMail)),
            ("messages_failed", .int(status.failedMail)),
            ("sites_behind", .list(status.nights.behind.map { .text($0) })),
            (
                "carts",
                .list(
                    status.carts.map { cart in
                        .object(
                            [
                                ("cart", .int(cart.number)), ("room", .text(cart.room)),
                                ("capacity", .int(cart.capacity)),
                                ("out", .text(cart.out)), ("out_count", .int(cart.outCount)),
                                ("held", .text(cart.held)),
                                ("checked_in", .bool(cart.isIn)), ("late", .bool(cart.standing.word == .late)),
                                ("due", cart.standing.due.map { .text(Said.clock($0)) } ?? .null),
                            ] + cart.standing.json(in: zone))
                    })
            ),
        ])
    }
}
