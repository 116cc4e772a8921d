// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Assigned numbers are numbers that their cart has, within the days of their school year.
///
/// - Source: S5, S7
package enum AllotmentBounds: StandingRule {
    package static let code = "allotment-bounds"
    package static let clause = "S5"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let changed = changes.of(Allotment.self).compactMap(\.after)
        try after.require(changed.flatMap { [Cart.id($0.site, $0.cart), SchoolYear.of($0.site)] })
        var found: [Refusal] = []
        for row in changed {
            guard let cart = try after.one(Cart.id, row.site, row.cart) else { continue }
            let beyond = row.mask.subtracting(cart.slots)
            if !beyond.isEmpty {
                found.append(refusal("Cart \(cart.number) has slots 1..\(cart.capacity), not \(beyond)."))
            }
            let year = try after.rows(SchoolYear.of, row.site).first { $0.year == row.year }
            guard let year, year.firstDay <= row.firstDay, row.firstDay <= row.lastDay, row.lastDay <= year.lastDay
            else {
                found.append(
                    refusal(
                        "Numbers from \(row.firstDay.long) to \(row.lastDay.long) do not lie within one school year."))
                continue
            }
        }
        return found
    }
}
