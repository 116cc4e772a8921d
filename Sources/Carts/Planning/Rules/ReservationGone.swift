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

/// A reservation whose devices were already collected: what is out is brought back, not planned anew.
///
/// - Source: S12
package enum AlreadyCollected: Rule {
    package static let code = "already-collected"
    package static let clause = "S12"

    static func objection(_ row: Reservation, _ cart: Cart?) -> Refusal {
        let id = Numbered.reservation.id(row.no)
        return refusal(
            "The devices of \(id) have been collected.",
            instead: cart.map { ["in \(row.mask.labels(ofCart: $0.number))"] } ?? [])
    }
}

/// Whether a reservation can still be changed.
enum Changeable {
    /// Why this row can no longer be changed; nothing while it can.
    static func objection(_ row: Reservation, _ cart: Cart?, at now: Moment, _ policy: Policy) -> [Refusal] {
        if row.live, row.state == .kept { return [AlreadyCollected.objection(row, cart)] }
        guard row.holds(at: now, policy) else { return [ReservationEnded.objection(row, at: now, policy)] }
        return []
    }
}
