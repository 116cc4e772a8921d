// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Numbers change from today on, never for days that are over.
///
/// Who owned a label on a day is part of that day's evidence: no undo and no correction gives a past day another owner.
/// - Source: S5
package enum AllotmentPast: StandingRule {
    package static let code = "allotment-past"
    package static let clause = "S5"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let rows = changes.of(Allotment.self)
        let touched = rows.compactMap(\.before).filter { $0.firstDay < now.day }
        guard !touched.isEmpty else { return [] }
        let yesterday = now.day.adding(-1)
        return try touched.compactMap { was -> Refusal? in
            let last = min(was.lastDay, yesterday)
            let kept = rows.compactMap(\.after).filter { row in
                row.person == was.person && row.cart == was.cart && row.firstDay <= was.firstDay && last <= row.lastDay
            }.map(\.mask).joined()
            let grown = rows.contains { change in
                guard change.before == was, let row = change.after else { return false }
                return was.lastDay < yesterday && row.lastDay > was.lastDay
            }
            guard grown || !was.mask.isSubset(of: kept) else { return nil }
            let number = try after.one(Cart.id, was.site, was.cart)?.number ?? was.cart
            return refusal(
                "\(was.mask.labels(ofCart: number)) had their owner until \(last.long): numbers change from today on.")
        }
    }
}
