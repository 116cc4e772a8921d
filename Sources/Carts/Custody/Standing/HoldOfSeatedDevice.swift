// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A hold that names a device stands on the slot where that device sits.
///
/// Taking back what ended a hold never puts it on the device that came into the slot since.
/// - Source: S2, S14
package enum HoldOfSeatedDevice: StandingRule {
    package static let code = "hold-of-seated-device"
    package static let clause = "S14"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let opened = changes.of(Hold.self).compactMap { change -> Hold? in
            guard let hold = change.after, hold.ended == nil, hold.device != nil else { return nil }
            return change.before.map { $0.ended != nil } ?? true ? hold : nil
        }
        guard !opened.isEmpty else { return [] }
        try after.require(opened.flatMap { [SlotDevice.inCart($0.site, $0.cart), Cart.id($0.site, $0.cart)] })
        return try opened.compactMap { hold in
            let seat = try after.rows(SlotDevice.inCart, hold.site, hold.cart).first { $0.slot == hold.slot }
            guard seat?.device != hold.device else { return nil }
            let number = try after.one(Cart.id, hold.site, hold.cart)?.number ?? hold.cart
            return refusal(
                "\(number)-\(hold.slot) has another device now: the hold (\(hold.code.rawValue)) cannot come back.")
        }
    }
}
