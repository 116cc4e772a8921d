// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// The settings of a site that the calendar lives by.
package enum CalendarKey {
    /// The bell schedule of a weekday: `schedule_mon`. A weekday without one has no lessons.
    package static func schedule(_ weekday: Weekday) -> String { "schedule_\(weekday.short.lowercased())" }

    /// `A B from 2026-08-17`: kinds of day that take turns over the school days.
    package static let rotation = "rotation"

    /// Minute of the day by which carts are checked in: `due_minute`.
    package static let due = "due_minute"
}
