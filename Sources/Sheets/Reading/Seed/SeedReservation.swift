// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// What is already booked: a line of `reservations.csv`, a single day or a series.
///
/// - Source: S11
package struct SeedReservation: Sendable, Equatable {
    package let teacher: String
    package let labels: SeedLabels
    /// The day, or the first day on which the series may fall.
    package let day: Day
    /// On which days a series falls; nil for a single day.
    package let every: Every?
    /// The last day on which a series may fall; `day` for a single one.
    package let until: Day
    package let firstPeriod: String
    package let lastPeriod: String
    package let room: String
    /// The special project for which others' devices are asked.
    package let project: String?
    package let place: FilePlace

    package enum Every: Sendable, Equatable {
        case weekday(Weekday)
        /// A day of the rotation: "A".
        case rotation(String)
    }
}
