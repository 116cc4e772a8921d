// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A series some of whose dates cannot be had.
///
/// Every clash is shown by date, with the choice to skip them; otherwise it is all or nothing. A series is checked against itself too.
/// - Source: S11, F7
package enum SeriesClash: Rule {
    package static let code = "series-clash"
    package static let clause = "S11"

    /// How many of the dates, and below it each clash by its own rule; `line` is nil where skipping would not help.
    static func objections(_ clashes: [(day: Day, refusals: [Refusal])], of count: Int, instead line: String?)
        -> [Refusal]
    {
        let summary = refusal(
            "\(clashes.count) of \(Said.count(count, "date", "dates")) cannot be had:",
            instead: clashes.count < count ? [line].compactMap { $0 }.map { "\($0) skip clashes" } : [])
        return [summary] + clashes.flatMap(\.refusals)
    }
}

/// A series without a single date: it ends before it begins, or the calendar has no such days.
///
/// - Source: S11
package enum EmptySeries: Rule {
    package static let code = "empty-series"
    package static let clause = "S11"
}
