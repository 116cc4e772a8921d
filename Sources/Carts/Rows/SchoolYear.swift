// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A school year of a site: its first and last day, both included.
///
/// `year` is the calendar year it begins in: 2026 for 2026/27.
package struct SchoolYear: Row {
    package static let table = Table("school_year", key: ["site", "year"], ["first_day", "last_day", "rev"])
    package var site: UnitID
    package var year: Int
    package var firstDay: Day
    package var lastDay: Day
    package var rev: Int = 0

    package init(site: UnitID, year: Int, firstDay: Day, lastDay: Day) {
        self.site = site
        self.year = year
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
    package var cells: [Cell] { Decisions.cells(site, year, firstDay, lastDay, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        year = try c()
        firstDay = try c()
        lastDay = try c()
        rev = try c()
    }

    package static let of = Shape<SchoolYear>("of", .equal("site"))
}
