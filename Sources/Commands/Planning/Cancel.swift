// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions

/// `cancel R12`: gives a reservation back; `cancel E3` what is left of a series.
struct Cancel: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Give a reservation back, or what is left of a series.",
        usage: "cancel R12|E3 [\"why\"]")
    static let task = Task.plan
    static let examples = ["cancel R5", "cancel R5 \"field trip\"", "cancel E2"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> CancelReservation {
        let id = try words.id(.reservation, .series, what: "The reservation", offering: mine)
        let why = try words.textIfAny("Why")
        return CancelReservation(
            site: words.context.site, numbers: id.kind == .reservation ? [id.no] : [],
            series: id.kind == .series ? id.no : nil, why: why)
    }

    /// One's own coming reservations, for TAB.
    static func mine(_ context: Context) throws -> [Offer] {
        let today = context.now.day
        return try context.answer(ReservationsOf(site: context.site, from: today, until: today.adding(60)))
            .filter { [.awaiting, .confirmed].contains($0.state) }.prefix(12)
            .map { Offer(Numbered.reservation.id($0.row.no), "\($0.row.mask.labels(ofCart: $0.cart)), \($0.row.when)") }
    }
}
