// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Never two reservations on one label at one time.
///
/// Times are half-open: one that ends when the other begins does not clash. A reservation that awaits authorisation holds its labels
/// against everybody except their owner, whose own reservation declines it.
/// - Source: S11, S15, F1, F9
package enum LabelTaken: StandingRule {
    package static let code = "label-taken"
    package static let clause = "S11"

    static func objections(_ taken: [Reservation], _ mask: Slots, _ cart: Cart, _ facts: Facts, by actor: Actor) throws
        -> [Refusal]
    {
        guard !taken.isEmpty else { return [] }
        try facts.require(taken.flatMap(saying))
        let who = try taken.sorted { ($0.start, $0.no) < ($1.start, $1.no) }.map { row -> String in
            let labels = row.mask.intersection(mask).labels(ofCart: cart.number)
            let awaiting = row.state == .awaiting ? ", awaiting authorisation" : ""
            let whom = row.person == actor.person ? "you" : try facts.name(of: row.person)
            return "\(labels) by \(whom) on \(row.when) (\(Numbered.reservation.id(row.no))\(awaiting))"
        }
        let promised = try taken.filter { try facts.isPromised(mask, to: $0, by: actor.person) }
        return [
            refusal(
                "Already taken: \(who.joined(separator: "; ")).",
                instead: promised.map { "revoke \(Numbered.reservation.id($0.no))" })
        ]
    }

    /// What it takes to say who has the labels, and whether they were promised.
    static func saying(_ row: Reservation) -> [Slice] {
        [Person.id(row.person), Approval.about(row.site, Numbered.reservation, row.no)]
    }

    /// Two live reservations of one cart that share a label and a minute, where this request made or enlarged one.
    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let grown = changes.of(Reservation.self).compactMap { change -> Reservation? in
            guard let row = change.after, row.live, row.holdsMore(than: change.before) else { return nil }
            return row
        }
        try after.require(grown.flatMap { [Reservation.onCart($0.site, $0.day, $0.cart), Cart.id($0.site, $0.cart)] })
        return try grown.compactMap { row in
            let clash = try after.rows(Reservation.onCart, row.site, row.day, row.cart).first {
                $0.no != row.no && $0.mask.overlaps(row.mask) && $0.span.overlaps(row.span)
            }
            guard let clash else { return nil }
            let number = try after.one(Cart.id, row.site, row.cart)?.number ?? row.cart
            let both = clash.mask.intersection(row.mask).labels(ofCart: number)
            return refusal(
                "\(both) would be reserved twice on \(row.day): \(Numbered.reservation.id(clash.no)) (\(clash.span)) "
                    + "and \(Numbered.reservation.id(row.no)) (\(row.span)).")
        }
    }
}

extension Reservation {
    /// Whether it holds anything that `earlier` did not: labels, minutes, another place or class.
    func holdsMore(than earlier: Reservation?) -> Bool {
        guard let earlier, earlier.live else { return true }
        return earlier.cart != cart || earlier.day != day || earlier.person != person || earlier.room != room
            || !mask.isSubset(of: earlier.mask) || !earlier.span.contains(span)
    }
}
