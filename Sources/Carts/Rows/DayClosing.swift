// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What a closing took from a school day, so that reopening gives it back.
///
/// One row while the day is closed; reopening removes it. Days that are closed by the school's calendar have none. A day that was closed after
/// its lessons had begun stays a school day that ends at `from`, with its deadline and its night.
/// - Source: S11, F40
package struct DayClosing: Row {
    package static let table = Table(
        "day_closing", key: ["site", "day"],
        ["from_min", "kind", "schedule", "rotation", "dismiss_min", "note", "shifted", "rev"], free: ["note"])
    package var site: UnitID
    package var day: Day
    /// The minute from which the rest of the day is closed; nil when the whole day is.
    package var from: Int?
    package var kind: SchoolDay.Kind
    package var schedule: String?
    /// The letter it had, where the site has a rotation.
    package var rotation: String?
    package var dismiss: Int?
    package var note: String
    /// Whether the rotation went on as if the day had not been; the day lost its letter then.
    package var shifted: Bool
    package var rev: Int = 0

    package init(_ day: SchoolDay, from: Int?, shifted: Bool) {
        site = day.site
        self.day = day.day
        self.from = from
        kind = day.kind
        schedule = day.schedule
        rotation = day.rotation
        dismiss = day.dismiss
        note = day.note
        self.shifted = shifted
    }
    package var cells: [Cell] {
        Decisions.cells(site, day, from, kind, schedule, rotation, dismiss, note, shifted, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        day = try c()
        from = try c()
        kind = try c()
        schedule = try c()
        rotation = try c()
        dismiss = try c()
        note = try c()
        shifted = try c()
        rev = try c()
    }

    package static let on = Shape<DayClosing>("on", .equal("site"), .equal("day"))
}
