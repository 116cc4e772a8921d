// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Changes a reservation that was not collected yet; what is not named stays as it is.
///
/// Dropping labels keeps the yeses. Any other edit is a new question: the yeses are void.
/// - Source: S11, S15
package struct EditReservation: Request {
    package static let name = "reservation.edit"
    package static let permission = Permission("reservation.make")
    package let site: UnitID
    package let no: Int
    package let cart: Int?
    package let mask: Slots?
    package let day: Day?
    package let times: Asked?
    package let teacher: PersonID?
    package let room: String?
    package let project: String?
    package var unit: UnitID { site }

    package init(
        site: UnitID, no: Int, cart: Int? = nil, mask: Slots? = nil, day: Day? = nil, times: Asked? = nil,
        teacher: PersonID? = nil, room: String? = nil, project: String? = nil
    ) {
        self.site = site
        self.no = no
        self.cart = cart
        self.mask = mask
        self.day = day
        self.times = times
        self.teacher = teacher
        self.room = room
        self.project = project
    }

    package func needs(at now: Moment) -> [Slice] {
        [Reservation.numbered(site, no), Setting.of(site), Approval.about(site, Numbered.reservation, no)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(Reservation.numbered, site, no) else {
            return .refuse(NoSuchReservation.objection(no))
        }
        let wish = wish(from: row)
        try facts.require(
            wish.needs + [Cart.id(site, row.cart), Person.id(row.person)]
                + (try facts.rows(Approval.about, site, Numbered.reservation, no).map { ApprovalStep.of(site, $0.no) }))
        let policy = try facts.policy(site)
        var objections = try OwnClassOnly.objection(actor, row.person, at: site, facts)
        if wish.teacher != row.person, objections.isEmpty {
            objections += try OwnClassOnly.objection(actor, wish.teacher, at: site, facts)
        }
        objections += Changeable.objection(row, try facts.one(Cart.id, site, row.cart), at: now, policy)
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(site, facts)
        if let left = dropped(from: row, wish) { return try drop(to: left, row, &draft, by: actor, at: now) }
        return try replace(row, with: wish, &draft, by: actor, at: now)
    }

    private func wish(from row: Reservation) -> Wish {
        var wish = Wish(row)
        wish.cart = cart ?? row.cart
        wish.mask = mask ?? (wish.cart == row.cart ? row.mask : nil)
        wish.day = day ?? row.day
        wish.times = times ?? Asked(row)
        wish.teacher = teacher ?? row.person
        wish.room = room ?? (wish.teacher == row.person ? row.room : nil)
        wish.project = project ?? row.project
        return wish
    }

    /// The labels left, when nothing changes but that some are dropped.
    private func dropped(from row: Reservation, _ wish: Wish) -> Slots? {
        guard let mask = wish.mask, mask != row.mask, !mask.isEmpty, mask.isSubset(of: row.mask) else { return nil }
        var same = Wish(row)
        same.mask = mask
        return same == wish ? mask : nil
    }

    private func drop(
        to left: Slots, _ row: Reservation, _ draft: inout Draft, by actor: Actor, at now: Moment
    ) throws -> Decision {
        var after = row
        after.mask = left
        for question in try draft.facts.questions(unit: site, about: .reservation, no)
        where question.approval.state == .open || question.approval.state == .granted {
            let kept = question.narrowed(to: left)
            var approval = question.approval
            approval.digest = Fairness.digest(after)
            if kept.isEmpty {
                approval.state = .void
            } else if kept.allSatisfy({ $0.state == .yes }) {
                approval.state = .granted
            }
            draft.update(question.approval, approval)
            for step in question.steps {
                if let next = kept.first(where: { $0.step == step.step }) {
                    draft.update(step, next)
                } else {
                    draft.remove(step)
                }
            }
            if kept.allSatisfy({ $0.state == .yes }) { after.state = .confirmed }
        }
        draft.update(row, after)
        return .accept(draft, try receipt(after, [], [], draft.facts, by: actor, was: row))
    }

    private func replace(
        _ row: Reservation, with wish: Wish, _ draft: inout Draft, by actor: Actor, at now: Moment
    ) throws -> Decision {
        let examined = try Examining.examine(wish, in: draft.facts, by: actor, at: now, replacing: row)
        guard let placement = examined.placement else {
            return .refuse(
                try Alternatives.added(
                    to: examined.refusals, for: wish, draft.facts, by: actor, at: now, replacing: row))
        }
        try draft.close(.void, about: row)
        try draft.clear(for: placement, by: actor, at: now)
        let steps = try Fairness.steps(for: placement, draft.facts, by: actor, at: now)
        var after = row
        after.cart = wish.cart
        after.mask = placement.mask
        after.day = wish.day
        after.start = placement.span.start
        after.end = placement.span.end
        after.firstPeriod = placement.first
        after.lastPeriod = placement.last
        after.person = wish.teacher
        after.room = placement.room
        after.project = wish.project
        after.state = steps.allSatisfy { $0.state == .yes } ? .confirmed : .awaiting
        after.made = now.instant
        draft.update(row, after)
        try draft.ask(steps, about: after, draft.facts.policy(site), at: now)
        let waiting = steps.filter { $0.state == .waiting }
        try draft.tellAsked([Pending(after, waiting)], cart: placement.cart, at: now)
        return .accept(draft, try receipt(after, waiting, placement.notes, draft.facts, by: actor, was: row))
    }

    private func receipt(
        _ row: Reservation, _ waiting: [ApprovalStep], _ notes: [String], _ facts: Facts, by actor: Actor,
        was: Reservation
    ) throws -> Receipt {
        guard let cart = try facts.one(Cart.id, site, row.cart) else { return Receipt("Changed.") }
        var receipt = try Told.made(row, waiting, notes, cart, facts, by: actor)
        let old = try facts.one(Cart.id, site, was.cart)?.number ?? was.cart
        receipt.details.append("It was \(was.mask.labels(ofCart: old)), \(was.when), room \(was.room).")
        return receipt
    }
}

extension Question {
    /// The steps that still concern some of these labels, each narrowed to them; answers stay.
    func narrowed(to left: Slots) -> [ApprovalStep] {
        steps.compactMap { step in
            let mask = Slots(bits: step.mask ?? 0).intersection(left)
            guard !mask.isEmpty else { return nil }
            var narrowed = step
            narrowed.mask = mask.bits
            return narrowed
        }
    }
}
