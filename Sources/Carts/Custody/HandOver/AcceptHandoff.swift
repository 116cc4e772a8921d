// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The receiver's count: takes over what is there, in their own session.
///
/// Every offer to the actor, or one by number. What is not there stays with the giver's loan, pinned to the last accepted count, and the
/// check-in asks for it; what is held since the offer stays there too.
/// - Source: S12, S15, S16
package struct AcceptHandoff: Request {
    package static let name = "handoff.accept"
    package static let permission = Permission("handoff.accept")
    package static let undo = UndoPolicy.never("two people agreed on it; hand it back instead")
    package let site: UnitID
    package let no: Int?
    /// Slots that were not there, by cart's slot number.
    package let absent: Slots
    package var unit: UnitID { site }

    package init(site: UnitID, no: Int? = nil, absent: Slots = .none) {
        self.site = site
        self.no = no
        self.absent = absent
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Counter.of(site, Numbered.loan), Counter.of(site, Numbered.count), SchoolDay.on(site, now.day),
            Substitute.on(site, now.day),
        ]
            + (no.map { [Handoff.numbered(site, $0)] } ?? [])
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let offers = try
            (no.map { try facts.rows(Handoff.numbered, site, $0) } ?? facts.rows(Handoff.offeredTo, site, actor.person))
            .filter { $0.state == .offered && $0.receiver == actor.person }.sorted { $0.no < $1.no }
        guard !offers.isEmpty else {
            let what =
                no.map { "\(Numbered.handoff.id($0)) is not an offer to you that still stands." }
                ?? "Nothing is offered to you."
            return .refuse(OfferStands.refusal(what, instead: ["today"], exit: .notFound))
        }
        if !absent.isEmpty, Set(offers.map(\.cart)).count > 1 {
            let alone = try offers.filter {
                try facts.takes(AcceptHandoff(site: site, no: $0.no, absent: absent), by: actor, at: now)
            }
            return .refuse(
                OfferStands.refusal(
                    "Labels of several carts are offered to you: say with its number what one of them lacks.",
                    instead: alone.map { "accept \(Numbered.handoff.id($0.no)) all but \(absent)" }))
        }
        try facts.require(
            offers.flatMap {
                [
                    Cart.id(site, $0.cart), Loan.openOfCart(site, $0.cart), Reservation.onCart(site, now.day, $0.cart),
                    Approval.about(site, Numbered.reservation, $0.reservation), Handoff.ofLoan(site, $0.loan),
                ]
            })
        let policy = try facts.policy(site)
        let due = try facts.plan(site, now.day)?.day.due ?? policy.due
        let names = try facts.custodians(offers.map(\.giver) + [actor.person])
        var objections: [Refusal] = []
        var draft = Draft(site, facts)
        var lines: [String] = []
        var numbers: [JSON] = []
        var taken: [String] = []
        for offer in offers {
            guard let cart = try facts.one(Cart.id, site, offer.cart) else { continue }
            let labels = offer.mask.labels(ofCart: cart.number)
            guard
                let loan = try draft.facts.rows(Loan.openOfCart, site, offer.cart).first(where: { $0.no == offer.loan }
                ),
                offer.mask.isSubset(of: loan.out)
            else {
                objections.append(
                    OfferStands.refusal("\(labels) is no longer with \(names[offer.giver] ?? "the giver")."))
                continue
            }
            guard
                let plan = try draft.facts.rows(Reservation.onCart, site, now.day, offer.cart).first(where: {
                    $0.no == offer.reservation
                }),
                plan.person == actor.person, plan.handOverOpen(at: now, policy) || plan.stillRunning(at: now)
            else {
                objections.append(try tooEarly(facts, offer, cart, actor, now, policy))
                continue
            }
            let there = try SubstituteDevices.objections(
                labels, to: actor.person, room: plan.room, until: plan.end, site, facts, at: now)
            guard there.isEmpty else {
                objections += there
                continue
            }
            let usable = try facts.usable(cart)
            let held = offer.mask.subtracting(usable.lendable).subtracting(absent)
            let got = offer.mask.subtracting(absent).subtracting(held)
            let left = offer.mask.intersection(absent)
            guard !got.isEmpty else {
                let why = held.isEmpty ? "you counted none of \(labels)" : usable.said(held, cart: cart.number)
                objections.append(NothingLeft.refusal(cart, why: [why]))
                continue
            }
            let unfair = try FairUseStands.objections(got, plan, cart, facts, by: actor, at: now)
            guard unfair.isEmpty else {
                objections += unfair
                continue
            }
            _ = try draft.takeOff(got, of: cart, at: now)
            let fresh = try draft.next(.loan)
            draft.insert(
                Loan(
                    site: site, no: fresh, cart: cart.cart, day: now.day, taken: got, out: got, reservation: plan.no,
                    holder: actor.person, room: plan.room, handedBy: offer.giver, cameFrom: loan.no, due: due,
                    end: plan.end,
                    outAt: now.instant))
            if plan.state == .confirmed {
                var kept = plan
                kept.state = .kept
                draft.update(plan, kept)
            }
            try draft.useYeses(about: plan, for: fresh)
            let count = try draft.next(.count)
            draft.insert(
                Count(
                    site: site, no: count, cart: cart.cart, day: now.day, kind: .handoff, by: actor.person,
                    present: got, cabled: .none,
                    room: plan.room, at: now.instant, told: now.instant))
            for slot in left.all {
                draft.insert(CountException(site: site, no: count, slot: slot, code: .missing, note: "not handed over"))
            }
            var settled = offer
            settled.state = .accepted
            settled.settled = now.instant
            draft.update(offer, settled)
            lines.append(
                "\(got.labels(ofCart: cart.number)) from \(names[offer.giver] ?? ""), \(plan.when), room \(plan.room) · \(Numbered.loan.id(fresh))."
            )
            if !left.isEmpty {
                lines.append(
                    "\(left.labels(ofCart: cart.number)) was not there: \(names[offer.giver] ?? "") still answers for it."
                )
            }
            if !held.isEmpty {
                lines.append(
                    "Not handed over: \(usable.said(held, cart: cart.number)); \(names[offer.giver] ?? "") still answers for it."
                )
            }
            draft.tell(
                Notice(
                    offer.giver, .atOnce, subject: "\(actor.name) has taken over",
                    "\(actor.name) counted and took over \(got.labels(ofCart: cart.number)).\(left.isEmpty ? "" : " \(left.labels(ofCart: cart.number)) was not there: you still answer for it.")"
                ))
            numbers.append(.text(Numbered.loan.id(fresh)))
            taken.append(got.labels(ofCart: cart.number))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        return .accept(
            draft,
            Receipt(
                "You have \(Said.list(taken)) now, and answer for it.", details: lines, hints: taken.map { "in \($0)" },
                data: ["loans": .list(numbers), "labels": .list(taken.map { .text($0) })]))
    }

    private func tooEarly(
        _ facts: Facts, _ offer: Handoff, _ cart: Cart, _ actor: Actor, _ now: Moment, _ policy: Policy
    ) throws -> Refusal {
        let labels = offer.mask.labels(ofCart: cart.number)
        if let plan = try facts.collectable(offer.mask, by: actor.person, cart, at: now, policy, openNow: false) {
            return OfferStands.refusal(
                "\(labels) is yours from \(Said.clock(plan.start - policy.handOver)), for \(plan.when): accept it then."
            )
        }
        guard let receiver = try facts.one(Person.id, actor.person) else {
            return OfferStands.refusal("\(labels) is not an offer to you.", exit: .notFound)
        }
        return try ReceiverReserves.objection(offer.mask, cart, to: receiver, facts, by: actor, at: now)
    }
}
