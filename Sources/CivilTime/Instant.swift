// SPDX-License-Identifier: GPL-3.0-or-later

/// A point in time: milliseconds since 1970-01-01T00:00:00 UTC.
///
/// Holds no zone and no calendar; a `Zone` turns it into a day and a minute. Encoded as the bare integer.
package struct Instant: Comparable, Hashable, Sendable {
    /// Milliseconds since the Unix epoch, leap seconds not counted.
    package let ms: Int64

    package init(ms: Int64) {
        self.ms = ms
    }

    /// Whole seconds since the Unix epoch, rounded down.
    ///
    /// Rounded down on both sides of 1970, so an instant is on time when `seconds` is not after the deadline's.
    package var seconds: Int64 {
        Int64(floorDivide(Int(ms), 1000).quotient)
    }

    package func adding(ms: Int64) -> Instant {
        Instant(ms: self.ms + ms)
    }

    package func adding(seconds: Int) -> Instant {
        adding(ms: Int64(seconds) * 1000)
    }

    package func adding(minutes: Int) -> Instant {
        adding(seconds: minutes * 60)
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.ms < right.ms
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(ms: try decoder.singleValueContainer().decode(Int64.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(ms)
    }
}
