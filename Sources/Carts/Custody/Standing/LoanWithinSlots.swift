// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What is out of a loan was taken by it, what was taken are slots of its cart, and it is closed exactly when nothing is out.
///
/// - Source: S12, F5
package enum LoanWithinSlots: StandingRule {
    package static let code = "loan-within-slots"
    package static let clause = "S12"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let loans = changes.of(Loan.self).compactMap(\.after)
        try after.require(loans.map { Cart.id($0.site, $0.cart) })
        return try loans.compactMap { loan in
            let cart = try after.one(Cart.id, loan.site, loan.cart)
            let slots = cart?.slots ?? .none
            let id = Numbered.loan.id(loan.no)
            if !loan.out.isSubset(of: loan.taken) { return refusal("\(id) would have labels out that it never took.") }
            if !loan.taken.isSubset(of: slots),
                changes.of(Loan.self).contains(where: { $0.before == nil && $0.after?.no == loan.no })
            {
                return refusal("\(id) would take labels that cart \(cart?.number ?? loan.cart) does not have.")
            }
            if (loan.closed == nil) == loan.out.isEmpty {
                return refusal("\(id) is closed exactly when its last label is back.")
            }
            return nil
        }
    }
}

/// No label is on two open loans.
///
/// - Source: S12, F3
package enum LabelOnOneLoan: StandingRule {
    package static let code = "label-on-one-loan"
    package static let clause = "F3"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let opened = changes.of(Loan.self).compactMap { change -> Loan? in
            guard let loan = change.after, loan.isOpen, loan.lendsMore(than: change.before) else { return nil }
            return loan
        }
        try after.require(opened.flatMap { [Loan.openOfCart($0.site, $0.cart), Cart.id($0.site, $0.cart)] })
        return try opened.compactMap { loan in
            let clash = try after.rows(Loan.openOfCart, loan.site, loan.cart).first {
                $0.no != loan.no && $0.out.overlaps(loan.out)
            }
            guard let clash else { return nil }
            let number = try after.one(Cart.id, loan.site, loan.cart)?.number ?? loan.cart
            return refusal(
                "\(clash.out.intersection(loan.out).labels(ofCart: number)) is out already (\(Numbered.loan.id(clash.no)))."
            )
        }
    }
}

/// Every device in service sits in exactly one slot, and every slot holds at most one device.
///
/// - Source: S2
package enum DeviceInOnePlace: StandingRule {
    package static let code = "device-in-one-place"
    package static let clause = "S2"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let seated = changes.of(SlotDevice.self).compactMap { change -> SlotDevice? in
            guard let seat = change.after, seat.to == nil else { return nil }
            return seat
        }
        guard !seated.isEmpty else { return [] }
        let sites = Set(seated.map(\.site))
        try after.require(sites.flatMap { [SlotDevice.atSite($0), Cart.all($0)] })
        var refusals: [Refusal] = []
        for site in sites.sorted() {
            let seats = try after.rows(SlotDevice.atSite, site)
            let numbers = Dictionary(
                try after.rows(Cart.all, site).map { ($0.cart, $0.number) }, uniquingKeysWith: { first, _ in first })
            let devices = Set(seated.filter { $0.site == site }.map(\.device))
            let byDevice = Dictionary(grouping: seats.filter { devices.contains($0.device) }, by: \.device)
            for places in byDevice.values.filter({ $0.count > 1 }) {
                let labels = places.map { "\(numbers[$0.cart] ?? $0.cart)-\($0.slot)" }.sorted()
                refusals.append(refusal("One device would sit in \(Said.list(labels))."))
            }
            let touched = Set(seated.filter { $0.site == site }.map { [$0.cart, $0.slot] })
            for places in Dictionary(grouping: seats, by: { [$0.cart, $0.slot] })
            where touched.contains(places.key) && places.value.count > 1 {
                refusals.append(
                    refusal("\(numbers[places.key[0]] ?? places.key[0])-\(places.key[1]) would hold two devices."))
            }
        }
        return refusals.sorted { $0.sentence < $1.sentence }
    }
}
