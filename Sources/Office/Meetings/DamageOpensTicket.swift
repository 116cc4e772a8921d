// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// A damage report opens a repair ticket, and the hold names it; the coordinators read of it in their digest.
///
/// A device that is swapped out for a fault has its ticket too: its hold on the slot begins and ends with the swap. A hold that already names a ticket keeps it, so an import or an undo opens no second one. While a ticket about the same device is open the damage is noted
/// there instead.
/// - Source: S14, S17, RULES "Check-in"
package enum DamageOpensTicket: Follower {
    package static func follow(_ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment) throws {
        let made: [Hold] = changes.of(Hold.self).compactMap { $0.before == nil ? $0.after : nil }
        let damaged = made.filter {
            $0.code == .damaged && $0.ticket == nil && ($0.ended == nil || $0.ended == $0.from)
        }
        guard !damaged.isEmpty else { return }
        let site = draft.unit
        var wanted: [Slice] = [Counter.of(site, Numbered.ticket), HeldRole.at(site)]
        for hold in damaged { wanted += [Cart.id(site, hold.cart), SlotDevice.inCart(site, hold.cart)] }
        try draft.facts.require(wanted)
        for hold in damaged {
            guard let cart = try draft.facts.one(Cart.id, site, hold.cart) else { continue }
            let seated = try draft.facts.rows(SlotDevice.inCart, site, hold.cart).first { $0.slot == hold.slot }?.device
            let label = Slots(hold.slot).labels(ofCart: cart.number)
            let what = [label, hold.note].compactMap { $0 }.joined(separator: ": ")
            let ticket = try Tickets.open(
                in: &draft, device: hold.device ?? seated, what: what, by: actor.person, at: now.instant)
            var named = hold
            named.ticket = ticket
            draft.update(hold, named)
            for role in try draft.facts.rows(HeldRole.at, site)
            where role.role == Role.coordinator && role.covers(now.day) && role.person != actor.person {
                draft.tell(Notice(role.person, .digest, subject: "Damage", "\(what). Ticket T\(ticket) is open."))
            }
        }
    }
}
