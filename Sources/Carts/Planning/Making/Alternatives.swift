// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// What is free instead, as lines to type; loaded only after a refusal.
///
/// This cart's nearest time with the same labels, then other carts of the site with enough usable devices in the wished time: the teacher's
/// own labels first, then unowned ones, then others', for which the line names a project.
/// - Source: S11
enum Alternatives {
    /// The objections that another time or another cart can cure.
    private static let curable: Set<String> = [
        LabelTaken.code, NothingUsable.code, SubstituteClass.code, ClosedDay.code, NoSuchPeriod.code,
        OverBeforeNow.code,
        OutsideBells.code, AfterDeadline.code,
    ]
    private static let daysAhead = 7

    static func added(
        to refusals: [Refusal], for wish: Wish, _ facts: Facts, by actor: Actor, at now: Moment,
        replacing old: Reservation? = nil
    ) throws -> [Refusal] {
        guard let place = refusals.firstIndex(where: { curable.contains($0.code) }),
            refusals.allSatisfy({ curable.contains($0.code) }), wish.day >= now.day,
            let cart = try facts.one(Cart.id, wish.site, wish.cart)
        else { return refusals }
        let verb = old.map { "edit \(Numbered.reservation.id($0.no))" } ?? "reserve"
        let lines = try Typed(wish, cart: cart, facts: facts, by: actor, at: now, verb: verb)
        let mask = try wish.mask ?? facts.own(wish.teacher, cart, on: wish.day)
        let days = Day.daysInclusive(from: wish.day, to: wish.day.adding(daysAhead))
        try facts.require(
            [Cart.all(wish.site)]
                + days.flatMap {
                    [
                        SchoolDay.on(wish.site, $0), Reservation.onCart(wish.site, $0, cart.cart),
                        Substitute.on(wish.site, $0),
                    ]
                } + [Reservation.onDay(wish.site, wish.day)])
        try facts.require(
            try days.compactMap { day in
                try facts.one(SchoolDay.on, wish.site, day)?.schedule.map { Bell.of(wish.site, $0) }
            })
        var offers: [String] = []
        if let free = try Nearest.time(for: wish, mask, days, facts, at: now, replacing: old) {
            offers.append(lines.reserve(wish.mask, on: free.day, free.times))
        } else if let free = try Nearest.others(for: wish, mask, cart, days, facts, at: now, replacing: old) {
            let own = try facts.own(wish.teacher, cart, on: free.day)
            let project = free.mask.isSubset(of: own) ? wish.project : wish.project ?? "NAME"
            offers.append(lines.reserve(free.mask, on: free.day, free.times, project: project))
        }
        if refusals.allSatisfy({ $0.code == LabelTaken.code || $0.code == NothingUsable.code }), old == nil {
            offers += try OtherCarts.lines(wish, cart, count: mask.count, lines, facts, at: now)
        }
        var all = refusals
        all[place].instead += offers
        return all
    }
}

/// This cart's nearest time with the same labels.
enum Nearest {
    static func time(
        for wish: Wish, _ mask: Slots, _ days: [Day], _ facts: Facts, at now: Moment, replacing old: Reservation?
    ) throws -> (day: Day, times: Asked)? {
        for day in days {
            let free = try open(wish, day, facts, at: now, replacing: old).filter { !$0.taken.overlaps(mask) }
            if let nearest = nearest(free.map(\.times), to: wish) { return (day, nearest) }
        }
        return nil
    }

    /// The nearest time with as many usable labels, the teacher's own first.
    static func others(
        for wish: Wish, _ mask: Slots, _ cart: Cart, _ days: [Day], _ facts: Facts, at now: Moment,
        replacing old: Reservation?
    ) throws -> (day: Day, times: Asked, mask: Slots)? {
        let lendable = try facts.usable(cart).lendable
        for day in days {
            let free = try open(wish, day, facts, at: now, replacing: old).filter {
                lendable.subtracting($0.taken).count >= mask.count
            }
            guard let times = nearest(free.map(\.times), to: wish),
                let taken = free.first(where: { $0.times == times })?.taken
            else { continue }
            let left = lendable.subtracting(taken)
            let own = try facts.own(wish.teacher, cart, on: day).intersection(left).first(mask.count)
            return (day, times, own.union(left.subtracting(own).first(mask.count - own.count)))
        }
        return nil
    }

    private static func nearest(_ times: [Asked], to wish: Wish) -> Asked? {
        times.min { (abs($0.start - wish.times.start), $0.start) < (abs($1.start - wish.times.start), $1.start) }
    }

    /// The times of a day that are not over, end before the deadline and meet no substitute, each with the labels taken then.
    private static func open(
        _ wish: Wish, _ day: Day, _ facts: Facts, at now: Moment, replacing old: Reservation?
    ) throws -> [(times: Asked, taken: Slots)] {
        guard let plan = try facts.plan(wish.site, day), plan.isOpen, try facts.year(wish.site, day) != nil else {
            return []
        }
        let policy = try facts.policy(wish.site)
        let room = try room(wish, facts)
        let rows = try facts.rows(Reservation.onCart, wish.site, day, wish.cart).filter {
            $0.no != old?.no && $0.holds(at: now, policy)
        }
        let replaced = try facts.rows(Substitute.on, wish.site, day).filter {
            $0.live && $0.replaces(wish.teacher, room: room)
        }
        return windows(for: wish.times, in: plan).compactMap { times in
            guard let span = times.span(in: plan), span.end <= plan.day.due, day != now.day || span.end > now.minute,
                !replaced.contains(where: { $0.span.overlaps(span) })
            else { return nil }
            return (times, rows.filter { $0.span.overlaps(span) }.map(\.mask).joined())
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

    private static func room(_ wish: Wish, _ facts: Facts) throws -> String {
        if let room = wish.room { return room }
        guard let year = try facts.year(wish.site, wish.day) else { return "" }
        return try facts.one(Teaching.by, wish.site, year.year, wish.teacher)?.room ?? ""
    }
}
