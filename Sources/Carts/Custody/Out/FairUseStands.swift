// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Another teacher's labels leave the cart only with that teacher's yes for this very date, once.
///
/// Judged again at the moment of use, for whoever receives: a confirmed reservation whose labels have changed hands since is not enough.
/// - Source: S15
package enum FairUseStands: Rule {
    package static let code = "fair-use"
    package static let clause = "S15"
    package static let kept = true

    /// What stands against taking these labels for a reservation.
    static func objections(
        _ taking: Slots, _ plan: Reservation, _ cart: Cart, _ facts: Facts, by actor: Actor, at now: Moment
    ) throws -> [Refusal] {
        let others = try facts.owners(cart, taking, on: plan.day).filter {
            $0.person != nil && $0.person != plan.person
        }
        guard !others.isEmpty else { return [] }
        let questions = try facts.questions(unit: cart.site, about: .reservation, plan.no).filter {
            $0.approval.state == .granted || ($0.approval.state == .used && plan.state == .kept)
        }
        let names = try facts.custodians(others.compactMap(\.person))
        return try others.compactMap { other in
            let said = questions.flatMap(\.steps).filter { $0.person == other.person && $0.state == .yes }
                .map { Slots(bits: $0.mask ?? 0) }.joined()
            let lacking = other.slots.subtracting(said)
            guard !lacking.isEmpty, let owner = other.person else { return nil }
            return refusal(
                "\(lacking.labels(ofCart: cart.number)) is \(names[owner] ?? "")'s on \(plan.day), and \(Numbered.reservation.id(plan.no)) carries no yes for it.",
                instead: try giving(up: lacking, of: plan, facts, by: actor, at: now))
        }
    }

    /// The line that gives these labels up, so that the rest can be collected and they can be asked for anew.
    private static func giving(up lacking: Slots, of plan: Reservation, _ facts: Facts, by actor: Actor, at now: Moment)
        throws -> [String]
    {
        let left = plan.mask.subtracting(lacking)
        let id = Numbered.reservation.id(plan.no)
        guard !left.isEmpty else {
            let cancel = CancelReservation(site: plan.site, numbers: [plan.no])
            return try facts.takes(cancel, by: actor, at: now) ? ["cancel \(id)"] : []
        }
        let edit = EditReservation(site: plan.site, no: plan.no, mask: left)
        return try facts.takes(edit, by: actor, at: now) ? ["edit \(id) \(left)"] : []
    }
}
