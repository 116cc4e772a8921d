// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A reservation over midnight.
///
/// Every cart is back, charging and checked in by the day's deadline, so nothing is ever planned for a night.
/// - Source: S11, S13
package enum Overnight: Rule {
    package static let code = "overnight"
    package static let clause = "S13"

    static func objection(_ times: Asked, _ plan: DayPlan) -> Refusal {
        refusal(
            "\(times.said) would keep devices out overnight; every cart is back and charging by \(Said.clock(plan.day.due))."
        )
    }
}
