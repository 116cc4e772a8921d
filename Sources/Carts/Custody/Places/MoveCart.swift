// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Gives a cart another home room: where it is stored, locked and charged.
///
/// Never into a room that has a substitute now.
/// - Source: S2, S16
package struct MoveCart: Request {
    package static let name = "cart.move"
    package static let permission = Permission("cart.move")
    package let site: UnitID
    package let cart: Int
    /// Any word for the room.
    package let room: String
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, room: String) {
        self.site = site
        self.cart = cart
        self.room = room
    }

    package func needs(at now: Moment) -> [Slice] {
        [Cart.id(site, cart), Room.at(site), CartPerson.of(site, cart), Substitute.on(site, now.day)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        let room: String
        switch try KnownRoom.find(self.room, at: site, facts, by: actor) {
        case .failure(let refused): return .refuse(refused.refusals)
        case .success(let found): room = found.code
        }
        let there = try SubstituteDevices.objections(moving: row, to: room, facts, at: now)
        guard there.isEmpty else { return .refuse(there) }
        guard row.homeRoom != room else {
            return .refuse(SlotIsFree.refusal("Cart \(row.number) is stored in room \(room) already."))
        }
        var draft = Draft(site, facts)
        var after = row
        after.homeRoom = room
        draft.update(row, after)
        for person in try facts.sheetPeople(row, on: now.day).map(\.person) where person != actor.person {
            draft.tell(
                Notice(
                    person, .atOnce, subject: "Cart \(row.number) moves to room \(room)",
                    "\(actor.name) moved cart \(row.number) from room \(row.homeRoom) to room \(room). Return it there, plugged in and locked."
                ))
        }
        return .accept(
            draft,
            Receipt(
                "Cart \(row.number) is stored in room \(room) now; it was room \(row.homeRoom).",
                data: ["cart": .int(row.number), "room": .text(room)]))
    }
}
