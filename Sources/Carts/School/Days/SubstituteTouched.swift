// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A substitute entered for a part of a day whose bells change, as a preview and its receipt list it.
struct SubstituteTouched {
    let before: Substitute
    let after: Substitute
}

extension Resettling {
    /// Lists the substitutes entered by the clock on a day whose bells change, which stay as they are; those in periods follow them.
    mutating func listSubstitutes(_ entered: [Substitute], on day: Day, _ before: DayPlan?, _ plan: DayPlan) {
        func times(_ plan: DayPlan?) -> [[Int]] { (plan?.bells ?? []).map { [$0.start, $0.end] } }
        guard times(before) != times(plan) else { return }
        for substitute in entered.sorted(by: { $0.no < $1.no })
        where substitute.firstPeriod == nil && !substitute.wholeDay && !(day == now.day && substitute.end <= now.minute)
        {
            substitutes.append(SubstituteTouched(before: substitute, after: substitute))
        }
    }
}
