// SPDX-License-Identifier: GPL-3.0-or-later

/// A stretch of minutes within one day, half-open: the minute `end` is no longer in it.
///
/// 10:00–11:00 and 11:00–12:00 touch and do not overlap. Never empty, never past midnight: 1440 is the end of the day.
/// - Source: F9
package struct Span: Hashable, Sendable {
    /// Minutes after midnight, 0…1439.
    package let start: Int
    /// Minutes after midnight, `start` + 1…1440.
    package let end: Int

    /// The minutes from `start` up to `end`; nil when that is empty, backwards or outside one day.
    package init?(_ start: Int, _ end: Int) {
        guard 0 <= start, start < end, end <= 1440 else { return nil }
        self.start = start
        self.end = end
    }

    /// The minutes as they stand in a table, whose CHECK has already held them inside one day; anything else is clamped to it.
    package init(stored start: Int, _ end: Int) {
        self.start = min(max(start, 0), 1439)
        self.end = min(max(end, self.start + 1), 1440)
    }

    package var minutes: Int { end - start }

    package func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }

    package func contains(_ minute: Int) -> Bool {
        start <= minute && minute < end
    }

    package func contains(_ span: Span) -> Bool {
        start <= span.start && span.end <= end
    }

    /// The minutes in both; nil when there are none.
    package func intersection(_ other: Span) -> Span? {
        Span(max(start, other.start), min(end, other.end))
    }

    /// What is left without the minutes of `other`, in order: nothing, one piece, or two when cut in the middle.
    package func subtracting(_ other: Span) -> [Span] {
        guard overlaps(other) else { return [self] }
        return [Span(start, other.start), Span(other.end, end)].compactMap { $0 }
    }

    /// What is left without the minutes of all `others`, in order.
    package func subtracting(all others: [Span]) -> [Span] {
        others.reduce([self]) { left, other in left.flatMap { $0.subtracting(other) } }
    }
}

extension Span: Comparable, CustomStringConvertible {
    /// The earlier start first, then the earlier end.
    package static func < (left: Span, right: Span) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }

    /// "10:15–11:00".
    package var description: String {
        "\(clock(start))–\(clock(end))"
    }
}

extension Span: Codable {
    private enum CodingKeys: String, CodingKey {
        case start, end
    }

    /// Reads `start` and `end`; throws `DecodingError.dataCorrupted` for minutes that are no span.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let start = try container.decode(Int.self, forKey: .start)
        let end = try container.decode(Int.self, forKey: .end)
        guard let span = Span(start, end) else {
            throw DecodingError.dataCorruptedError(
                forKey: .end, in: container, debugDescription: "\(start) to \(end) is not a span.")
        }
        self = span
    }
}
