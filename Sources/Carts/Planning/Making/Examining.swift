// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Judges a wish by every rule of the calendar; pure, and the same for each door.
///
/// Loads nothing twice: what the rules need beside the wish's own needs is asked for in two rounds.
/// - Source: S11, S15, S16
package enum Examining {
    package static func examine(
        _ wish: Wish, in facts: Facts, by actor: Actor, at now: Moment, replacing old: Reservation? = nil
    ) throws -> Examined {
        try prepare([wish], facts)
        guard let cart = try facts.one(Cart.id, wish.site, wish.cart), cart.live else {
            return Examined(
                refusals: [NoSuchCart.refusal("There is no such cart here.", exit: .notFound)], placement: nil)
        }
        let year = try facts.year(wish.site, wish.day)
        let policy = try facts.policy(wish.site)
        let plan = try facts.plan(wish.site, wish.day)
        let lines = try Typed(
            wish, cart: cart, facts: facts, by: actor, at: now,
            verb: old.map { "edit \(Numbered.reservation.id($0.no))" } ?? "reserve")
        var no: [Refusal] = []

        no += try ClassTeacher.objection(to: wish, facts)
        guard let year, let plan else {
            return Examined(refusals: no + [OutsideYear.objection(wish.day)], placement: nil)
        }
        let span = Timing.objections(wish.times, plan, on: wish.day, at: now, into: &no)
        let named = try room(wish, year, facts)
        no += MissingRoom.objection(named, wish.teacher, lines)
        let room = try named.flatMap { word -> String? in
            if word.isEmpty { return nil }
            return try KnownRoom.code(word, at: wish.site, facts, by: actor, into: &no)
        }

        let own = try facts.own(wish.teacher, cart, on: wish.day)
        let mask = wish.mask ?? own
        if mask.isEmpty {
            no.append(NothingOwn.objection(cart, lines))
            return Examined(refusals: no, placement: nil)
        }
        no += NoSuchSlot.objection(mask, cart)
        let outside = try facts.owners(cart, mask.intersection(cart.slots), on: wish.day).filter {
            $0.person != wish.teacher
        }
        if wish.project == nil, let gone = outside.map(\.slots).joined().nonEmpty {
            no.append(
                try MoreThanAllotment.objection(gone, own: own.intersection(mask), outside, wish, cart, lines, facts))
        }
        let usable = try facts.usable(cart)
        no += NothingUsable.objection(mask, usable, cart)
        if let span {
            let stopping = try facts.rows(Substitute.on, wish.site, wish.day).filter {
                $0.stops(wish.teacher, room: room ?? "", on: wish.day, span)
            }
            no += try SubstituteClass.objections(stopping, facts)
        }
        guard let span else { return Examined(refusals: no, placement: nil) }
        let contest = try Contest(wish, cart, mask, span, own: own, facts, at: now, policy, replacing: old)
        no += try LabelTaken.objections(contest.taken, mask, cart, facts, by: actor)
        guard no.isEmpty, let room else { return Examined(refusals: no, placement: nil) }
        return Examined(
            refusals: [],
            placement: Placement(
                wish: wish, cart: cart, mask: mask, span: span, first: wish.times.first, last: wish.times.last,
                room: room,
                outside: outside, spent: contest.spent, declined: contest.declined,
                heldBack: usable.said(mask, cart: cart.number), lendable: usable.lendable.intersection(mask),
                atHome: try facts.substitutes(inRoom: cart.homeRoom, wish.site, on: wish.day, span)))
    }

    /// Asks for all that judging these wishes takes, in few rounds whatever their number.
    ///
    /// Each look also asks for what a later one would, as far as that is known by then: of another cart of a day already looked at, nearly all.
    /// - Parameter carts: those that are known already.
    package static func prepare(_ wishes: [Wish], _ facts: Facts, carts: [Cart] = []) throws {
        var wanted: [Slice] = []
        for wish in wishes {
            wanted += wish.needs
            do {
                guard
                    let cart = try carts.first(where: { $0.cart == wish.cart })
                        ?? facts.one(Cart.id, wish.site, wish.cart)
                else { continue }
                try secondLook(wish, cart, facts, &wanted)
                try thirdLook(wish, cart, facts, &wanted)
            } catch let gap as Missing {
                wanted += gap.slices
            }
        }
        try facts.require(wanted)
    }

    /// What the facts of the first look lead to: bells, allotments, devices, loans of what was collected, the questions about the day.
    private static func secondLook(_ wish: Wish, _ cart: Cart, _ facts: Facts, _ wanted: inout [Slice]) throws {
        if let schedule = try facts.one(SchoolDay.on, wish.site, wish.day)?.schedule {
            wanted.append(Bell.of(wish.site, schedule))
        }
        if let year = try facts.year(wish.site, wish.day) {
            wanted.append(Allotment.ofCart(wish.site, cart.cart, year.year))
            wanted.append(Teaching.by(wish.site, year.year, wish.teacher))
        }
        wanted += try facts.rows(Substitute.on, wish.site, wish.day).compactMap(\.person).map { Person.id($0) }
        for row in try facts.rows(Reservation.onCart, wish.site, wish.day, wish.cart) {
            if row.state == .kept { wanted.append(Loan.ofReservation(wish.site, row.no)) }
            if row.state == .awaiting { wanted.append(Approval.about(wish.site, Numbered.reservation, row.no)) }
        }
    }

    /// Whom to ask, where labels are not the teacher's own: the owners by name, those who answer for the pool; and who was asked about others'.
    private static func thirdLook(_ wish: Wish, _ cart: Cart, _ facts: Facts, _ wanted: inout [Slice]) throws {
        let mask = try wish.mask ?? facts.own(wish.teacher, cart, on: wish.day)
        let strange = try facts.owners(cart, mask.intersection(cart.slots), on: wish.day).filter {
            $0.person != wish.teacher
        }
        if !strange.isEmpty {
            wanted += strange.compactMap(\.person).flatMap { [Person.id($0), HeldRole.of($0)] }
            wanted += [HeldRole.at(wish.site), RoleRight.all(), Counter.of(wish.site, Numbered.approval)]
        }
        let span = try facts.plan(wish.site, wish.day).flatMap { wish.times.span(in: $0) }
        for row in try facts.rows(Reservation.onCart, wish.site, wish.day, wish.cart) {
            if row.mask.overlaps(mask), let span, row.span.overlaps(span) { wanted += LabelTaken.saying(row) }
            guard row.state == .awaiting else { continue }
            wanted += try facts.rows(Approval.about, wish.site, Numbered.reservation, row.no).map {
                ApprovalStep.of(wish.site, $0.no)
            }
        }
    }

    private static func room(_ wish: Wish, _ year: SchoolYear, _ facts: Facts) throws -> String? {
        if let room = wish.room { return room }
        return try facts.one(Teaching.by, wish.site, year.year, wish.teacher)?.room
    }
}

extension Slots {
    /// Nil where there is nothing to speak of.
    package var nonEmpty: Slots? { isEmpty ? nil : self }
}
