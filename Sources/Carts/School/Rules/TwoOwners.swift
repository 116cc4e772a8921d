// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A label never has two owners on one day.
///
/// Whatever changes the number lists: an edit, an approved change, an import, a loaded school, an undo.
/// - Source: S4, S5
package enum TwoOwners: StandingRule {
    package static let code = "two-owners"
    package static let clause = "S4"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let changed = changes.of(Allotment.self).compactMap(\.after)
        try after.require(changed.map { Allotment.ofCart($0.site, $0.cart, $0.year) })
        try after.require(changed.map { Cart.id($0.site, $0.cart) })
        var found: [Refusal] = []
        for row in changed {
            for other in try after.rows(Allotment.ofCart, row.site, row.cart, row.year)
            where other.no != row.no && other.mask.overlaps(row.mask) && other.firstDay <= row.lastDay
                && row.firstDay <= other.lastDay
            {
                let number = try after.one(Cart.id, row.site, row.cart)?.number ?? row.cart
                let labels = other.mask.intersection(row.mask).labels(ofCart: number)
                let day = max(other.firstDay, row.firstDay)
                let refusal = refusal(
                    "\(labels) would have two owners on \(day.long).", instead: ["cart show \(number)"])
                if !found.contains(refusal) { found.append(refusal) }
            }
        }
        return found
    }
}
