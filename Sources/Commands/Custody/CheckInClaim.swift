// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

/// What a daily check-in claims, in the words of one question: devices, cables, plug, lock, room.
///
///     All 30 devices in their slots, cabled, cart plugged in, locked, in room 204? [y/N or exceptions]
///
/// Whoever answers yes has said all of it, so that the record attests nothing that nobody said.
/// - Source: S14, RULES "Check-in"
struct CheckInClaim {
    let stated: CountDaily.Stated
    let cart: Cart
    /// The slots that have a device.
    let seated: Slots
    /// Labels that are asked about by themselves.
    var asked: Slots = .none

    /// "All 30 devices in their slots, cabled, cart plugged in, locked, in room 204".
    var said: String {
        ([devices] + hurt + [cables, stated.unplugged ? "cart NOT plugged in" : "cart plugged in"]
            + [stated.unlocked ? "NOT locked" : "locked", "in room \(stated.room ?? cart.homeRoom)"])
            .joined(separator: ", ")
    }

    private var devices: String {
        let away = stated.absent.union(stated.missing).union(asked).intersection(seated)
        let there = seated.subtracting(away)
        if away.isEmpty {
            return there.count == 1 ? "The device in its slot" : "All \(there.count) devices in their slots"
        }
        let rest = "\(there.count) of \(seated.count) devices in their slots"
        return asked.isEmpty
            ? "\(rest), without \(away.labels(ofCart: cart.number))" : "The other \(there.count) devices in their slots"
    }

    private var hurt: [String] {
        let slots = Slots(stated.damaged.map(\.slot))
        return slots.isEmpty ? [] : ["\(slots.labels(ofCart: cart.number)) damaged"]
    }

    private var cables: String {
        stated.uncabled.isEmpty ? "cabled" : "cabled except \(stated.uncabled.labels(ofCart: cart.number))"
    }
}
