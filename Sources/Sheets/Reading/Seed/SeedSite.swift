// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// What `school.txt` says.
package struct SeedSite: Sendable, Equatable {
    package let code: String
    package let name: String
    package let zone: Zone
    /// The district above, when the school has one.
    package let districtCode: String?
    package let districtName: String?
    package let firstDay: Day
    package let lastDay: Day
    /// The check-in deadline of an ordinary day.
    package let dueTime: WallTime
    package let rotation: SeedRotation?
    /// The weekday on which app requests are processed.
    package let processingDay: Weekday?
    package let policy: SeedPolicy
    /// Where the cart sheets lie, seen from the seed folder.
    package let cartFolder: String
    /// The day and time at which a rehearsal of this school begins.
    package var rehearsal: SeedMorning?
}

/// A day and a wall time on it.
package struct SeedMorning: Sendable, Equatable {
    package let day: Day
    package let time: WallTime
}

/// Kinds of day that take turns over the school days.
package struct SeedRotation: Sendable, Equatable {
    /// "A", "B".
    package let names: [String]
    /// The school day that is the first of `names`.
    package let from: Day
}

/// The figures of the desk; those of RULES where the file is silent.
package struct SeedPolicy: Sendable, Equatable {
    /// How early hand-over may begin, in minutes.
    package let handOverMinutes: Int
    /// After how many minutes an uncollected reservation is released.
    package let releaseMinutes: Int
    /// After how many minutes an authorisation asked for in a running period lapses.
    package let answerMinutes: Int
    package let daysChecked: DaysChecked
    /// After how many minutes an idle session locks.
    package let idleMinutes: Int
    /// For how many hours an invitation is good.
    package let inviteHours: Int

    package enum DaysChecked: String, Sendable, CaseIterable {
        /// Every cart, every school day.
        case school
        /// Only carts that were used that day.
        case used
    }
}
