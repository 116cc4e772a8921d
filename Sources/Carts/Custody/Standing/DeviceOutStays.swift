// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A device that is out stays the device of its slot until it is back.
///
/// No act takes it out of its slot, puts another there or writes it off, and no loan opens again whose device has left since: undo, corrections,
/// sheets and imports included. So there is always somebody responsible for a device in a student's hands.
/// - Source: S2, F36
package enum DeviceOutStays: StandingRule {
    package static let code = "device-out-stays"
    package static let clause = "F36"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let seats = changes.of(SlotDevice.self)
        let lent = changes.of(Loan.self).compactMap { change -> (loan: Loan, before: Loan?)? in
            guard let loan = change.after, loan.isOpen, loan.lendsMore(than: change.before) else { return nil }
            return (loan, change.before)
        }
        let writtenOff = changes.of(SeatedDevice.self).compactMap { change -> SeatedDevice? in
            guard let row = change.after, let was = change.before, row.isWrittenOff, !was.isWrittenOff else {
                return nil
            }
            return row
        }
        guard !seats.isEmpty || !lent.isEmpty || !writtenOff.isEmpty else { return [] }
        try after.require(writtenOff.map { SlotDevice.ofDevice($0.device) })
        let off = try writtenOff.compactMap { device in
            try after.one(SlotDevice.ofDevice, device.device).map { (seat: $0, serial: device.serial) }
        }
        let touched = seats.compactMap { $0.after ?? $0.before } + off.map(\.seat)
        let carts = Set(touched.map { Place($0.site, $0.cart) }).union(
            lent.map { Place($0.loan.site, $0.loan.cart) })
        try after.require(
            carts.flatMap {
                [Loan.openOfCart($0.site, $0.cart), SlotDevice.inCart($0.site, $0.cart), Cart.id($0.site, $0.cart)]
            })
        var found: [Refusal] = []
        for (place, changed) in Dictionary(grouping: seats, by: place) where isAnother(changed) {
            if let place, let loan = try after.loan(of: place.slot, place.cart) {
                found.append(try refusal(place.slot, place.cart, out: loan, after))
            }
        }
        for (seat, _) in off {
            if let loan = try after.loan(of: seat.slot, Place(seat.site, seat.cart)) {
                found.append(try refusal(seat.slot, Place(seat.site, seat.cart), out: loan, after))
            }
        }
        for (loan, was) in lent {
            let cart = try after.one(Cart.id, loan.site, loan.cart)
            let number = cart?.number ?? loan.cart
            let seats = try after.rows(SlotDevice.inCart, loan.site, loan.cart)
            // Of labels that go out again, a device that came at the very instant of the hand-over counts as another.
            let again = was.map { loan.out.subtracting($0.isOpen ? $0.out : .none) } ?? .none
            let went = seats.filter { again.contains($0.slot) ? $0.from < loan.outAt : $0.from <= loan.outAt }
            var gone = loan.out.subtracting(Slots(went.map(\.slot)))
            if was == nil {
                // What a cart has no slot for is the matter of `LoanWithinSlots`.
                let empty = gone.intersection(cart?.slots ?? .none).subtracting(Slots(seats.map(\.slot)))
                if !empty.isEmpty {
                    found.append(Self.refusal("\(empty.labels(ofCart: number)) has no device that could be out."))
                }
                gone = gone.intersection(Slots(seats.map(\.slot)))
            }
            guard !gone.isEmpty else { continue }
            found.append(
                Self.refusal(
                    "\(gone.labels(ofCart: number)) has another device since \(Numbered.loan.id(loan.no)): it cannot be out again."
                ))
        }
        return Array(Set(found.map(\.sentence))).sorted().map { Self.refusal($0) }
    }

    /// Whether the device that sits in a slot is another after these changes of its rows.
    private static func isAnother(_ changes: [(before: SlotDevice?, after: SlotDevice?)]) -> Bool {
        let was = changes.compactMap(\.before).first { $0.to == nil }?.device
        let will = changes.compactMap(\.after).first { $0.to == nil }?.device
        return was != will
    }

    private static func place(_ change: (before: SlotDevice?, after: SlotDevice?)) -> SlotPlace? {
        (change.after ?? change.before).map { SlotPlace(cart: Place($0.site, $0.cart), slot: $0.slot) }
    }

    private static func refusal(_ slot: Int, _ place: Place, out loan: Loan, _ facts: Facts) throws -> Refusal {
        let number = try facts.one(Cart.id, place.site, place.cart)?.number ?? place.cart
        return refusal("\(try facts.outSaid(slot, cart: number, loan)). Check it in first.")
    }

    /// A cart of a site, as rows name it.
    struct Place: Hashable {
        let site: UnitID
        let cart: Int
        init(_ site: UnitID, _ cart: Int) {
            self.site = site
            self.cart = cart
        }
    }

    /// A slot of a cart.
    struct SlotPlace: Hashable {
        let cart: Place
        let slot: Int
    }
}

extension SeatedDevice {
    /// Whether its record says that it is with nobody: lost, disposed of, or in a store.
    fileprivate var isWrittenOff: Bool { hold == "lost" || Self.away.contains(state) }
}

extension Facts {
    /// The open loan that a slot's device is out on.
    fileprivate func loan(of slot: Int, _ place: DeviceOutStays.Place) throws -> Loan? {
        try rows(Loan.openOfCart, place.site, place.cart).first { $0.out.contains(slot) }
    }

    /// "7-3 is out with Chidi Okafor, room 204".
    func outSaid(_ slot: Int, cart number: Int, _ loan: Loan) throws -> String {
        "\(number)-\(slot) is out with \(try custodian(loan.holder)), room \(loan.room)"
    }
}
