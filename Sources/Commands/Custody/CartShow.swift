// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions

/// `cart show 7`: where everything of a cart is now.
struct CartShow: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Say where everything of a cart is now.", usage: "cart show CART")
    static let noun: String? = "cart"
    static let isNounsOwn = true
    static let task = Task.day
    static let examples = ["cart 7", "cart show 7", "cart show 5 --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> CartState {
        let cart = try words.cart()
        return CartState(site: cart.site, cart: cart.cart.cart)
    }

    func run(_ plan: CartState, in context: Context) throws -> Outcome {
        let state = try context.answer(plan)
        let number = state.cart.number
        let zone = context.now.zone
        func clock(_ instant: Instant) -> String { Said.clock(zone.minute(of: instant)) }
        var page: Page = [
            .title(
                "Cart \(number) \(state.cart.name == "Cart \(number)" ? "" : state.cart.name)".trimming()
                    + ", stored in room \(state.cart.homeRoom)")
        ]
        let people = state.people.map { "\($0.name)\($0.part == .deputy ? " (deputy)" : "")" }
        page.add(.line(people.isEmpty ? "Nobody coordinates it." : "Coordinated by \(Said.list(people))."))
        let lendable = state.usable.lendable.subtracting(state.loans.map(\.loan.out).joined())
        page.add(
            .line(
                "\(state.seated.count) devices; in the cart and ready: \(lendable.isEmpty ? "none" : lendable.labels(ofCart: number))."
            ))
        page.add(checkIn(state, zone))
        if !state.loans.isEmpty {
            var out = Grid(["out", "teacher", "room", "since", "until", "note"])
            for line in state.loans {
                out.add(
                    "\(line.labels)", "\(line.holder)", "\(line.loan.room)", "\(clock(line.loan.outAt))",
                    "\(Said.clock(line.loan.end))",
                    Grid.Cell(line.mark, line.overdue || line.recall ? .bad : .plain))
            }
            page.add(.gap, .table(out))
        }
        if !state.holds.isEmpty {
            var held = Grid(["held", "why", "since", "who answers"])
            for line in state.holds {
                held.add(
                    "\(line.label)",
                    "\([line.hold.code.rawValue, line.hold.note].compactMap { $0 }.joined(separator: ": "))",
                    "\(zone.day(of: line.hold.from))", "\(line.answers ?? "")")
            }
            page.add(.gap, .table(held))
        }
        if !state.coming.isEmpty {
            var coming = Grid(["reserved", "teacher", "when", "collect"])
            for plan in state.coming {
                coming.add(
                    "\(plan.reservation.mask.labels(ofCart: number))", "\(plan.teacher)",
                    "\(plan.reservation.when)",
                    Grid.Cell(plan.open ? "now" : plan.reservation.state == .awaiting ? "awaits a yes" : "", .plain))
            }
            page.add(.gap, .table(coming))
        }
        for offer in state.offers {
            page.add(
                .note(
                    "\(Numbered.handoff.id(offer.handoff.no)): \(offer.giver) offers \(offer.labels) to \(offer.receiver)."
                ))
        }
        if state.coming.contains(where: \.open) { page.add(.hint("out \(number)")) }
        return Outcome(page, data: data(state, zone), csv: rows(state))
    }

    /// Today's check-in in one of its words, and whether the cart was used again.
    private func checkIn(_ state: CartState.Answer, _ zone: Zone) -> Page.Block {
        let standing = state.standing
        let time = standing.time(in: zone)
        let id = standing.count.map { " (\(Numbered.count.id($0.no)))" } ?? ""
        let waits = standing.count?.state == .lateAwaiting ? "; the time it was told for waits for approval" : ""
        let due = Said.clock(state.due)
        let again = standing.usedSince.map {
            " Used again since the check-in at \(Said.clock(zone.minute(of: $0.told)))."
        }
        switch standing.word {
        case .onTime:
            let said = "Checked in on time today at \(time)\(id).\(again ?? "")"
            return again == nil ? .good(said) : .warn(said)
        case .late: return .warn("Checked in late today at \(time)\(id); it was due by \(due)\(waits).\(again ?? "")")
        case .notCheckedIn: return .bad("Not checked in today; it was due by \(due).\(again ?? "")")
        case .notYet:
            let said = "Not checked in yet today; due by \(due).\(again ?? "")"
            return again == nil ? .line(said) : .warn(said)
        case .notDue:
            return standing.count.map { _ in .good("Checked in today at \(time)\(id).") }
                ?? .line("No check-in is due today.")
        }
    }

    /// Every slot with a device, and where that is: cart and device as numbers, which no spreadsheet makes a date of (F33).
    private func rows(_ state: CartState.Answer) -> Outcome.Rows {
        Outcome.Rows(
            ["cart", "device", "is", "with", "room", "why"],
            state.seated.all.map { slot in
                let loan = state.loans.first { $0.loan.out.contains(slot) }
                let hold = state.holds.first { $0.hold.slot == slot }
                return [
                    "\(state.cart.number)", "\(slot)", loan != nil ? "out" : hold != nil ? "held" : "in",
                    loan?.holder ?? hold?.answers ?? "", loan?.loan.room ?? "", hold?.hold.code.rawValue ?? "",
                ]
            })
    }

    private func data(_ state: CartState.Answer, _ zone: Zone) -> JSON {
        let number = state.cart.number
        return .object(
            [
                ("cart", .int(number)), ("room", .text(state.cart.homeRoom)),
                ("ready", .text(state.usable.lendable.subtracting(state.loans.map(\.loan.out).joined()).description)),
                (
                    "out",
                    .list(
                        state.loans.map {
                            .object([
                                ("loan", .text(Numbered.loan.id($0.loan.no))), ("labels", .text($0.labels)),
                                ("teacher", .text($0.holder)),
                                ("room", .text($0.loan.room)), ("overdue", .bool($0.overdue)),
                                ("recall", .bool($0.recall)),
                            ])
                        })
                ),
                (
                    "held",
                    .list(
                        state.holds.map {
                            .object([
                                ("label", .text($0.label)), ("why", .text($0.hold.code.rawValue)),
                                ("answers", .text($0.answers ?? "")),
                            ])
                        })
                ),
                ("checked_in", .bool({ if case .checkedIn = state.state { true } else { false } }())),
                ("due", .text(Said.clock(state.due))),
            ] + state.standing.json(in: zone))
    }
}

/// `cart list`: every cart at a glance.
struct CartLister: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every cart at a glance: what is out, held, checked in.", usage: "cart list")
    static let noun: String? = "cart"
    static let task = Task.day
    static let examples = ["cart list", "cart list --json", "cart list --csv"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let lines = try context.answer(CartList(site: context.site))
        var grid = Grid([
            Grid.Column("cart", .right), "room", Grid.Column("coordinated by", shrinks: true),
            Grid.Column("devices", .right), "out", "held", "today",
        ])
        for line in lines {
            let today = line.standing.said(in: context.now.zone)
            grid.add(
                "\(line.cart.number)", "\(line.cart.homeRoom)", "\(line.coordinating ?? "")", "\(line.devices)",
                "\(line.out.description)", "\(line.held.description)", "\(today)")
        }
        return Outcome(listing: grid, none: .line("There is no cart here."))
    }
}
