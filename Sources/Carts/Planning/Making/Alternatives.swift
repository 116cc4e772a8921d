// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// What is free instead, as lines to type; loaded only after a refusal.
///
/// This cart's nearest time with the same labels, then other carts of the site with enough usable devices in the wished time. Each line is
/// judged by the same rules as a typed one before it is offered: what is offered is accepted.
/// - Source: S11
enum Alternatives {
    /// The objections that another time or another cart can cure.
    private static let curable: Set<String> = [
        LabelTaken.code, NothingUsable.code, SubstituteClass.code, ClosedDay.code, NoSuchPeriod.code,
        OverBeforeNow.code, OutsideBells.code, AfterDeadline.code,
    ]

    static func added(
        to refusals: [Refusal], for wish: Wish, _ facts: Facts, by actor: Actor, at now: Moment,
        replacing old: Reservation? = nil
    ) throws -> [Refusal] {
        guard facts.advises, let cart = try facts.one(Cart.id, wish.site, wish.cart), cart.live else {
            return refusals
        }
        let offering = try Offering(wish, cart, facts, by: actor, at: now, replacing: old)
        var all = try offering.honest(refusals)
        guard let place = all.firstIndex(where: { curable.contains($0.code) }), wish.day >= now.day,
            all.allSatisfy({ curable.contains($0.code) || $0.code == MoreThanAllotment.code })
        else { return all }
        var better = wish
        if all.contains(where: { $0.code == MoreThanAllotment.code }) { better.project = "NAME" }
        let elsewhere = old == nil && all.allSatisfy { $0.code == LabelTaken.code || $0.code == NothingUsable.code }
        all[place].instead += try Offering(better, cart, facts, by: actor, at: now, replacing: old)
            .lines(otherCarts: elsewhere)
        return all
    }

    /// Lines for a wish that no refusal came of: what could be reserved from now on.
    static func lines(for wish: Wish, _ facts: Facts, by actor: Actor, at now: Moment) throws -> [String] {
        guard facts.advises, let cart = try facts.one(Cart.id, wish.site, wish.cart) else { return [] }
        return try Offering(wish, cart, facts, by: actor, at: now, replacing: nil).lines(otherCarts: false)
    }
}

extension Alternatives {
    /// The line for the nearest time of the wish's own day in which these very labels could be had; nil where there is none left.
    static func today(for wish: Wish, _ cart: Cart, _ facts: Facts, by actor: Actor, at now: Moment) throws -> String? {
        try Examining.prepare([wish], facts)
        return try Nearest.same(
            Offering(wish, cart, facts, by: actor, at: now, replacing: nil), wish.mask ?? .none, [wish.day])
    }
}

/// A wish that was refused, and the judge of what could be offered instead.
struct Offering {
    let wish: Wish
    let cart: Cart
    let facts: Facts
    let actor: Actor
    let now: Moment
    let old: Reservation?
    let typed: Typed
    private static let daysAhead = 7
    /// Less than this many minutes of a time is left: it is not worth walking to the cart, and not offered.
    private static let leastMinutes = 10

    init(
        _ wish: Wish, _ cart: Cart, _ facts: Facts, by actor: Actor, at now: Moment, replacing old: Reservation?
    ) throws {
        self.wish = wish
        self.cart = cart
        self.facts = facts
        self.actor = actor
        self.now = now
        self.old = old
        typed = try Typed(
            wish, cart: cart, facts: facts, by: actor, at: now,
            verb: old.map { "edit \(Numbered.reservation.id($0.no))" } ?? "reserve")
    }

    /// The nearest time with the same labels, else with as many others, and other carts where they can help.
    ///
    /// The coming days are loaded only when the wished one has nothing.
    func lines(otherCarts: Bool) throws -> [String] {
        try Examining.prepare([wish], facts)
        let mask = try wish.mask ?? facts.own(wish.teacher, cart, on: wish.day)
        guard !mask.isEmpty else { return [] }
        var offers = try Nearest.same(self, mask, [wish.day]).map { [$0] } ?? later(mask)
        if otherCarts { offers += try OtherCarts.lines(self, count: mask.count) }
        return offers
    }

    private func later(_ mask: Slots) throws -> [String] {
        let days = (1...Self.daysAhead).map { wish.day.adding($0) }
        try Examining.prepare(days.map { wish.on($0) }, facts)
        let line = try Nearest.same(self, mask, days) ?? Nearest.others(self, mask, [wish.day] + days)
        return line.map { [$0] } ?? []
    }

    /// Whether the desk would take this wish, and could hand the devices out in its time.
    func isGood(_ other: Wish) throws -> Bool {
        guard let placement = try Examining.examine(other, in: facts, by: actor, at: now, replacing: old).placement,
            other.day != now.day || placement.span.end - max(now.minute, placement.span.start) >= Self.leastMinutes
        else { return false }
        return try facts.substitutes(inRoom: placement.cart.homeRoom, other.site, on: other.day, placement.span).isEmpty
    }

    /// The rules' own lines without those that the desk would refuse for another reason.
    func honest(_ refusals: [Refusal]) throws -> [Refusal] {
        var known: [String: Wish] = [:]
        func note(_ mask: Slots?, _ project: String?) {
            var other = wish
            other.mask = mask
            other.project = project
            let line =
                project == wish.project ? typed.reserve(mask) : typed.reserve(mask, project: project)
            known[line] = other
        }
        for refusal in refusals {
            switch refusal.code {
            case MoreThanAllotment.code:
                note(wish.mask, "NAME")
                let own = try facts.own(wish.teacher, cart, on: wish.day)
                note(own.intersection(wish.mask ?? own), wish.project)
            case NothingOwn.code: note(cart.slots, "NAME")
            default: break
            }
        }
        guard !known.isEmpty else { return refusals }
        let mayNot = refusals.contains { $0.code == OwnClassOnly.code }
        return try refusals.map { refusal in
            var honest = refusal
            honest.instead = try refusal.instead.filter { line in
                guard let other = known[line] else { return true }
                return try !mayNot && isGood(other)
            }
            return honest
        }
    }
}
