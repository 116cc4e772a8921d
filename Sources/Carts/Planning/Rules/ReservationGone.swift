// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A reservation number that this site never gave out.
///
/// - Source: S11
package enum NoSuchReservation: Rule {
    package static let code = "no-such-reservation"
    package static let clause = "S11"

    static func objection(_ no: Int) -> Refusal {
        refusal("There is no \(Numbered.reservation.id(no)) here.", exit: .notFound)
    }
}

/// A reservation that holds nothing any more: cancelled, released, lapsed.
///
/// - Source: S11
package enum ReservationEnded: Rule {
    package static let code = "reservation-ended"
    package static let clause = "S11"

    static func objection(_ row: Reservation, at now: Moment, _ policy: Policy) -> Refusal {
        let state = row.standing(at: now, policy)
        let why = row.why ?? (state == .released ? "not collected" : state == .cancelled ? "unanswered" : nil)
        let word = state == .kept ? "over" : state.rawValue
        return refusal("\(Numbered.reservation.id(row.no)) (\(row.when)) is \(word)\(why.map { ": \($0)" } ?? "").")
    }
}

/// A series of which no date is left to change.
///
/// - Source: S11
package enum SeriesEnded: Rule {
    package static let code = "series-ended"
    package static let clause = "S11"
}

/// A reservation whose devices were already collected: what is out is brought back, not planned anew.
///
/// - Source: S12
package enum AlreadyCollected: Rule {
    package static let code = "already-collected"
    package static let clause = "S12"

    static func objection(_ row: Reservation, _ cart: Cart?, _ facts: Facts, by actor: Actor, at now: Moment) throws
        -> Refusal
    {
        let back = CountPart(site: row.site, cart: row.cart, slots: row.mask)
        let lines = try cart.map { cart in
            try facts.takes(back, by: actor, at: now) ? ["in \(row.mask.labels(ofCart: cart.number))"] : []
        }
        return refusal(
            "The devices of \(Numbered.reservation.id(row.no)) have been collected.", instead: lines ?? [])
    }
}

/// Whether a reservation can still be changed.
enum Changeable {
    /// Why this row can no longer be changed; nothing while it can.
    static func objection(
        _ row: Reservation, _ cart: Cart?, _ facts: Facts, by actor: Actor, at now: Moment, _ policy: Policy
    ) throws -> [Refusal] {
        if row.live, row.state == .kept {
            return [try AlreadyCollected.objection(row, cart, facts, by: actor, at: now)]
        }
        guard row.holds(at: now, policy) else { return [ReservationEnded.objection(row, at: now, policy)] }
        return []
    }
}
