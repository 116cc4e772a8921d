// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import People

/// Labels outside the class teacher's own allotment need a named project and a yes from each owner, for each date.
///
/// Nobody, of whatever role, says yes for an owner who exists; for unowned labels the site coordinator does.
/// - Source: S15, school procedures §7 "Fair Use"
package enum MoreThanAllotment: Rule {
    package static let code = "more-than-allotment"
    package static let clause = "S15"
    package static let kept = true

    static func objection(
        _ gone: Slots, own: Slots, _ outside: [Ownership], _ wish: Wish, _ cart: Cart, _ lines: Typed, _ facts: Facts
    ) throws -> Refusal {
        let whose = try outside.map { part -> String in
            let labels = part.slots.labels(ofCart: cart.number)
            guard let owner = part.person else {
                return "\(labels) \(part.slots.count == 1 ? "is" : "are") nobody's own"
            }
            return "\(labels) \(part.slots.count == 1 ? "is" : "are") \(try facts.name(of: owner))'s"
        }
        let teacher = lines.other == nil ? "your" : "\(try facts.name(of: wish.teacher))'s"
        let have = own.isEmpty ? "" : " (\(own.labels(ofCart: cart.number)))"
        var instead = [lines.reserve(wish.mask, project: "NAME")]
        if !own.isEmpty { instead.append(lines.reserve(own)) }
        return refusal(
            "On \(wish.day) \(Said.list(whose)): more than \(teacher) own\(have). "
                + "Extra devices need a named project and a yes from each owner.",
            instead: instead)
    }
}
