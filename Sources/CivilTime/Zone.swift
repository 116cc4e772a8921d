// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The rules by which a place turns instants into days and minutes, and back.
///
/// The one place that decides what a wall time means on the two odd days of a year:
/// - in the spring gap, a wall time that no clock shows means the first instant after the gap;
/// - in the autumn overlap, a wall time that clocks show twice means its first occurrence.
///
/// The machine's own zone is never asked.
/// - Source: F11
package struct Zone: Hashable, Sendable, CustomStringConvertible {
    /// The zone's name in the zone database: "America/Chicago".
    package let identifier: String
    private let rules: TimeZone

    /// The zone of this name.
    ///
    /// Throws `.noZoneData` when even Chicago is unknown, otherwise `.unknown`. Offsets ("GMT+6") and abbreviations
    /// ("CST") are refused: they have no rules for summer time.
    package init(_ identifier: String) throws(ZoneError) {
        Self.keepFormats(identifier)
        let plausible = identifier == "UTC" || identifier.contains("/") && !identifier.contains("..")
        guard plausible, let rules = TimeZone(identifier: identifier) else {
            guard TimeZone(identifier: "America/Chicago") != nil else { throw .noZoneData }
            throw .unknown(identifier)
        }
        self.identifier = identifier
        self.rules = rules
    }

    package var description: String { identifier }

    package static func == (left: Zone, right: Zone) -> Bool {
        left.identifier == right.identifier
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }

    /// The local day; an instant outside 2000…2999 gives the nearest day inside.
    package func day(of instant: Instant) -> Day {
        Day(clamping: floorDivide(wallSeconds(of: instant), 86_400).quotient)
    }

    /// The minute of the local day that clocks show, 0…1439.
    package func minute(of instant: Instant) -> Int {
        second(of: instant) / 60
    }

    /// The second of the local day that clocks show, 0…86399.
    ///
    /// What the clock reads, not what has passed since midnight: on the days of a change the two differ.
    package func second(of instant: Instant) -> Int {
        floorDivide(wallSeconds(of: instant), 86_400).remainder
    }

    /// The instant at which clocks show this wall time on this day, by the policy above.
    ///
    /// Minute 1440 is midnight at the day's end.
    package func instant(_ day: Day, minute: Int, second: Int = 0) -> Instant {
        let wall = day.serial * 86_400 + minute * 60 + second
        // No offset reaches a day, so these lie before and after any change that could matter.
        let before = offset(at: wall - 86_400)
        let after = offset(at: wall + 86_400)
        // No place changes its clocks twice within two days: nothing changes between these.
        if before == after { return Instant(ms: Int64(wall - before) * 1000) }
        let shown = [wall - before, wall - after].filter { $0 + offset(at: $0) == wall }
        return Instant(ms: Int64(shown.min() ?? change(from: wall - after, to: wall - before)) * 1000)
    }

    /// The first second after the gap that lies between two seconds on either side of it.
    private func change(from early: Int, to late: Int) -> Int {
        var (low, high) = (early, late)
        let old = offset(at: low)
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if offset(at: middle) == old { low = middle } else { high = middle }
        }
        return high
    }

    private func wallSeconds(of instant: Instant) -> Int {
        let second = Int(instant.seconds)
        return second + offset(at: second)
    }

    private func offset(at second: Int) -> Int {
        rules.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
    }

    /// Refers to a format style, so that a static build keeps the library that knows zones.
    ///
    /// A linker that sees only `TimeZone` drops ICU, and then every zone is nil. No zone has the name asked for here,
    /// but the optimiser cannot know that.
    private static func keepFormats(_ identifier: String) {
        guard identifier == "\u{1}", let utc = TimeZone(secondsFromGMT: 0) else { return }
        let style = Date.FormatStyle(
            locale: Locale(identifier: "en_US_POSIX"), calendar: Calendar(identifier: .gregorian), timeZone: utc)
        precondition(!style.format(Date(timeIntervalSince1970: 0)).isEmpty)
    }
}
