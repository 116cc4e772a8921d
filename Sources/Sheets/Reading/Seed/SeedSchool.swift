// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// A whole school as its folder of files has it, every file checked against the others.
///
/// Plain values: nothing here decides a rule of the desk, and whoever loads it still goes through the desk's requests.
package struct SeedSchool: Sendable, Equatable {
    package let site: SeedSite
    package let bells: [SeedBell]
    /// The schedule of each weekday; a weekday without one has no lessons.
    package let weekdays: [Weekday: String]
    package let days: [SeedDay]
    /// Empty where the school has no list of its own.
    package let rooms: [SeedRoom]
    package let staff: [SeedPerson]
    package let grades: [SeedNumbers]
    package let seats: [SeedSeats]
    package let apps: [SeedApp]
    package let reservations: [SeedReservation]
    package let carts: [CartSheet]
    package let spares: [SeedSpare]

    /// The school's days, worked out from year, weekdays and exceptions.
    package var calendar: SeedCalendar {
        SeedCalendar(site: site, bells: bells, weekdays: weekdays, days: days)
    }
}
