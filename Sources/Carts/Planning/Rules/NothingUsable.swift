// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// None of the wished labels can be lent: damaged, missing, in repair, not enrolled, empty.
///
/// When some can, the reservation is made and the held ones are named.
/// - Source: S2, G1
package enum NothingUsable: Rule {
    package static let code = "nothing-usable"
    package static let clause = "G1"

    static func objection(_ mask: Slots, _ usable: Usable, _ cart: Cart) -> [Refusal] {
        let there = mask.intersection(cart.slots)
        guard !there.isEmpty, !usable.lendable.overlaps(there) else { return [] }
        return [
            refusal(
                "None of \(there.labels(ofCart: cart.number)) can be lent: \(usable.said(there, cart: cart.number)).")
        ]
    }
}
