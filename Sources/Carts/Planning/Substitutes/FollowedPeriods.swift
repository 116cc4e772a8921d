// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Substitutes that were entered in periods, as the bells of their day now place them.
///
/// Rows of one entry that met at a minute still meet: a stretch without periods of its own, before or behind one with periods, moves its end with
/// it. What is over stays; what has begun keeps its beginning, and ends no earlier than now.
/// - Source: S16
struct FollowedPeriods {
    private(set) var moved: [(before: Substitute, after: Substitute)] = []
    /// Those whose period is not there: they keep their minutes.
    private(set) var lost: [Substitute] = []

    /// - Parameters:
    ///   - entered: the live substitutes of the day.
    ///   - whole: the day's bells without an early dismissal, so that a period that is dismissed keeps its minutes and is not lost.
    init(_ entered: [Substitute], _ whole: DayPlan, at now: Moment) {
        for group in Dictionary(grouping: entered.filter(\.live), by: \.firstNo).sorted(by: { $0.key < $1.key }).map(
            \.value)
        {
            let rows = group.sorted { ($0.span, $0.no) < ($1.span, $1.no) }
            let spans = rows.map { span($0, whole, at: now) }
            var after = zip(rows, spans).map { row, span in
                var next = row
                next.start = span?.start ?? row.start
                next.end = span?.end ?? row.end
                return next
            }
            for (index, row) in rows.enumerated() {
                for (other, next) in rows.enumerated() where row.end == next.start && row.no != next.no {
                    if next.firstPeriod != nil {
                        if after[other].start > after[index].start { after[index].end = after[other].start }
                    } else if row.firstPeriod != nil, after[index].end < after[other].end {
                        after[other].start = after[index].end
                    }
                }
            }
            for (row, next) in zip(rows, after) where row != next && !isOver(row, now) { moved.append((row, next)) }
        }
    }

    private func isOver(_ row: Substitute, _ now: Moment) -> Bool {
        row.day < now.day || row.day == now.day && row.end <= now.minute
    }

    /// The minutes of the row's periods; nil where it has none, or they are not there.
    private mutating func span(_ row: Substitute, _ whole: DayPlan, at now: Moment) -> Span? {
        guard let first = row.firstPeriod, let last = row.lastPeriod, whole.isOpen, !isOver(row, now) else {
            return nil
        }
        guard let from = whole.bell(first), let to = whole.bell(last) else {
            lost.append(row)
            return nil
        }
        guard row.day == now.day, row.start <= now.minute else { return Span(from.start, max(to.end, from.start + 1)) }
        return Span(stored: row.start, max(to.end, now.minute, row.start + 1))
    }
}
