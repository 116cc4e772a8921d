// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What follows from an accepted request in another part of the house, in the same transaction and the same entry.
///
/// Carts and device management may not know each other; here they meet. A follower is pure like a decision: it sees the changes and adds to the
/// draft, and may throw `Missing`, whereupon the loop loads and decides again. It never refuses: what must not be is a rule's matter. Followers run
/// in the order of `Meetings.followers`, once, before the standing rules look at the after-state; `undo` takes back what they added with the rest.
package protocol Follower: SendableMetatype {
    static func follow(_ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment) throws
}

/// The places where carts and devices meet.
package enum Meetings {
    package static let followers: [any Follower.Type] = [
        DamageOpensTicket.self, ActSettlesFlag.self, ClosedDayMovesQueue.self, OpenedDayReturnsQueue.self,
        LostDeviceIsTold.self, PersonCannotAct.self,
    ]
}
