// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Reserves labels of one cart for a class.
///
/// Within the teacher's own allotment it is confirmed at once; labels outside it need a project and wait for their owners' yes.
/// - Source: S11, S15
package struct MakeReservation: Request {
    package static let name = "reservation.make"
    package static let permission = Permission("reservation.make")
    package let wish: Wish
    package var unit: UnitID { wish.site }

    package init(_ wish: Wish) { self.wish = wish }

    package func needs(at now: Moment) -> [Slice] { wish.needs }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(unit, facts)
        let rights = try OwnClassOnly.objection(actor, wish.teacher, at: unit, facts)
        switch try draft.reserve(wish, by: actor, at: now) {
        case .refused(let objections):
            return .refuse(try Alternatives.added(to: rights + objections, for: wish, facts, by: actor, at: now))
        case .made(let row, let waiting, let notes):
            guard rights.isEmpty, let cart = try facts.one(Cart.id, unit, row.cart) else { return .refuse(rights) }
            try draft.tellAsked([Pending(row, waiting)], cart: cart, at: now)
            try draft.tellWritten([row], cart: cart, by: actor)
            return .accept(draft, try Told.made(row, waiting, notes, cart, draft.facts, by: actor, at: now))
        }
    }
}

extension Draft {
    /// Tells the class's teacher what somebody else wrote into the calendar for them.
    mutating func tellWritten(_ rows: [Reservation], cart: Cart, by actor: Actor) throws {
        guard let first = rows.first, first.person != actor.person else { return }
        let more = rows.count > 1 ? " and \(rows.count - 1) more dates" : ""
        tell(
            Notice(
                first.person, .before(rows.map(\.day).min() ?? first.day),
                subject: "\(first.mask.labels(ofCart: cart.number)) reserved for you",
                "\(actor.name) reserved \(first.mask.labels(ofCart: cart.number)) for your class in \(first.room): "
                    + "\(first.when)\(more) (\(Numbered.reservation.id(first.no)))."))
    }
}
