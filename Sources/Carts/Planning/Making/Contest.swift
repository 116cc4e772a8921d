// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// Who else has a claim on the wished labels at that time, and what becomes of each claim.
///
/// A row whose time ran out is written down; an owner's own reservation declines the question about their labels while they have not said
/// yes; whatever else overlaps stands in the way.
/// - Source: S15, F1, F3
struct Contest {
    private(set) var taken: [Reservation] = []
    private(set) var spent: [(before: Reservation, after: Reservation)] = []
    private(set) var declined: [Reservation] = []

    init(
        _ wish: Wish, _ cart: Cart, _ mask: Slots, _ span: Span, own: Slots, _ facts: Facts, at now: Moment,
        _ policy: Policy,
        replacing old: Reservation?
    ) throws {
        for row in try facts.rows(Reservation.onCart, wish.site, wish.day, cart.cart) where row.no != old?.no {
            let contested = row.mask.intersection(mask)
            guard !contested.isEmpty, row.span.overlaps(span) else { continue }
            if let after = try facts.settled(row, at: now, policy) {
                spent.append((row, after))
            } else if row.state == .awaiting, row.person != wish.teacher, contested.isSubset(of: own),
                try !facts.isPromised(contested, to: row, by: wish.teacher)
            {
                declined.append(row)
            } else {
                taken.append(row)
            }
        }
    }
}

extension Facts {
    /// Whether this owner has said yes to lending one of these labels: then they revoke first, even while others are still asked.
    func isPromised(_ labels: Slots, to row: Reservation, by owner: PersonID) throws -> Bool {
        try questions(unit: row.site, about: .reservation, row.no).contains { question in
            [.open, .granted].contains(question.approval.state)
                && question.steps.contains {
                    $0.person == owner && $0.state == .yes && Slots(bits: $0.mask ?? 0).overlaps(labels)
                }
        }
    }

    /// The row as it is written down when it no longer holds its labels; nil while it does.
    ///
    /// A collected one is free again once its last label is back: decided from its own loans and nothing else (F5).
    package func settled(_ row: Reservation, at now: Moment, _ policy: Policy) throws -> Reservation? {
        guard row.live, row.state == .kept else { return row.settled(at: now, policy) }
        let loans = try rows(Loan.ofReservation, row.site, row.no)
        guard !loans.isEmpty, loans.allSatisfy({ $0.closed != nil }) else { return nil }
        var after = row
        after.live = false
        return after
    }
}
