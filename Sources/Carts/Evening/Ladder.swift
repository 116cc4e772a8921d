// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// How a flag climbs while nobody settles it: by school days, and never back.
///
/// Day 0 the coordinating teacher and the coordinator, day 1 the principal, day 2 Desktop Services with a prepared loss report.
/// - Source: RULES "Close of day"
package enum Ladder {
    package static let top = 2

    /// The step of a flag first raised on `first` at the close of `day`.
    package static func step(from first: Day, to day: Day, schoolDays: [SchoolDay]) -> Int {
        min(top, schoolDays.count { $0.kind != .closed && first < $0.day && $0.day <= day })
    }
}

extension Flag {
    /// Whether it stood unsettled just before `instant`.
    package func stood(before instant: Instant) -> Bool { settled.map { $0 >= instant } ?? true }
}
