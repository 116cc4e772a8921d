// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// No labels were named, and the class's teacher owns none of that cart on the day.
///
/// A teacher without allotment owns nothing.
/// - Source: S5, S15
package enum NothingOwn: Rule {
    package static let code = "nothing-own"
    package static let clause = "S15"

    static func objection(_ cart: Cart, _ lines: Typed) -> Refusal {
        refusal(
            "None of cart \(cart.number)'s labels are \(lines.other == nil ? "your" : "this teacher's") own on that day: name the labels and the project.",
            instead: [lines.reserve(cart.slots, project: "NAME")])
    }
}
