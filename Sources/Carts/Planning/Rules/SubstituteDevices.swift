// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Nothing is handed out into the time of a substitute: not to the class, not to the room, not out of a home room with one.
///
/// Judged for whoever receives, from now to the end of what was reserved. What one class hands to another does not come out of the cart's room,
/// and may be the quickest way out of a classroom with a substitute. It refuses only what a request newly opens or enlarges: recalls
/// and overdue loans never stand in the way of a return, nor of the entry of a substitute.
/// - Source: S16
package enum SubstituteDevices: StandingRule {
    package static let code = "substitute-devices"
    package static let clause = "S16"
    package static let kept = true

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let opened = changes.of(Loan.self).compactMap { change -> Loan? in
            guard let loan = change.after, loan.isOpen, loan.lendsMore(than: change.before) else { return nil }
            return loan
        }
        try after.require(
            opened.flatMap { [Substitute.on($0.site, now.day), Cart.id($0.site, $0.cart), Person.id($0.holder)] })
        return try opened.flatMap { loan -> [Refusal] in
            let end = loan.day == now.day ? max(loan.end, now.minute + 1) : now.minute + 1
            let span = Span(stored: now.minute, end)
            let cart = try after.one(Cart.id, loan.site, loan.cart)
            return try after.rows(Substitute.on, loan.site, now.day).compactMap { substitute in
                let labels = loan.out.labels(ofCart: cart?.number ?? loan.cart)
                let id = Numbered.substitute.id(substitute.no)
                if substitute.stops(loan.holder, room: loan.room, on: now.day, span) {
                    let name = try after.name(of: loan.holder)
                    return refusal(
                        "There is a substitute for \(name)'s class or room \(loan.room) today, \(substitute.time) (\(id)): "
                            + "\(labels) cannot go there.")
                }
                guard loan.cameFrom == nil, let home = cart?.homeRoom, substitute.room == home,
                    substitute.live, substitute.span.contains(now.minute)
                else { return nil }
                return refusal(
                    "Cart \(cart?.number ?? loan.cart) stands in room \(home), which has a substitute today, \(substitute.time) (\(id)): "
                        + "nothing is handed out of it until the site coordinator moves it.")
            }
        }
    }
}

extension Loan {
    package var isOpen: Bool { closed == nil && !out.isEmpty }

    /// Whether more is out, for longer, or with somebody else or elsewhere, than before.
    func lendsMore(than earlier: Loan?) -> Bool {
        guard let earlier, earlier.isOpen else { return true }
        return !out.isSubset(of: earlier.out) || earlier.holder != holder || earlier.room != room
            || earlier.cart != cart
            || earlier.day != day || end > earlier.end
    }
}
