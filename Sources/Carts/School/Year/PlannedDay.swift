// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// One day of a school year as a folder states it; without a schedule it is closed.
package struct PlannedDay: Codable, Sendable, Equatable {
    package let day: Day
    package let schedule: String?
    package let rotation: String?
    /// Minute of the day by which carts are checked in.
    package let due: Int
    package let dismiss: Int?
    package let note: String

    package init(day: Day, schedule: String?, rotation: String?, due: Int, dismiss: Int?, note: String) {
        self.day = day
        self.schedule = schedule
        self.rotation = rotation
        self.due = due
        self.dismiss = dismiss
        self.note = note
    }

    /// The day as the site has it; `names` are the versions under which its bells are kept.
    package func row(_ site: UnitID, bells names: [String: String] = [:]) -> SchoolDay {
        SchoolDay(
            site: site, day: day, kind: schedule.map(SchoolDay.Kind.init(schedule:)) ?? .closed,
            schedule: schedule.map { names[$0] ?? $0 }, rotation: rotation, due: due, dismiss: dismiss, note: note)
    }
}

extension SchoolDay.Kind {
    /// Bells whose name begins with "test" make a testing day.
    init(schedule: String) { self = schedule.hasPrefix("test") ? .testing : .school }
}
