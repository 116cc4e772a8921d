// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A day as the queue of apps sees it: whether anybody is there to process it. The same table in which a site plans its days.
package struct WorkingDay: Row {
    package static let table = Table(
        "school_day", key: ["site", "day"], ["kind", "schedule", "rotation", "due_min", "dismiss_min", "note", "rev"],
        free: ["note"])
    package var unit: UnitID
    package var day: Day
    package var kind: String
    package var schedule: String?
    package var rotation: String?
    package var due: Int
    package var dismiss: Int?
    package var note: String
    package var rev: Int = 0

    package var isOpen: Bool { kind != "closed" }

    package var cells: [Cell] { Decisions.cells(unit, day, kind, schedule, rotation, due, dismiss, note, rev) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        day = try c()
        kind = try c()
        schedule = try c()
        rotation = try c()
        due = try c()
        dismiss = try c()
        note = try c()
        rev = try c()
    }

    package static let on = Shape<WorkingDay>("working_on", .equal("site"), .equal("day"))
    package static let between = Shape<WorkingDay>("working_between", .equal("site"), .atLeast("day"), .atMost("day"))
}
