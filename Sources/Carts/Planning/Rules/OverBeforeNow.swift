// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A time that is over already. The running period is not the past.
///
/// - Source: S11
package enum OverBeforeNow: Rule {
    package static let code = "over-before-now"
    package static let clause = "S11"

    static func objection(_ span: Span, _ day: Day, at now: Moment) -> [Refusal] {
        guard day < now.day || (day == now.day && span.end <= now.minute) else { return [] }
        return [refusal("\(day), \(span) is over: it is \(now.day), \(Said.clock(now.minute)) now.")]
    }
}
