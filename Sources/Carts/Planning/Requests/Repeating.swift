// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// A series while it is put together: each date by the rules of a single reservation, in one draft, so that it is checked against itself.
///
/// - Source: S11, F7
struct Repeating {
    var draft: Draft
    let rule: SeriesRule
    let until: Day
    let skipClashes: Bool
    let number: Int
    /// Objections that hold for the whole series.
    var general: [Refusal] = []
    var made: [Pending] = []
    private var clashes: [(day: Day, refusals: [Refusal])] = []
    private var notes: [String] = []

    /// Objections that belong to a date; the others hold for the whole series.
    private static let dated: Set<String> = [
        ClosedDay.code, OutsideYear.code, NoSuchPeriod.code, LabelTaken.code, SubstituteClass.code, OverBeforeNow.code,
        OutsideBells.code, AfterDeadline.code,
    ]

    init(_ draft: Draft, _ rule: SeriesRule, until: Day, skipClashes: Bool) throws {
        self.draft = draft
        self.rule = rule
        self.until = until
        self.skipClashes = skipClashes
        number = try self.draft.next(.series)
        self.draft.insert(Series(site: draft.unit, no: number, rule: rule.rawValue, untilDay: until))
    }

    mutating func reserve(_ wish: Wish, on days: [Day], by actor: Actor, at now: Moment) throws {
        guard days.count <= 250 else {
            general.append(EmptySeries.refusal("A series ends within the school year."))
            return
        }
        let wishes = days.map { wish.on($0) }
        try Examining.prepare(wishes, draft.facts)
        for each in wishes {
            switch try draft.reserve(each, by: actor, at: now, series: number) {
            case .made(let row, let waiting, let said):
                made.append(Pending(row, waiting))
                notes += said.filter { !notes.contains($0) }
            case .refused(let objections):
                for objection in objections where !Self.dated.contains(objection.code) {
                    if !general.contains(where: { $0.code == objection.code }) { general.append(objection) }
                }
                let own = objections.filter { Self.dated.contains($0.code) }
                if !own.isEmpty { clashes.append((each.day, own)) }
            }
        }
    }

    /// What speaks against it: every clash by its date, unless clashes may be skipped and a date is left.
    ///
    /// `line` is the phrase without the series' words.
    func refusals(_ line: String?, from first: Day, of count: Int) throws -> [Refusal] {
        guard !clashes.isEmpty, !skipClashes || made.isEmpty && clashes.count == count else { return general }
        let whole = line.map { "\($0) \(rule.said) until \(Typed.until(until, from: first))" }
        return general
            + SeriesClash.objections(clashes, of: count, instead: general.isEmpty && !made.isEmpty ? whole : nil)
    }

    mutating func accepted(_ cart: Cart, by actor: Actor, at now: Moment, details: [String] = []) throws -> Decision {
        try draft.tellAsked(made, cart: cart, at: now)
        try draft.tellWritten(made.map(\.row), cart: cart, by: actor)
        var receipt = try receipt(cart, by: actor, at: now)
        receipt.details += details
        return .accept(draft, receipt)
    }

    private func receipt(_ cart: Cart, by actor: Actor, at now: Moment) throws -> Receipt {
        guard let first = made.first?.row, let last = made.last?.row else { return Receipt("Nothing was reserved.") }
        let facts = draft.facts
        let whom = first.person == actor.person ? "your class" : "\(try facts.name(of: first.person))'s class"
        let waiting = made.filter { !$0.waiting.isEmpty }
        var details = [
            "From \(first.when) to \(last.day); \(Numbered.reservation.id(first.no)) to \(Numbered.reservation.id(last.no))."
        ]
        if let asked = waiting.first {
            let who = try asked.waiting.map { try facts.asked($0, about: asked.row, at: now) }
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
