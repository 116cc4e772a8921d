// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `seats [TEACHER] [DAY]`: student number to device, class by class.
struct SeatsShow: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show which student number uses which device.",
        usage: "seats show [TEACHER] [DAY]")
    static let noun: String? = "seats"
    static let isNounsOwn = true
    static let task = Task.school
    static let examples = ["seats okafor", "seats lindqvist today", "seats show okafor"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> SeatsLook {
        let person = try words.personIfAny(offering: ["teacher"], everyone: true)?.person
        let day = try words.dayIfAny(.back) ?? words.context.now.day
        if let person { return SeatsLook(unit: words.context.site, person: person, day: day) }
        if !words.isAtEnd { _ = try words.person("The teacher", offering: ["teacher"], everyone: true) }
        return SeatsLook(
            unit: words.context.site, person: try words.context.look.around(words.context.site).me, day: day)
    }

    func run(_ plan: SeatsLook, in context: Context) throws -> Outcome {
        let classes = try context.answer(plan)
        var page: Page = []
        var rows: [[String]] = []
        var grid = Grid(["class", "seat", "device", "note"])
        for one in classes {
            let name = one.period.isEmpty ? "every class" : one.period
            if !one.isEntered { page.add(.note("Cart \(one.cart): no list entered, so seat n uses device n.")) }
            for seat in one.seats {
                grid.add(
                    Grid.Cell(name), Grid.Cell("\(seat.seat)"), Grid.Cell(seat.label ?? "–"),
                    Grid.Cell(seat.trouble, seat.trouble.isEmpty ? .plain : .warn))
                rows.append([
                    one.period, "\(seat.seat)", seat.slot == nil ? "" : "\(one.cart)", seat.slot.map { "\($0)" } ?? "",
                    seat.trouble,
                ])
            }
        }
        let listed = Outcome(
            listing: grid, none: .note("No seats: this teacher has no numbers of their own on that day."),
            rows: Outcome.Rows(["class", "seat", "cart", "device", "note"], rows))
        return Outcome(page + listed.page, data: listed.data, csv: listed.csv)
    }
}

/// `seats set 7-13..24 [seat 1] [class P3] [for TEACHER]`: seats in order; or pairs such as `1=13 2=14 3=-`.
struct SeatsSetCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Say which student number uses which device.",
        usage: "seats set CART-SLOTS | CART SEAT=SLOT… [class PERIOD] [without N] [for TEACHER]")
    static let noun: String? = "seats"
    static let task = Task.school
    static let examples = [
        "seats set 7-1..10", "seats set 7 1=2 2=1 3=- for okafor", "seats set 7-1..12 class p3 without 1 for okafor",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> SeatsSet {
        let labels = try words.cartLabels()
        var seats: [Int: Int?] = [:]
        for (index, slot) in (labels.named?.all ?? []).enumerated() { seats[index + 1] = .some(slot) }
        while let next = words.next, next.contains("=") {
            let pair = SeatMap(try words.word("A seat"))
            guard let only = pair.ordered.first else {
                throw words.misread(
                    "\"\(next)\" is not a seat and its slot.", accepted: ["1=13", "3=-"], at: words.place - 1)
            }
            seats[only.seat] = .some(only.slot)
        }
        var person = try words.context.look.around(words.context.site).me
        var period = ""
        while !words.isAtEnd || words.isCompleting {
            if words.keyword("class", "of one period only") {
                period = try words.word("The period").uppercased()
            } else if words.keyword("without", "so many seats more, that go without") {
                let last = seats.keys.max() ?? 0
                for seat in 1...(try words.number("How many seats", in: 1...60)) { seats[last + seat] = .some(nil) }
            } else if words.keyword("for", "another's class") {
                person = try words.person("The teacher", offering: ["teacher"]).person
            } else {
                if words.isCompleting { break }
                try words.end()
            }
        }
        return SeatsSet(
            unit: labels.site, person: person, period: period, cart: labels.cart.cart, seats: SeatMap(seats).written)
    }
}
