// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Somebody who may install named apps until a day, appointed by the coordinator. ETS installs nothing.
/// - Source: S9
package struct Designation: Row {
    package static let table = Table(
        "designation", key: ["unit", "no"],
        [
            "person", "apps", "last_day", "made_by", "rev",
        ])
    package var unit: UnitID
    package var no: Int
    package var person: PersonID
    /// Bundle keys separated by spaces, or `all`.
    package var apps: String
    package var lastDay: Day
    package var madeBy: PersonID
    package var rev: Int = 0

    package init(unit: UnitID, no: Int, person: PersonID, apps: String, lastDay: Day, madeBy: PersonID) {
        self.unit = unit
        self.no = no
        self.person = person
        self.apps = apps
        self.lastDay = lastDay
        self.madeBy = madeBy
    }
    package var cells: [Cell] { Decisions.cells(unit, no, person, apps, lastDay, madeBy, rev) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        person = try c()
        apps = try c()
        lastDay = try c()
        madeBy = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(person)] }

    package static let of = Shape<Designation>("of", .equal("unit"))
    package static let numbered = Shape<Designation>("numbered", .equal("unit"), .equal("no"))
}
