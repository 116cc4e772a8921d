// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Other carts of the site with enough usable devices in the wished time: the teacher's own labels first, then unowned ones, then others'.
///
/// Reservations and number lists say for all carts at once how good each could be at best; only the best are looked into for what is in
/// their slots, until no other can be better. So a refusal at a site of forty carts reads the slots of two or three.
enum OtherCarts {
    private static let most = 2
    /// So many carts are looked into first, and twice as many each further time, so that the rounds stay few.
    private static let batch = 3

    /// A line that could be typed, and how good it is: the less, the better.
    private struct Offer {
        let cart: Cart
        let rank: Int
        let picked: Slots
        var order: (Int, Int) { (rank, cart.number) }
    }

    static func lines(
        _ wish: Wish, _ cart: Cart, count: Int, _ lines: Typed, _ facts: Facts, at now: Moment
    ) throws -> [String] {
        guard let plan = try facts.plan(wish.site, wish.day), let span = wish.times.span(in: plan),
            let year = try facts.year(wish.site, wish.day), count > 0
        else { return [] }
        let policy = try facts.policy(wish.site)
        try facts.require([Allotment.ofYear(wish.site, year.year)])
        let lists = try facts.rows(Allotment.ofYear, wish.site, year.year).filter { $0.covers(wish.day) }
        let taken = try facts.rows(Reservation.onDay, wish.site, wish.day).filter {
            $0.holds(at: now, policy) && $0.span.overlaps(span)
        }
        func offer(_ other: Cart, lendable: Slots) -> Offer? {
            let free = lendable.subtracting(taken.filter { $0.cart == other.cart }.map(\.mask).joined())
            guard free.count >= count else { return nil }
            let owned = lists.filter { $0.cart == other.cart }
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
        var hoped = try facts.rows(Cart.all, wish.site).filter { $0.cart != cart.cart }
            .compactMap { offer($0, lendable: $0.slots) }.sorted { $0.order < $1.order }[...]
        var sure: [Offer] = []
        var size = batch
        while let next = hoped.first, sure.count < most || next.order < sure[most - 1].order {
            let some = hoped.prefix(size)
            hoped = hoped.dropFirst(some.count)
            size *= 2
            try facts.require(
                some.flatMap { [SlotDevice.inCart(wish.site, $0.cart.cart), Hold.openOfCart(wish.site, $0.cart.cart)] })
            sure += try some.compactMap { offer($0.cart, lendable: try facts.usable($0.cart).lendable) }
            sure.sort { $0.order < $1.order }
        }
        return sure.prefix(most).map { offer in
            lines.reserve(
                offer.picked, cart: offer.cart.number,
                project: offer.rank > 0 ? wish.project ?? "NAME" : wish.project)
        }
    }
}
