// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Labels that came off one open loan.
struct Returned {
    let loan: Loan
    let slots: Slots
}

extension Draft {
    /// Takes labels off the open loans they are on: a loan whose last label is back closes, and its reservation's remaining time is free.
    ///
    /// "All back?" is decided from the loan and nothing else (F5). An offer to hand one of the labels on falls away.
    mutating func takeOff(_ mask: Slots, of cart: Cart, at now: Moment) throws -> [Returned] {
        let loans = try facts.rows(Loan.openOfCart, cart.site, cart.cart).filter { $0.out.overlaps(mask) }.sorted {
            $0.no < $1.no
        }
        try facts.require(
            loans.flatMap {
                [
                    Reservation.numbered(cart.site, $0.reservation), Loan.ofReservation(cart.site, $0.reservation),
                    Handoff.ofLoan(cart.site, $0.no),
                ]
            })
        var returned: [Returned] = []
        for loan in loans {
            let back = loan.out.intersection(mask)
            var after = loan
            after.out = loan.out.subtracting(back)
            if after.out.isEmpty { after.closed = now.instant }
            update(loan, after)
            returned.append(Returned(loan: after, slots: back))
            for offer in try facts.rows(Handoff.ofLoan, cart.site, loan.no)
            where offer.state == .offered && offer.mask.overlaps(back) {
                var withdrawn = offer
                withdrawn.state = .withdrawn
                withdrawn.settled = now.instant
                update(offer, withdrawn)
            }
            guard after.out.isEmpty, let plan = try facts.one(Reservation.numbered, cart.site, loan.reservation),
                plan.live,
                try facts.rows(Loan.ofReservation, cart.site, loan.reservation).allSatisfy(\.out.isEmpty)
            else { continue }
            var free = plan
            free.live = false
            update(plan, free)
        }
        return returned
    }

    /// Places a hold on a label and on the device that sits there.
    mutating func hold(
        _ cart: Cart, _ slot: Int, _ code: Hold.Code, note: String?, by actor: Actor, lastHolder: PersonID?,
        at now: Moment
    ) throws -> Hold {
        let seat = try facts.rows(SlotDevice.inCart, cart.site, cart.cart).first { $0.slot == slot }
        let hold = Hold(
            site: cart.site, no: try next(.hold), cart: cart.cart, slot: slot, device: seat?.device, code: code,
            note: note,
            by: actor.person, lastHolder: lastHolder, from: now.instant)
        insert(hold)
        return hold
    }

    /// Ends the reports of devices that were missing and are counted in their slots; returns what to say.
    mutating func endReports(
        _ holds: [Hold], in present: Slots, of cart: Cart, _ count: Int, by actor: Actor, at now: Moment
    ) -> [String] {
        holds.filter { $0.endsWhenCounted && present.contains($0.slot) }.sorted { $0.slot < $1.slot }.map { hold in
            end(hold, by: actor, why: "counted in its slot, \(Numbered.count.id(count))", at: now)
            return "\(cart.number)-\(hold.slot) was missing and is in its slot again."
        }
    }

    /// Ends a hold, with who and why.
    mutating func end(_ hold: Hold, by actor: Actor, why: String, at now: Moment) {
        var after = hold
        after.ended = now.instant
        after.endedBy = actor.person
        after.why = why
        update(hold, after)
    }
}

extension Facts {
    /// Who answers for each of these labels while it is missing: whoever has it out, else whoever had it last since the cart was last counted,
    /// else the coordinating teacher.
    /// - Source: RULES "Check-in", "Close of day"
    func lastHolders(_ mask: Slots, of cart: Cart, at now: Moment) throws -> [Int: PersonID] {
        guard !mask.isEmpty else { return [:] }
        let counted = try rows(Count.lastDaily, cart.site, cart.cart).first
        let from = try counted?.day ?? year(cart.site, now.day)?.firstDay ?? now.day
        let lent = try rows(Loan.between, cart.site, from, now.day)
            .filter { $0.cart == cart.cart && $0.outAt >= (counted?.at ?? $0.outAt) }.sorted { $0.outAt < $1.outAt }
        let open = try rows(Loan.openOfCart, cart.site, cart.cart)
        let fallback = try coordinating(cart, on: now.day)
        return mask.all.reduce(into: [:]) { holders, slot in
            holders[slot] =
                open.first { $0.out.contains(slot) }?.holder ?? lent.last { $0.taken.contains(slot) }?.holder
                ?? fallback
        }
    }
}
