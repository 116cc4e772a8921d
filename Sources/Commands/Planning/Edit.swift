// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `edit R12 fri p4`: the same words as `reserve`; what is not said stays.
struct Edit: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a reservation; what is not said stays as it is.",
        usage:
            "edit R12 [CART-SLOTS|SLOTS] [DAY] [PERIODS|TIMES] [in ROOM] [for TEACHER] [project \"NAME\"] [weekly|every a-day until DAY [skip clashes]]"
    )
    static let task = Task.plan
    static let examples = ["edit R5 p4", "edit R5 1..10", "edit R5 7-1..6 fri p4 in 210"]
    static let permission: Permission? = EditReservation.permission
    @Argument(help: .hidden) var words: [String] = []

    struct Plan {
        let edit: EditReservation
        let series: (rule: SeriesRule, until: Day, skip: Bool)?
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let id = try words.id(.reservation, what: "The reservation", offering: Cancel.mine)
        let site = words.context.site
        let start = words.place
        guard let shown = try words.context.answer(ShowReservation(site: site, no: id.no)) else {
            throw words.misread(since: start, "There is no \(Numbered.reservation.id(id.no)) here.", exit: .notFound)
        }
        var cart: Int?
        var mask: Slots?
        if let next = words.next, next.contains("..") || next.contains(","), !next.contains("-") {
            mask = try words.slots(of: shown.cart)
        } else if let next = words.next, next.contains("-"), next.first?.isNumber == true, !next.contains(":"),
            Day(iso: next) == nil
        {
            let labels = try words.cartLabels()
            cart = labels.cart.cart
            mask = labels.named
        }
        let day = try words.dayIfAny(.forward, site: site)
        let on = day ?? shown.row.day
        var times = ReservePhrase.overnight(words.next)
        if times != nil {
            _ = try words.word("The time")
        } else {
            times = try words.timesIfAny(on: on, site: site).map { Asked($0) }
        }
        let rest = try ReservePhrase.options(&words, from: on)
        let edit = EditReservation(
            site: site, no: id.no, cart: cart, mask: mask, day: day, times: times, teacher: rest.teacher,
            room: rest.room,
            project: rest.project)
        return Plan(edit: edit, series: rest.series)
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        guard let series = plan.series else { return Outcome(try context.perform(plan.edit)) }
        return Outcome(
            try context.perform(
                RepeatReservation(plan.edit, series.rule, until: series.until, skipClashes: series.skip)))
    }
}
