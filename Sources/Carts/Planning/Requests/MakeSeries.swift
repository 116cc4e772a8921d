// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Reserves the same labels and time on many dates: weekly, or every A- or B-day, until a day.
///
/// All or nothing, unless clashes may be skipped. Each date is a reservation of its own; one request asks each owner for all dates, and
/// each date needs its own yes.
/// - Source: S11, S15, F7, F8
package struct MakeSeries: Request {
    package static let name = "reservation.series"
    package static let permission = Permission("reservation.make")
    package let wish: Wish
    package let rule: SeriesRule
    package let until: Day
    package let skipClashes: Bool
    package var unit: UnitID { wish.site }

    package init(_ wish: Wish, _ rule: SeriesRule, until: Day, skipClashes: Bool = false) {
        self.wish = wish
        self.rule = rule
        self.until = until
        self.skipClashes = skipClashes
    }

    package func needs(at now: Moment) -> [Slice] {
        wish.needs + [SchoolDay.between(unit, wish.day, until), Counter.of(unit, Numbered.series)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let days = try facts.dates(rule, unit, from: wish.day, until: until)
        guard !days.isEmpty else {
            return .refuse(EmptySeries.refusal("There is no such day from \(wish.day) until \(until)."))
        }
        var repeating = try Repeating(Draft(unit, facts), rule, until: until, skipClashes: skipClashes)
        repeating.general = try OwnClassOnly.objection(actor, wish.teacher, at: unit, facts)
        try repeating.reserve(wish, on: days, by: actor, at: now)
        let line = try facts.one(Cart.id, unit, wish.cart).map {
            try Typed(wish, cart: $0, facts: facts, by: actor, at: now).reserve(wish.mask)
        }
        let no = try repeating.refusals(line, from: wish.day, of: days.count)
        guard no.isEmpty, let cart = try facts.one(Cart.id, unit, wish.cart) else {
            return .refuse(try Alternatives.added(to: no, for: wish, facts, by: actor, at: now))
        }
        return try repeating.accepted(cart, by: actor, at: now)
    }
}
