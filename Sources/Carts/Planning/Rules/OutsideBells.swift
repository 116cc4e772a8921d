// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Minutes before the first bell or after the last; an early dismissal ends the day's lessons.
///
/// - Source: S11
package enum OutsideBells: Rule {
    package static let code = "outside-bells"
    package static let clause = "S11"

    static func objection(_ span: Span, _ plan: DayPlan) -> [Refusal] {
        guard let lessons = plan.lessons else { return [refusal("\(plan.day.day) has no lessons.")] }
        guard !lessons.contains(span) else { return [] }
        if let dismiss = plan.day.dismiss, dismiss <= lessons.end, span.end > dismiss {
            let why = plan.day.note.isEmpty ? "" : " (\(plan.day.note))"
            return [refusal("Lessons of \(plan.day.day) end at \(Said.clock(dismiss))\(why); \(span) is after that.")]
        }
        return [
            refusal(
                "\(span) lies outside the bells of \(plan.day.day), which go from \(Said.clock(lessons.start)) to \(Said.clock(lessons.end))."
            )
        ]
    }
}
