// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// An owner's yes or no to lending their labels, for one date or several.
///
/// The last yes confirms the reservation, nobody else's. A no takes the labels asked for out of it: what is left keeps its number and the
/// others' yeses, and ends when nothing is. For unowned labels the site coordinator answers, for a coordinator's own class the principal.
/// - Source: S15
package struct AnswerAuthorisation: Request {
    package static let name = "authorisation.answer"
    package static let permission = Permission("authorisation.answer")
    package let site: UnitID
    package let numbers: [Int]
    package let yes: Bool
    package let why: String?
    package var unit: UnitID { site }

    package init(site: UnitID, numbers: [Int], yes: Bool, why: String? = nil) {
        self.site = site
        self.numbers = numbers
        self.yes = yes
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] {
        [Setting.of(site), SchoolYear.of(site), Counter.of(site, Numbered.approval)]
            + numbers.flatMap { [Reservation.numbered(site, $0), Approval.about(site, Numbered.reservation, $0)] }
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let policy = try facts.policy(site)
        let rows = try numbers.map { ($0, try facts.one(Reservation.numbered, site, $0)) }
        try facts.require(
            try rows.compactMap(\.1).flatMap { row in
                [Cart.id(site, row.cart), Person.id(row.person)]
                    + (try facts.year(site, row.day).map { [Allotment.ofCart(site, row.cart, $0.year)] } ?? [])
                    + (try facts.rows(Approval.about, site, Numbered.reservation, row.no).map {
                        ApprovalStep.of(site, $0.no)
                    })
            })
        var draft = Draft(site, facts)
        var no: [Refusal] = []
        var lines: [String] = []
        for (number, row) in rows {
            guard let row, let cart = try facts.one(Cart.id, site, row.cart) else {
                no.append(NoSuchReservation.objection(number))
                continue
            }
            let id = Numbered.reservation.id(number)
            guard row.holds(at: now, policy) || [.awaiting, .cancelled].contains(row.state),
                let question = try facts.questions(unit: site, about: .reservation, number, at: now).last(where: {
                    $0.approval.chain == Fairness.chain
                })
            else {
                no.append(AlreadyAnswered.refusal("Nothing about \(id) is waiting for an answer."))
                continue
            }
            if let objection = question.objection(to: actor, at: now.instant) {
                no.append(try objection.refusal(question, id, facts, at: now))
                continue
            }
            if let stale = try stale(question, row, cart, actor, facts) {
                no.append(stale)
                continue
            }
            if yes, try facts.one(Person.id, row.person)?.state == .left {
                no.append(
                    AlreadyAnswered.refusal(
                        "\(try facts.name(of: row.person)) has left the school: \(id) is for nobody's class.",
                        instead: ["decline \(id) \"the teacher has left\""]))
                continue
            }
            lines.append(
                try settle(
                    question.answered(yes, by: actor, at: now.instant, reason: why), question, row, cart, &draft,
                    by: actor, at: now))
        }
        guard no.isEmpty else { return .refuse(no) }
        return .accept(
            draft,
            Receipt(
                lines.count == 1 ? lines[0] : "\(lines.count) answers: \(yes ? "yes" : "no").",
                details: lines.count == 1 ? [] : lines,
                data: ["answered": .list(numbers.map { .text(Numbered.reservation.id($0)) }), "yes": .bool(yes)]))
    }

    /// The labels changed hands since the question was put: the old owner's word no longer counts.
    private func stale(_ question: Question, _ row: Reservation, _ cart: Cart, _ actor: Actor, _ facts: Facts) throws
        -> Refusal?
    {
        for step in question.mine(actor) {
            let owners = try facts.owners(cart, Slots(bits: step.mask ?? 0), on: row.day)
            if owners.contains(where: { $0.person != step.person }) {
                return AlreadyAnswered.refusal(
                    "The labels of \(Numbered.reservation.id(row.no)) have changed hands for \(row.day): it has to be asked anew."
                )
            }
        }
        return nil
    }

    private func settle(
        _ after: Question, _ before: Question, _ row: Reservation, _ cart: Cart, _ draft: inout Draft, by actor: Actor,
        at now: Moment
    ) throws -> String {
        let id = Numbered.reservation.id(row.no)
        let mask = before.mine(actor).map { Slots(bits: $0.mask ?? 0) }.joined()
        let labels = mask.labels(ofCart: cart.number)
        let teacher = try draft.facts.name(of: row.person)
        guard yes else {
            for (old, new) in zip(before.steps, after.steps) { draft.update(old, new) }
            let left = try draft.withhold(
                mask, from: row, why: "declined by \(actor.name)\(why.map { ": \($0)" } ?? "")", closing: .declined,
                draft.facts.policy(site), at: now)
            draft.tell(
                Notice(
                    row.person, .before(row.day), subject: "\(id) declined",
                    "\(actor.name) keeps \(labels) on \(row.when)\(why.map { ": \($0)" } ?? ""). \(left.leftSaid(ofCart: cart.number))"
                ))
            let rest = left.live ? " \(left.leftOver(ofCart: cart.number))" : " Nothing is left of it."
            return "\(id) is declined: \(teacher) goes without \(labels) on \(row.when).\(rest)"
        }
        draft.change(before, to: after)
        guard after.approval.state == .granted else {
            let left = try after.asked.map { try draft.facts.asked($0, of: after, at: now) }
            return "Your yes for \(labels) on \(row.when) is in; \(id) still waits for \(Said.list(left))."
        }
        var confirmed = row
        confirmed.state = .confirmed
        draft.update(row, confirmed)
        draft.tell(
            Notice(
                row.person, .before(row.day), subject: "\(id) confirmed",
                "\(actor.name) said yes: \(row.mask.labels(ofCart: cart.number)) are yours on \(row.when) (\(id))."))
        return "\(id) is confirmed: \(teacher) has \(row.mask.labels(ofCart: cart.number)) on \(row.when)."
    }
}
