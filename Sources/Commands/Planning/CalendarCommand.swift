// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `calendar`: all carts today; `calendar 7`: the week of a cart; `calendar mine`: my reservations.
struct CalendarCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Who has which devices when: a cart's week, a day of all carts, or mine.",
        usage: "calendar [CART|mine] [DAY]")
    static let task = Task.plan
    static let examples = ["calendar 7", "calendar fri", "calendar mine"]
    static let permission: Permission? = CalendarWeek.permission
    @Argument(help: .hidden) var words: [String] = []

    enum Plan {
        case week(UnitID, Cart, Day)
        case day(UnitID, Day)
        case mine(Day)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let today = words.context.now.day
        if words.keyword("mine", "your own reservations") { return .mine(try words.dayIfAny(.forward) ?? today) }
        if let day = try words.dayIfAny(.forward) { return .day(words.context.site, day) }
        guard !words.isAtEnd || words.isCompleting else { return .day(words.context.site, today) }
        let labels = try words.cart()
        return .week(labels.site, labels.cart, try words.dayIfAny(.forward, site: labels.site) ?? today)
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .week(let site, let cart, let day):
            guard let week = try context.answer(CalendarWeek(site: site, cart: cart.cart, day: day)) else {
                throw Refused(NoSuchCart.refusal("There is no such cart here.", exit: .notFound))
            }
            return Outcome(
                WeekGrid(week).page, data: .list(week.columns.flatMap(\.bookings).map { Self.data($0, week.cart) }))
        case .day(let site, let day):
            let board = try context.answer(CalendarDay(site: site, day: day))
            return Outcome(
                DayGrid(board).page,
                data: .list(board.lines.flatMap { line in line.bookings.map { Self.data($0, line.cart) } }))
        case .mine(let from):
            return MinePage.outcome(
                try context.answer(ReservationsOf(site: context.site, from: from, until: from.adding(120))))
        }
    }

    private static func data(_ booking: Booking, _ cart: Cart) -> JSON {
        var data = Told.data(booking.row, cart)
        data["state"] = .text(booking.state.rawValue)
        data["name"] = .text(booking.handle)
        return .object(data.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
}

/// One's own reservations as a table.
enum MinePage {
    static func outcome(_ items: [ReservationsOf.Item]) -> Outcome {
        let shown = items.filter { $0.state != .released || $0.row.live }
        guard !shown.isEmpty else {
            return Outcome([.line("Nothing is reserved for you from that day on.")], data: .list([]))
        }
        var page: Page = [.title("Your reservations")]
        page.add(
            .table(
                Grid(
                    ["no", "when", "labels", "room", Grid.Column("state", minimum: 12, shrinks: true)],
                    shown.map {
                        [
                            Grid.Cell(Numbered.reservation.id($0.row.no)), Grid.Cell($0.row.when),
                            Grid.Cell($0.row.mask.labels(ofCart: $0.cart)), Grid.Cell($0.row.room), state($0),
                        ]
                    })))
        return Outcome(
            page,
            data: .list(
                shown.map {
                    .object([
                        ("id", .text(Numbered.reservation.id($0.row.no))), ("cart", .int($0.cart)),
                        ("slots", .text($0.row.mask.description)),
                        ("day", .text($0.row.day.iso)), ("start", .text(Said.clock($0.row.start))),
                        ("end", .text(Said.clock($0.row.end))),
                        ("state", .text($0.state.rawValue)), ("why", $0.row.why.map { .text($0) } ?? .null),
                        ("waiting", .list($0.waiting.map { .text($0) })),
                    ])
                }))
    }

    private static func state(_ item: ReservationsOf.Item) -> Grid.Cell {
        switch item.state {
        case .awaiting: Grid.Cell("waits for \(Said.list(item.waiting))", .warn)
        case .confirmed: Grid.Cell("reserved", .good)
        case .kept: Grid.Cell("collected", .good)
        case .released: Grid.Cell("released: not collected", .dim)
        case .cancelled where item.row.state == .awaiting: Grid.Cell("off: unanswered", .dim)
        case .cancelled: Grid.Cell("off: \(item.row.why ?? "cancelled")", .dim)
        }
    }
}
