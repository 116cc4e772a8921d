// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Other carts of the site with enough usable devices in the wished time: the teacher's own labels first, then unowned ones, then others',
/// for which the line names a project.
///
/// Reservations and number lists say for all carts at once how good each could be at best; only the best are looked into and judged, until no other
/// can be better: two first, then twice as many each time. So a refusal at a site of forty carts reads the slots of a few.
enum OtherCarts {
    private static let most = 2

    /// What could be typed, and how good it is: the less, the better.
    private struct Offer {
        let cart: Cart
        let rank: Int
        let picked: Slots
        var order: (Int, Int) { (rank, cart.number) }
    }

    static func lines(_ offering: Offering, count: Int) throws -> [String] {
        let (wish, facts, now) = (offering.wish, offering.facts, offering.now)
        guard let plan = try facts.plan(wish.site, wish.day), let span = wish.times.span(in: plan), count > 0,
            let year = try facts.year(wish.site, wish.day)
        else { return [] }
        // Of a school's day only what lies in the wished time: half-open spans share a minute when either begins before the other's last.
        let (last, first) = (span.end - 1, span.start + 1)
        try facts.require([
            Cart.all(wish.site), Reservation.around(wish.site, wish.day, last, first),
            Allotment.ofYear(wish.site, year.year),
        ])
        let policy = try facts.policy(wish.site)
        var taken: [Int: Slots] = [:]
        for other in try facts.rows(Reservation.around, wish.site, wish.day, last, first)
        where other.holds(at: now, policy) {
            taken[other.cart] = taken[other.cart, default: .none].union(other.mask)
        }
        let lists = Dictionary(
            grouping: try facts.rows(Allotment.ofYear, wish.site, year.year).filter { $0.covers(wish.day) }, by: \.cart)
        func offer(_ other: Cart, lendable: Slots) -> Offer? {
            let free = lendable.subtracting(taken[other.cart] ?? .none)
            guard free.count >= count else { return nil }
            let owned = lists[other.cart] ?? []
            let own = owned.filter { $0.person == wish.teacher }.map(\.mask).joined().intersection(free)
            let pool = free.subtracting(owned.map(\.mask).joined())
            let others = free.subtracting(own).subtracting(pool)
            var picked = own.first(count)
            for rest in [pool, others] where picked.count < count {
                picked = picked.union(rest.first(count - picked.count))
            }
            let rank = picked.isSubset(of: own) ? 0 : picked.overlaps(others) ? 2 : 1
            return Offer(cart: other, rank: rank, picked: picked)
        }
        var hoped = try facts.rows(Cart.all, wish.site).filter { $0.live && $0.cart != wish.cart }
            .compactMap { offer($0, lendable: $0.slots) }.sorted { $0.order < $1.order }[...]
        var sure: [Offer] = []
        var size = most
        while let next = hoped.first, sure.count < most || next.order < sure[most - 1].order {
            let some = hoped.prefix(size)
            hoped = hoped.dropFirst(size)
            size *= 2
            try Examining.prepare(some.map { there($0, wish) }, facts, carts: some.map(\.cart))
            sure += try some.compactMap { hope in
                guard let offer = offer(hope.cart, lendable: try facts.usable(hope.cart).lendable),
                    try offering.isGood(there(offer, wish))
                else { return nil }
                return offer
            }
            sure.sort { $0.order < $1.order }
        }
        return sure.prefix(most).map { offer in
            offering.typed.reserve(offer.picked, cart: offer.cart.number, project: there(offer, wish).project)
        }
    }

    /// The wish at that cart; labels that are not the teacher's own need a project.
    private static func there(_ offer: Offer, _ wish: Wish) -> Wish {
        var there = wish
        there.cart = offer.cart.cart
        there.mask = offer.picked
        if offer.rank > 0 { there.project = wish.project ?? "NAME" }
        return there
    }
}
