// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A weekly series as it was asked for; its dates are reservations of their own.
package struct Series: Row {
    package static let table = Table("series", key: ["site", "no"], ["rule", "until_day", "rev"])
    package var site: UnitID
    package var no: Int
    package var rule: String
    package var untilDay: Day
    package var rev: Int = 0

    package init(site: UnitID, no: Int, rule: String, untilDay: Day) {
        self.site = site
        self.no = no
        self.rule = rule
        self.untilDay = untilDay
    }
    package var cells: [Cell] { Decisions.cells(site, no, rule, untilDay, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        rule = try c()
        untilDay = try c()
        rev = try c()
    }

    package static let numbered = Shape<Series>("numbered", .equal("site"), .equal("no"))
}
