// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A label beyond the cart's capacity.
///
/// - Source: S2, S7
package enum NoSuchSlot: Rule {
    package static let code = "no-such-slot"
    package static let clause = "S7"

    static func objection(_ mask: Slots, _ cart: Cart) -> [Refusal] {
        let beyond = mask.subtracting(cart.slots)
        guard !beyond.isEmpty else { return [] }
        return [
            refusal(
                "There is no \(beyond.labels(ofCart: cart.number)): cart \(cart.number) has slots 1 to \(cart.capacity)."
            )
        ]
    }
}
