// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// What a series repeats on.
package enum SeriesRule: String, Codable, Sendable, CaseIterable {
    case weekly
    case aDay = "a-day"
    case bDay = "b-day"

    package var said: String { self == .weekly ? "weekly" : "every \(rawValue)" }
    var rotation: String? { self == .weekly ? nil : String(rawValue.prefix(1)).uppercased() }
}

extension Facts {
    /// The dates of a series from its first day: every seventh day, or the days of one letter of the rotation.
    ///
    /// Weekly dates keep the wall time over both clock changes, since a date is never an instant (F8). A closed weekly date stays in the list,
    /// to be shown as a clash; a letter's days are those the calendar has.
    func dates(_ rule: SeriesRule, _ site: UnitID, from first: Day, until last: Day) throws -> [Day] {
        guard let letter = rule.rotation else { return Day.weekly(from: first, until: last) }
        return try rows(SchoolDay.between, site, first, last)
            .filter { $0.kind != .closed && $0.rotation == letter }.map(\.day).sorted()
    }
}
