// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A reservation that ends after that day's check-in deadline.
///
/// The deadline is 17:00 unless the day says earlier; ending at the deadline's own minute is on time.
/// - Source: S11, S13
package enum AfterDeadline: Rule {
    package static let code = "after-deadline"
    package static let clause = "S13"

    static func objection(_ span: Span, _ plan: DayPlan) -> [Refusal] {
        guard span.end > plan.day.due else { return [] }
        return [refusal("\(span) ends after the check-in deadline of \(plan.day.day), \(Said.clock(plan.day.due)).")]
    }
}
