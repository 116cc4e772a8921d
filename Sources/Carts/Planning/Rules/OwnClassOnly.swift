// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A teacher reserves, edits and cancels for their own classes only; the site coordinator writes the calendar for anyone.
///
/// - Source: S11, RULES "Who acts"
package enum OwnClassOnly: Rule {
    package static let code = "own-class-only"
    package static let clause = "S11"
    package static let kept = true

    static func objection(_ actor: Actor, _ teacher: PersonID, at site: UnitID, _ facts: Facts) throws -> [Refusal] {
        guard actor.person != teacher, !actor.overall(at: site) else { return [] }
        let name = try facts.name(of: teacher)
        return [
            refusal(
                "This is \(name)'s class, and a teacher plans for their own only. \(name) or the site coordinator can do it.",
                exit: .notPermitted)
        ]
    }
}
