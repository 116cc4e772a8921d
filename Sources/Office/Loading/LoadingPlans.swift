// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

extension Loading {
    /// The reservations, each date with a number of its own, judged by the same rules as typed ones: a first load is no way round any of them.
    ///
    /// Projects wait for the owners' yes. What is over already is left out and counted.
    /// - Source: S15, S16, F16
    mutating func plans(by actor: Actor) throws {
        let days = load.reservations.flatMap(\.days)
        try draft.facts.require(days.map { SchoolDay.on(load.unit, $0) } + [SchoolYear.of(load.unit)])
        try draft.facts.require(load.bells.map { Bell.of(load.unit, $0.schedule) })
        let wanted = try load.reservations.map { ($0, try wishes($0)) }
        try Examining.prepare(wanted.flatMap(\.1), draft.facts)
        for (loaded, wishes) in wanted {
            var series: Int?
            for wish in wishes {
                if let rule = loaded.rule, series == nil {
                    let no = try draft.next(.series)
                    draft.insert(Series(site: load.unit, no: no, rule: rule, untilDay: loaded.until))
                    series = no
                }
                switch try draft.reserve(wish, by: actor, at: now, series: series) {
                case .made(_, let waiting, _):
                    reserved += 1
                    if !waiting.isEmpty { asked += 1 }
                case .refused(let objections):
                    refusals += objections.filter { new in !refusals.contains { $0.sentence == new.sentence } }
                }
            }
        }
    }

    /// One wish a date that is not over.
    private mutating func wishes(_ loaded: LoadedReservation) throws -> [Wish] {
        guard let cart = cart(loaded.cart) else { return [] }
        var wishes: [Wish] = []
        for day in loaded.days {
            let named = Asked(start: 0, end: 0, first: loaded.firstPeriod, last: loaded.lastPeriod)
            let plan = try draft.facts.plan(load.unit, day)
            guard let plan, let span = named.span(in: plan) else {
                refusals.append(
                    plan == nil
                        ? LoadedAstray.refusal("There is no school on \(day.long), yet a reservation falls on it.")
                        : LoadedAstray.refusal(
                            "\(day.long) has no \(loaded.firstPeriod)–\(loaded.lastPeriod) for a reservation."))
                continue
            }
            guard day > now.day || day == now.day && span.end > now.minute else {
                past += 1
                continue
            }
            wishes.append(
                Wish(
                    site: load.unit, cart: cart.cart, mask: Slots(loaded.first...max(loaded.first, loaded.last)),
                    day: day,
                    times: Asked(
                        start: span.start, end: span.end, first: loaded.firstPeriod, last: loaded.lastPeriod),
                    teacher: loaded.person, room: loaded.room, project: loaded.project))
        }
        return wishes
    }
}
