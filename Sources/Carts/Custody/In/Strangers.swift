// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A device of another slot met at a check-in: an exception, never a silent swap.
struct Met {
    let device: SeatedDevice
    /// The slot it was met in; 0 when that was not said.
    let slot: Int
    let seat: SlotDevice?
    let home: Cart?
    let missing: Hold?

    /// Writes the exception; a device found in another cart closes its own missing report, and its slot says where it lies.
    func write(into draft: inout Draft, count: Int, cart: Cart, by actor: Actor, at now: Moment) throws -> String {
        draft.insert(
            CountException(
                site: cart.site, no: count, slot: slot, code: .otherDevice, device: device.device, note: device.serial))
        let place = slot == 0 ? "cart \(cart.number)" : "\(cart.number)-\(slot)"
        guard let seat, let home else { return "\(device.serial) lies in \(place) and belongs to no slot." }
        let label = "\(home.number)-\(seat.slot)"
        guard let missing else { return "\(device.serial), the device of \(label), lies in \(place)." }
        draft.end(missing, by: actor, why: "found in \(place), \(Numbered.count.id(count))", at: now)
        if home.cart != cart.cart {
            let elsewhere = try draft.next(.hold)
            draft.insert(
                Hold(
                    site: cart.site, no: elsewhere, cart: home.cart, slot: seat.slot, device: device.device,
                    code: .other,
                    note: "lies in \(place)", by: actor.person, lastHolder: missing.lastHolder ?? missing.by,
                    from: now.instant))
        }
        for person in Set([missing.lastHolder, missing.by].compactMap { $0 }).sorted() {
            draft.tell(
                Notice(
                    person, .digest, subject: "\(label) is found",
                    "\(label) (\(device.serial)) was met in \(place) at the check-in by \(actor.name). Bring it home: the next check-in counts it in its slot."
                ))
        }
        return
            "\(device.serial), missing from \(label), lies in \(place): its missing report is closed. Bring it home: the next check-in counts it in its slot."
    }
}

extension Coming {
    /// The devices of other slots that the scanner met, with what the desk knows of them.
    func strange() throws -> [Met] {
        let all = stated.strangers
        try facts.require(all.flatMap { [SeatedDevice.id($0.device), SlotDevice.ofDevice($0.device)] })
        let seats = try all.compactMap { try facts.one(SlotDevice.ofDevice, $0.device) }
        try facts.require(seats.flatMap { [Cart.id($0.site, $0.cart), Hold.openOfCart($0.site, $0.cart)] })
        return try all.compactMap { stranger -> Met? in
            guard let device = try facts.one(SeatedDevice.id, stranger.device) else { return nil }
            guard let seat = try facts.one(SlotDevice.ofDevice, stranger.device), seat.site == cart.site else {
                return Met(device: device, slot: stranger.slot, seat: nil, home: nil, missing: nil)
            }
            return Met(
                device: device, slot: stranger.slot, seat: seat, home: try facts.one(Cart.id, seat.site, seat.cart),
                missing: try facts.rows(Hold.openOfCart, seat.site, seat.cart).first {
                    $0.slot == seat.slot && $0.code == .missing
                })
        }
    }
}
