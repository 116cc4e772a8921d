// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import People

/// Whoever has a plan with a device that can no longer be checked out is told, once: held, moved, taken out, unenrolled or lost, by whatever act.
///
/// One notice a person and act, with the reservations that go without; the person who acted knows. `today` shows the same while it lasts. A device
/// that comes back to nobody's plan is told to nobody.
/// - Source: S12, S14, G1
package enum LostDeviceIsTold: Follower {
    package static func follow(_ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment) throws {
        let site = draft.unit
        let facts = draft.facts
        let lost = try lost(changes, facts)
        guard !lost.isEmpty else { return }
        try facts.require([Reservation.liveFrom(site, now.day), Setting.of(site), Cart.all(site)])
        let policy = try facts.policy(site)
        let carts = try facts.rows(Cart.all, site)
        let changed = Set(changes.of(Reservation.self).compactMap { $0.after?.no })
        let plans = try facts.rows(Reservation.liveFrom, site, now.day).filter { plan in
            plan.state != .kept && plan.person != actor.person && plan.holds(at: now, policy)
                && !changed.contains(plan.no) && (plan.day > now.day || plan.end > now.minute)
                && lost.contains { $0.cart == plan.cart && plan.mask.contains($0.slot) }
        }
        for (person, own) in Dictionary(grouping: plans, by: \.person).sorted(by: { $0.key < $1.key }) {
            let sorted = own.sorted { ($0.day, $0.start, $0.no) < ($1.day, $1.start, $1.no) }
            guard let first = sorted.first else { continue }
            let hit = lost.filter { label in sorted.contains { $0.cart == label.cart && $0.mask.contains(label.slot) } }
            let said = hit.compactMap { label in
                carts.first { $0.cart == label.cart }.map { "\($0.number)-\(label.slot) \(label.why)" }
            }
            let lines = sorted.prefix(most).map { plan in
                let number = carts.first { $0.cart == plan.cart }?.number ?? plan.cart
                let without = Slots(hit.filter { $0.cart == plan.cart }.map(\.slot)).intersection(plan.mask)
                return "\(Numbered.reservation.id(plan.no)), \(plan.when): without \(without.labels(ofCart: number))."
            }
            let more = sorted.count > most ? ["And \(sorted.count - most) more."] : []
            draft.tell(
                Notice(
                    person, .before(first.day), subject: "\(Said.list(said)): your class goes without",
                    (["\(actor.name) recorded: \(Said.list(said))."] + lines + more).joined(separator: "\n")))
        }
    }

    /// As many reservations as a letter names.
    private static let most = 12

    private struct Label: Hashable {
        let cart: Int
        let slot: Int
        let why: String
    }

    /// The labels whose device could be checked out before these changes and cannot be now, each once, with why.
    private static func lost(_ changes: [Change], _ facts: Facts) throws -> [Label] {
        let seats = changes.of(SlotDevice.self)
        let holds = changes.of(Hold.self)
        let devices = changes.of(SeatedDevice.self)
        var found: [Label] = []
        func add(_ cart: Int, _ slot: Int, _ why: String) {
            if !found.contains(where: { $0.cart == cart && $0.slot == slot }) {
                found.append(Label(cart: cart, slot: slot, why: why))
            }
        }
        for seat in seats.compactMap(\.before) where seat.to == nil {
            let filled = seats.contains {
                $0.after.map { $0.to == nil && $0.cart == seat.cart && $0.slot == seat.slot } ?? false
            }
            if !filled { add(seat.cart, seat.slot, "has no device") }
        }
        let opened = holds.filter { $0.after?.ended == nil && ($0.before.map { $0.ended != nil } ?? true) }
            .compactMap(\.after)
        try facts.require(opened.map { Hold.openOfCart($0.site, $0.cart) })
        for hold in opened {
            let other = try facts.rows(Hold.openOfCart, hold.site, hold.cart).contains { open in
                open.slot == hold.slot && !opened.contains { $0.no == open.no }
            }
            let replaces = holds.contains {
                $0.before?.ended == nil && $0.before?.slot == hold.slot && $0.before?.cart == hold.cart
                    && $0.after?.ended != nil
            }
            if !other, !replaces { add(hold.cart, hold.slot, "is held (\(hold.code.rawValue))") }
        }
        let unfit = devices.filter { change in
            guard let was = change.before, let row = change.after else { return false }
            return was.enrolled && was.hold == nil && (!row.enrolled || row.hold != nil)
        }.compactMap(\.after)
        try facts.require(unfit.map { SlotDevice.ofDevice($0.device) })
        for device in unfit {
            guard let seat = try facts.one(SlotDevice.ofDevice, device.device) else { continue }
            add(seat.cart, seat.slot, device.hold.map { "is held (\($0))" } ?? "is not enrolled")
        }
        return found.sorted { ($0.cart, $0.slot) < ($1.cart, $1.slot) }
    }
}
