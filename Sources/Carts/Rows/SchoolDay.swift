// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// One day of a site as it is planned: one row a day of the school year, so that every question about a day is a look-up.
///
/// `closed` days have no lessons; a closed day is still owed a night if a loan was open on it.
package struct SchoolDay: Row {
    package enum Kind: String, Stored { case school, closed, testing }

    package static let table = Table(
        "school_day", key: ["site", "day"],
        [
            "kind", "schedule", "rotation", "due_min", "dismiss_min", "note", "rev",
        ], free: ["note"])
    package var site: UnitID
    package var day: Day
    package var kind: Kind
    package var schedule: String?
    /// `A` or `B`, where the site has a rotation.
    package var rotation: String?
    /// Minute of the day by which carts are checked in; 1020 is 17:00.
    package var due: Int
    /// Lessons end here, when earlier than the bells say.
    package var dismiss: Int?
    package var note: String
    package var rev: Int = 0

    package init(
        site: UnitID, day: Day, kind: Kind, schedule: String? = nil, rotation: String? = nil, due: Int = 1020,
        dismiss: Int? = nil, note: String = ""
    ) {
        self.site = site
        self.day = day
        self.kind = kind
        self.schedule = schedule
        self.rotation = rotation
        self.due = due
        self.dismiss = dismiss
        self.note = note
    }
    package var cells: [Cell] { Decisions.cells(site, day, kind, schedule, rotation, due, dismiss, note, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        day = try c()
        kind = try c()
        schedule = try c()
        rotation = try c()
        due = try c()
        dismiss = try c()
        note = try c()
        rev = try c()
    }

    package static let on = Shape<SchoolDay>("on", .equal("site"), .equal("day"))
    package static let between = Shape<SchoolDay>("between", .equal("site"), .atLeast("day"), .atMost("day"))
}
