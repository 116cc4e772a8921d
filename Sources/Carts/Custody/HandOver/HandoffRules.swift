// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Only who answers for labels gives them away: their holder, the cart's people, or the site coordinator for them.
///
/// - Source: S12
package enum NotYoursToGive: Rule {
    package static let code = "not-yours-to-give"
    package static let clause = "S12"
}

/// An offer is accepted by the receiver, in their own session, once.
///
/// - Source: S12
package enum OfferStands: Rule {
    package static let code = "no-such-offer"
    package static let clause = "S12"
}

extension Facts {
    /// The receiver's reservation that covers these labels and can be collected: confirmed, today, not over and not released.
    func collectable(_ mask: Slots, by person: PersonID, _ cart: Cart, at now: Moment, _ policy: Policy, openNow: Bool)
        throws -> Reservation?
    {
        try rows(Reservation.onCart, cart.site, now.day, cart.cart).sorted { ($0.start, $0.no) < ($1.start, $1.no) }
            .first {
                $0.person == person && mask.isSubset(of: $0.mask) && now.minute < $0.end
                    && (openNow ? $0.handOverOpen(at: now, policy) : $0.standing(at: now, policy) == .confirmed)
            }
    }
}
