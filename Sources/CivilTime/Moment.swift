// SPDX-License-Identifier: GPL-3.0-or-later

/// Now, as a decision sees it: an instant with the day and time that clocks at the site show.
///
/// Worked out once, so that every rule of a request judges the same day and minute.
package struct Moment: Hashable, Sendable {
    package let instant: Instant
    package let day: Day
    /// The minute of `day` that clocks show, 0…1439.
    package let minute: Int
    /// The second of `day` that clocks show, 0…86399.
    package let second: Int
    package let zone: Zone

    package init(_ instant: Instant, in zone: Zone) {
        self.instant = instant
        self.zone = zone
        day = zone.day(of: instant)
        second = zone.second(of: instant)
        minute = second / 60
    }
}
