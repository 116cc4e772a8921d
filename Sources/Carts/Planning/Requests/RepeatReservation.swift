// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Changes a reservation and repeats it: the reservation keeps its number and becomes the first date of a new series.
///
/// `edit R231 p4 weekly until 18 dec`. The edit and every further date meet the rules of a single reservation, all or nothing unless clashes may
/// be skipped. Yeses that the edit leaves alone stay; each further date needs its own.
/// - Source: S11, S15, F7
package struct RepeatReservation: Request {
    package static let name = "reservation.repeat"
    package static let permission = Permission("reservation.make")
    package let edit: EditReservation
    package let rule: SeriesRule
    package let until: Day
    package let skipClashes: Bool
    package var unit: UnitID { edit.site }

    package init(_ edit: EditReservation, _ rule: SeriesRule, until: Day, skipClashes: Bool = false) {
        self.edit = edit
        self.rule = rule
        self.until = until
        self.skipClashes = skipClashes
    }

    package func needs(at now: Moment) -> [Slice] { edit.needs(at: now) + [Counter.of(unit, Numbered.series)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let change: EditReservation.Changed
        switch try edit.changed(facts, by: actor, at: now) {
        case .failure(let refused): return .refuse(refused.refusals)
        case .success(let made): change = made
        }
        let id = Numbered.reservation.id(edit.no)
        let first = change.row
        try facts.require([SchoolDay.between(unit, first.day, until)])
        let days = try facts.dates(rule, unit, from: first.day, until: until).filter { $0 > first.day }
        guard !days.isEmpty else {
            return .refuse(EmptySeries.refusal("There is no such day after \(first.day) until \(until)."))
        }
        var repeating = try Repeating(change.draft, rule, until: until, skipClashes: skipClashes)
        var joined = first
        joined.series = repeating.number
        repeating.draft.update(first, joined)
        repeating.made = [Pending(joined, change.waiting)]
        try repeating.reserve(Wish(joined), on: days, by: actor, at: now)
        guard let cart = try facts.one(Cart.id, unit, joined.cart) else {
            return .refuse(NoSuchCart.refusal("There is no such cart here.", exit: .notFound))
        }
        let line = try Typed(Wish(joined), cart: cart, facts: facts, by: actor, at: now, verb: "edit \(id)")
            .reserve(joined.mask)
        let no = try repeating.refusals(line, from: first.day, of: days.count)
        guard no.isEmpty else { return .refuse(no) }
        let old = change.was.series.map { ["\(id) is no longer of \(Numbered.series.id($0))."] } ?? []
        return try repeating.accepted(cart, by: actor, at: now, details: old)
    }
}
