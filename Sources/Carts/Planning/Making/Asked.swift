// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// A time on a day as it was asked for: periods by name, or wall times.
///
/// Periods are looked up again in the bells of each date, so that a series keeps its period and not its minutes where the bells differ.
/// The end may lie before the start: only the rules say that nothing stays out overnight.
package struct Asked: Hashable, Sendable, Codable {
    package let start: Int
    package let end: Int
    package let first: String?
    package let last: String?

    package init(start: Int, end: Int, first: String? = nil, last: String? = nil) {
        self.start = start
        self.end = end
        self.first = first
        self.last = last
    }

    package init(_ choice: TimeChoice) {
        self.init(start: choice.span.start, end: choice.span.end, first: choice.first, last: choice.last)
    }

    package init(_ reservation: Reservation) {
        self.init(
            start: reservation.start, end: reservation.end, first: reservation.firstPeriod, last: reservation.lastPeriod
        )
    }

    package init(_ span: Span) { self.init(start: span.start, end: span.end) }

    /// The minutes on a day with these bells; nil when the day lacks one of the periods, or when it would last overnight.
    package func span(in plan: DayPlan) -> Span? {
        guard let first, let last else { return Span(start, end) }
        guard let from = plan.bell(first), let to = plan.bell(last) else { return nil }
        return Span(from.start, to.end)
    }

    /// The named periods that the day lacks.
    package func absent(from plan: DayPlan) -> [String] {
        Set([first, last].compactMap { $0 }).filter { plan.bell($0) == nil }.sorted()
    }

    /// "P3", "P2–P4", "10:15–11:00".
    package var said: String {
        guard let first else { return "\(Said.clock(start))–\(Said.clock(end))" }
        guard let last, last != first else { return first }
        return "\(first)–\(last)"
    }
}

extension DayPlan {
    /// The period of this name.
    package func bell(_ name: String) -> Bell? { bells.first { $0.period.lowercased() == name.lowercased() } }

    /// The names of the periods that a span covers, from the first to the last; none where it cuts into one.
    ///
    /// The minutes between two bells belong to no period and take no name away.
    package func names(of span: Span) -> (first: String, last: String)? {
        let touched = periods(touching: span)
        guard let first = touched.first, let last = touched.last, first.start >= span.start, last.end <= span.end else {
            return nil
        }
        return (first.period, last.period)
    }
}
