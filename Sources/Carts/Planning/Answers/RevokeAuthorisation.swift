// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// A revocation by somebody whose yes the reservation does not carry.
///
/// - Source: S15
package enum NothingToRevoke: Rule {
    package static let code = "nothing-to-revoke"
    package static let clause = "S15"
}

/// Takes an owner's yes back, possible until check-out.
///
/// The labels are the owner's again. What is left of the reservation keeps its number and the others' yeses; with nothing left it is off. Its
/// teacher is told.
/// - Source: S15
package struct RevokeAuthorisation: Request {
    package static let name = "authorisation.revoke"
    package static let permission = Permission("authorisation.answer")
    package let site: UnitID
    package let no: Int
    package let why: String?
    package var unit: UnitID { site }

    package init(site: UnitID, no: Int, why: String? = nil) {
        self.site = site
        self.no = no
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Setting.of(site), Reservation.numbered(site, no), Approval.about(site, Numbered.reservation, no),
            Counter.of(site, Numbered.approval),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(Reservation.numbered, site, no) else {
            return .refuse(NoSuchReservation.objection(no))
        }
        try facts.require(
            [Cart.id(site, row.cart), Person.id(row.person)]
                + (try facts.rows(Approval.about, site, Numbered.reservation, no).map { ApprovalStep.of(site, $0.no) }))
        let id = Numbered.reservation.id(no)
        let cart = try facts.one(Cart.id, site, row.cart)
        let gone = try Changeable.objection(row, cart, facts, by: actor, at: now, facts.policy(site))
        guard gone.isEmpty, let cart else { return .refuse(gone) }
        let question = try facts.questions(unit: site, about: .reservation, no).last {
            $0.approval.state == .open || $0.approval.state == .granted
        }
        let mine = question?.steps.filter { $0.state == .yes && Self.isMine($0, actor) } ?? []
        guard question != nil, !mine.isEmpty else {
            return .refuse(NothingToRevoke.refusal("\(id) carries no yes of yours."))
        }
        var draft = Draft(site, facts)
        for step in mine {
            var back = step
            back.state = .revoked
            back.reason = why
            draft.update(step, back)
        }
        let mask = mine.map { Slots(bits: $0.mask ?? 0) }.joined()
        let labels = mask.labels(ofCart: cart.number)
        let left = try draft.withhold(
            mask, from: row, why: "revoked by \(actor.name)\(why.map { ": \($0)" } ?? "")", closing: .void,
            draft.facts.policy(site), at: now)
        draft.tell(
            Notice(
                row.person, .before(row.day), subject: left.live ? "\(id) is smaller" : "\(id) is off",
                "\(actor.name) needs \(labels) after all on \(row.when)\(why.map { ": \($0)" } ?? ""). \(left.leftSaid(ofCart: cart.number))"
            ))
        let rest =
            left.live
            ? "\(try facts.name(of: row.person)) keeps \(left.mask.labels(ofCart: cart.number)) (\(id)) and has been told."
            : "\(id) is off; \(try facts.name(of: row.person)) has been told."
        return .accept(
            draft,
            Receipt(
                "Your yes is taken back: \(labels) are free again on \(row.when).",
                details: [rest],
                data: ["revoked": .text(id)]))
    }

    /// One's own answer: by name, or given for the pool in the role one still holds.
    private static func isMine(_ step: ApprovalStep, _ actor: Actor) -> Bool {
        if let person = step.person { return person == actor.person }
        guard let role = step.role else { return false }
        return actor.holds(role, at: step.unit)
    }
}
