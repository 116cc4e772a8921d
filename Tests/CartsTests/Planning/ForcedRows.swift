// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit

/// A request that no rule of its own stands before: brings a reservation back to life, anywhere. Only the standing rules can say no.
///
/// It stands for whatever may be written one day: an undo, an import, a sheet, a new request whose author forgot.
struct ForceReservation: Request {
    static let name = "test.force-reservation"
    static let permission = Permission("test.force")
    let unit: UnitID
    let no: Int
    let teacher: PersonID
    let room: String
    let start: Int
    let end: Int
    let day: Day

    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(Reservation.numbered, unit, no) else {
            return .refuse(NoSuchReservation.refusal("none"))
        }
        var after = row
        after.person = teacher
        after.room = room
        after.day = day
        after.start = start
        after.end = end
        after.state = .confirmed
        after.live = true
        var draft = Draft(unit, facts)
        draft.update(row, after)
        return .accept(draft, Receipt("forced"))
    }
}

/// Puts devices into somebody's hands, or takes them back, with no rule of its own before it.
struct ForceLoan: Request {
    static let name = "test.force-loan"
    static let permission = Permission("test.force")
    let unit: UnitID
    let holder: PersonID
    let room: String
    let cart: Int
    let end: Int
    let returning: Bool

    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let open = try facts.rows(Loan.openOfCart, unit, cart).first
        var draft = Draft(unit, facts)
        if let open {
            var after = open
            if returning {
                after.out = .none
                after.closed = now.instant
            } else {
                after.holder = holder
                after.room = room
            }
            draft.update(open, after)
        } else {
            draft.insert(
                Loan(
                    site: unit, no: try draft.next(.loan), cart: cart, day: now.day, taken: Slots(1...5),
                    out: Slots(1...5),
                    reservation: 0, holder: holder, room: room, handedBy: actor.person, due: 1020,
                    end: max(end, now.minute + 1),
                    outAt: now.instant))
        }
        return .accept(draft, Receipt("forced"))
    }
}
