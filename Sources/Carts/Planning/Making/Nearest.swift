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

/// Other carts of the site with enough usable devices in the wished time: the teacher's own labels first, then unowned ones, then others',
/// for which the line names a project.
enum OtherCarts {
    private static let most = 2

    static func lines(_ offering: Offering, count: Int) throws -> [String] {
        let (wish, facts, now) = (offering.wish, offering.facts, offering.now)
        try facts.require([Cart.all(wish.site), Reservation.onDay(wish.site, wish.day)])
        let carts = try facts.rows(Cart.all, wish.site).filter { $0.live && $0.cart != wish.cart }
        try Examining.prepare(
            carts.map { other in
                var there = wish
                there.cart = other.cart
                return there
            }, facts)
        guard let plan = try facts.plan(wish.site, wish.day), let span = wish.times.span(in: plan), count > 0 else {
            return []
        }
        let policy = try facts.policy(wish.site)
        let day = try facts.rows(Reservation.onDay, wish.site, wish.day).filter {
            $0.holds(at: now, policy) && $0.span.overlaps(span)
        }
        var offers: [(rank: Int, number: Int, line: String)] = []
        for other in carts {
            let free = try facts.usable(other).lendable.subtracting(
                day.filter { $0.cart == other.cart }.map(\.mask).joined())
            guard free.count >= count else { continue }
            let own = try facts.own(wish.teacher, other, on: wish.day).intersection(free)
            let pool = try facts.owners(other, free, on: wish.day).filter { $0.person == nil }.map(\.slots).joined()
            let others = free.subtracting(own).subtracting(pool)
            var picked = own.first(count)
            for rest in [pool, others] where picked.count < count {
                picked = picked.union(rest.first(count - picked.count))
            }
            let extra = !picked.isSubset(of: own)
            var there = wish
            there.cart = other.cart
            there.mask = picked
            if extra { there.project = wish.project ?? "NAME" }
            guard try offering.isGood(there) else { continue }
            let line = offering.typed.reserve(picked, cart: other.number, project: there.project)
            offers.append((extra ? (picked.overlaps(others) ? 2 : 1) : 0, other.number, line))
        }
        return offers.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.prefix(most).map(\.line)
    }
}
