// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Bells ring by day, each period ends after it starts, and no two of one schedule overlap.
///
/// A time written the 12-hour way is refused with the afternoon's reading: 2:02 is 14:02. In a file the periods of a schedule stand in the
/// order of the day; one that starts before the period above it is such a time, or a slip.
/// - Source: S11, F38
package enum BellTimes: StandingRule {
    package static let code = "bell-times"
    package static let clause = "F38"

    /// What is wrong with one period, and which of its two times.
    package struct Fault: Sendable, Equatable {
        package let isStart: Bool
        package let sentence: String
        /// The time that was probably meant.
        package let meant: Int?
    }

    /// What is wrong with a period's times; `previous` is the one above it in a file.
    package static func fault(
        _ period: String, start: Int, end: Int, after previous: (period: String, span: Span)? = nil
    ) -> Fault? {
        // The afternoon's reading is offered where it follows within three hours.
        func meant(_ minute: Int, from earliest: Int) -> Int? {
            CalendarTimes.afternoon(minute).flatMap { (earliest...earliest + 180).contains($0) ? $0 : nil }
        }
        func asking(_ minute: Int?, _ otherwise: String) -> String {
            minute.map { " Did you mean \(Said.clock($0))?" } ?? otherwise
        }
        if let previous, start < previous.span.start {
            let other = meant(start, from: previous.span.end)
            return Fault(
                isStart: true,
                sentence: "\(period) starts at \(Said.clock(start)), before \(previous.period), which starts at "
                    + "\(Said.clock(previous.span.start))."
                    + asking(other, " List the periods in the order of the day."), meant: other)
        }
        if start < CalendarTimes.bells.lowerBound {
            let other = CalendarTimes.afternoon(start)
            return Fault(
                isStart: true,
                sentence: "\(period) starts at \(Said.clock(start)), in the night." + asking(other, ""), meant: other)
        }
        if end <= start {
            let other = meant(end, from: start + 1)
            return Fault(
                isStart: false,
                sentence: "\(period) ends at \(Said.clock(end)), not after its start at \(Said.clock(start))."
                    + asking(other, ""), meant: other)
        }
        if end > CalendarTimes.bells.upperBound {
            return Fault(
                isStart: false, sentence: "\(period) ends at \(Said.clock(end)), in the night.", meant: nil)
        }
        return nil
    }

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let entered = changes.of(Bell.self).compactMap(\.after)
        return Dictionary(grouping: entered, by: \.schedule).sorted { $0.key < $1.key }.flatMap { name, bells in
            let ordered = bells.sorted { ($0.start, $0.period) < ($1.start, $1.period) }
            let faults = ordered.compactMap { fault($0.period, start: $0.start, end: $0.end)?.sentence }
            let overlaps = zip(ordered, ordered.dropFirst()).compactMap { one, two in
                two.start < one.end ? "\(two.period) starts before \(one.period) ends." : nil
            }
            return (faults + overlaps).prefix(3).map { refusal("Bell schedule \(name): \($0)") }
        }
    }
}
