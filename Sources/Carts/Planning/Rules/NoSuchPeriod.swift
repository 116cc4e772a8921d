// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A period that the day does not have: another bell schedule, an early dismissal.
///
/// - Source: S11
package enum NoSuchPeriod: Rule {
    package static let code = "no-such-period"
    package static let clause = "S11"

    static func objection(_ names: [String], _ plan: DayPlan) -> Refusal {
        let early = plan.day.dismiss.map { " Lessons end at \(Said.clock($0)) that day." } ?? ""
        let there = plan.bells.map { "\($0.period) \(Span(stored: $0.start, $0.end))" }.joined(separator: ", ")
        return refusal("\(plan.day.day) has no \(Said.list(names)).\(early) It has \(there).")
    }
}
