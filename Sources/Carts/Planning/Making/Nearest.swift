// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// This cart's nearest time: with the same labels, or with as many others.
enum Nearest {
    static func same(_ offering: Offering, _ mask: Slots, _ days: [Day]) throws -> String? {
        for day in days {
            for open in try open(offering, day) where !open.taken.overlaps(mask) {
                var wish = offering.wish.on(day)
                wish.times = open.times
                if try offering.isGood(wish) { return offering.typed.reserve(wish.mask, on: day, open.times) }
            }
        }
        return nil
    }

    /// The nearest time with as many usable labels, the teacher's own first; others' need a project.
    static func others(_ offering: Offering, _ mask: Slots, _ days: [Day]) throws -> String? {
        let facts = offering.facts
        let lendable = try facts.usable(offering.cart).lendable
        for day in days {
            let mine = try facts.own(offering.wish.teacher, offering.cart, on: day)
            for open in try open(offering, day) {
                let left = lendable.subtracting(open.taken)
                guard left.count >= mask.count else { continue }
                let own = mine.intersection(left).first(mask.count)
                var wish = offering.wish.on(day)
                wish.times = open.times
                wish.mask = own.union(left.subtracting(own).first(mask.count - own.count))
                if wish.mask?.isSubset(of: mine) == false { wish.project = wish.project ?? "NAME" }
                if try offering.isGood(wish) {
                    return offering.typed.reserve(wish.mask, on: day, open.times, project: wish.project)
                }
            }
        }
        return nil
    }

    /// The times of a day, nearest first, each with the labels taken then.
    private static func open(_ offering: Offering, _ day: Day) throws -> [(times: Asked, taken: Slots)] {
        let (wish, facts, now) = (offering.wish, offering.facts, offering.now)
        guard let plan = try facts.plan(wish.site, day), plan.isOpen else { return [] }
        let policy = try facts.policy(wish.site)
        let rows = try facts.rows(Reservation.onCart, wish.site, day, wish.cart).filter {
            $0.no != offering.old?.no && $0.holds(at: now, policy)
        }
        return windows(for: wish.times, in: plan).compactMap { times in
            guard let span = times.span(in: plan), day != now.day || span.end > now.minute else { return nil }
            return (times, rows.filter { $0.span.overlaps(span) }.map(\.mask).joined())
        }.sorted {
            (abs($0.times.start - wish.times.start), $0.times.start)
                < (abs($1.times.start - wish.times.start), $1.times.start)
        }
    }

    /// Runs of as many periods as were asked for; lunch and homeroom only where they were.
    private static func windows(for times: Asked, in plan: DayPlan) -> [Asked] {
        let asked = Span(times.start, times.end)
        let wanted = asked.map { plan.periods(touching: $0) } ?? []
        let count = max(1, wanted.count)
        let named = Set(wanted.map(\.period))
        let bells = plan.bells.filter {
            named.contains($0.period) || $0.end - $0.start >= 30 && !aside.contains($0.period.lowercased())
        }
        guard bells.count >= count else { return [] }
        return (0...(bells.count - count)).map { first in
            let (from, to) = (bells[first], bells[first + count - 1])
            return Asked(start: from.start, end: to.end, first: from.period, last: to.period)
        }
    }
    private static let aside: Set<String> = ["lunch", "hr", "homeroom", "recess", "break"]
}
