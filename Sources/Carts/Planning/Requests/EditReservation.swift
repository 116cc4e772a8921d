// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Changes a reservation that was not collected yet; what is not named stays as it is.
///
/// Dropping labels keeps the yeses. Any other edit is a new question: the yeses are void, and whoever gave one is told.
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
        switch try changed(facts, by: actor, at: now) {
        case .failure(let refused):
            return .refuse(refused.refusals)
        case .success(var change):
            guard change.row != change.was else {
                return .refuse(NothingToChange.refusal("\(Numbered.reservation.id(no)) is like that already."))
            }
            if let cart = try change.draft.facts.one(Cart.id, site, change.row.cart) {
                try change.draft.tellAsked([Pending(change.row, change.waiting)], cart: cart, at: now)
            }
            return .accept(change.draft, try receipt(change, by: actor, at: now))
        }
    }

    /// A reservation on its way to being another: the draft with it, and the answers still wanted.
    struct Changed {
        var draft: Draft
        let was: Reservation
        let row: Reservation
        let waiting: [ApprovalStep]
        let notes: [String]
    }

    /// What the edit makes of the reservation; the same row where nothing changes.
    func changed(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Result<Changed, Refused> {
        guard let row = try facts.one(Reservation.numbered, site, no) else {
            return .failure(Refused(NoSuchReservation.objection(no)))
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
        objections += try Changeable.objection(
            row, facts.one(Cart.id, site, row.cart), facts, by: actor, at: now, policy)
        guard objections.isEmpty else { return .failure(Refused(objections)) }
        var draft = Draft(site, facts)
        if wish == Wish(row) {
            return .success(Changed(draft: draft, was: row, row: row, waiting: [], notes: []))
        }
        if let left = dropped(from: row, wish) {
            return .success(try drop(to: left, row, &draft, by: actor, at: now))
        }
        return try replace(row, with: wish, &draft, by: actor, at: now)
    }

    func wish(from row: Reservation) -> Wish {
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
    ) throws -> Changed {
        var after = row
        after.mask = left
        let number = try draft.facts.one(Cart.id, site, row.cart)?.number ?? row.cart
        for question in try draft.facts.questions(unit: site, about: .reservation, no)
        where question.approval.state == .open || question.approval.state == .granted {
            let gone = Question(
                question.approval, question.steps.filter { !Slots(bits: $0.mask ?? 0).overlaps(left) })
            try draft.tellVoid(
                [gone], about: row, cart: number, because: "these labels are not needed any more", by: actor.person)
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
        return Changed(draft: draft, was: row, row: after, waiting: [], notes: [])
    }

    private func replace(
        _ row: Reservation, with wish: Wish, _ draft: inout Draft, by actor: Actor, at now: Moment
    ) throws -> Result<Changed, Refused> {
        let examined = try Examining.examine(wish, in: draft.facts, by: actor, at: now, replacing: row)
        guard let placement = examined.placement else {
            return .failure(
                Refused(
                    try Alternatives.added(
                        to: examined.refusals, for: wish, draft.facts, by: actor, at: now, replacing: row)))
        }
        try draft.tellVoid(
            draft.facts.questions(unit: site, about: .reservation, no), about: row,
            cart: draft.facts.one(Cart.id, site, row.cart)?.number ?? row.cart, because: "the reservation was changed",
            by: actor.person)
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
        return .success(Changed(draft: draft, was: row, row: after, waiting: waiting, notes: placement.notes))
    }

    private func receipt(_ change: Changed, by actor: Actor, at now: Moment) throws -> Receipt {
        let (row, was, facts) = (change.row, change.was, change.draft.facts)
        guard let cart = try facts.one(Cart.id, site, row.cart) else { return Receipt("Changed.") }
        var receipt = try Told.made(row, change.waiting, change.notes, cart, facts, by: actor, at: now)
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
