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

    /// Objections that belong to a date; the others hold for the whole series.
    private static let dated: Set<String> = [
        ClosedDay.code, OutsideYear.code, NoSuchPeriod.code, LabelTaken.code, SubstituteClass.code, OverBeforeNow.code,
        OutsideBells.code, AfterDeadline.code,
    ]

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let days = try facts.dates(rule, unit, from: wish.day, until: until)
        guard !days.isEmpty else {
            return .refuse(EmptySeries.refusal("There is no such day from \(wish.day) until \(until)."))
        }
        guard days.count <= 250 else { return .refuse(EmptySeries.refusal("A series ends within the school year.")) }
        let wishes = days.map { wish.on($0) }
        try Examining.prepare(wishes, facts)
        var draft = Draft(unit, facts)
        let number = try draft.next(.series)
        draft.insert(Series(site: unit, no: number, rule: rule.rawValue, untilDay: until))
        var general = try OwnClassOnly.objection(actor, wish.teacher, at: unit, facts)
        var clashes: [(day: Day, refusals: [Refusal])] = []
        var made: [Pending] = []
        var notes: [String] = []
        for each in wishes {
            switch try draft.reserve(each, by: actor, at: now, series: number) {
            case .made(let row, let waiting, let said):
                made.append(Pending(row, waiting))
                notes = said
            case .refused(let objections):
                for objection in objections where !Self.dated.contains(objection.code) {
                    if !general.contains(where: { $0.code == objection.code }) { general.append(objection) }
                }
                let own = objections.filter { Self.dated.contains($0.code) }
                if !own.isEmpty { clashes.append((each.day, own)) }
            }
        }
        let cart = try facts.one(Cart.id, unit, wish.cart)
        if !clashes.isEmpty, !skipClashes || made.isEmpty, let cart {
            let line = try Typed(wish, cart: cart, facts: facts, by: actor, at: now).reserve(wish.mask)
            let whole = "\(line) \(rule.said) until \(Typed.day(until, from: now.day))"
            general += SeriesClash.objections(clashes, of: days.count, instead: whole)
        }
        guard general.isEmpty, let cart, let first = made.first, let last = made.last else { return .refuse(general) }
        try draft.tellAsked(made, cart: cart, at: now)
        try draft.tellWritten(made.map(\.row), cart: cart, by: actor, at: now)
        return .accept(
            draft, try receipt(number, made, first.row, last.row, notes, clashes, cart, draft.facts, by: actor))
    }

    private func receipt(
        _ number: Int, _ made: [Pending], _ first: Reservation, _ last: Reservation, _ notes: [String],
        _ clashes: [(day: Day, refusals: [Refusal])], _ cart: Cart, _ facts: Facts, by actor: Actor
    ) throws -> Receipt {
        let whom = first.person == actor.person ? "your class" : "\(try facts.name(of: first.person))'s class"
        let waiting = made.filter { !$0.waiting.isEmpty }
        var details = [
            "From \(first.when) to \(last.day); \(Numbered.reservation.id(first.no)) to \(Numbered.reservation.id(last.no))."
        ]
        if let asked = waiting.first {
            let who = try asked.waiting.map { try facts.asked($0) }
            details.append(
                "\(Said.count(waiting.count, "date waits", "dates wait")) for a yes from \(Said.list(who)), each for itself."
            )
        }
        details += clashes.map { "Skipped: \($0.refusals.map(\.sentence).joined(separator: " "))" }
        return Receipt(
            "\(Numbered.series.id(number)): \(first.mask.labels(ofCart: cart.number)) for \(whom) in \(first.room), "
                + "\(Asked(first).said), \(rule.said), \(Said.count(made.count, "date", "dates")).",
            details: details + notes,
            data: [
                "series": .text(Numbered.series.id(number)),
                "made": .list(
                    made.map { .object(Told.data($0.row, cart).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) }),
                "skipped": .list(clashes.map { .text($0.day.iso) }),
            ])
    }
}
