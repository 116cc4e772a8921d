// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Labels that are a teacher's for a span of a school year; the grade's number list *is* these rows.
///
/// The owner of a label is whoever owns it on the date of use. Both days are included.
/// - Source: S4, S5
package struct Allotment: Row {
    package static let table = Table(
        "allotment", key: ["site", "no"],
        [
            "year", "cart", "mask", "person", "first_day", "last_day", "rev",
        ])
    package var site: UnitID
    package var no: Int
    package var year: Int
    package var cart: Int
    package var mask: Slots
    package var person: PersonID
    package var firstDay: Day
    package var lastDay: Day
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, year: Int, cart: Int, mask: Slots, person: PersonID, firstDay: Day, lastDay: Day
    ) {
        self.site = site
        self.no = no
        self.year = year
        self.cart = cart
        self.mask = mask
        self.person = person
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
    package var cells: [Cell] { Decisions.cells(site, no, year, cart, mask, person, firstDay, lastDay, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        year = try c()
        cart = try c()
        mask = try c()
        person = try c()
        firstDay = try c()
        lastDay = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(person), Subject(.cart, cart)] }
    package func covers(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

    package static let ofCart = Shape<Allotment>("of_cart", .equal("site"), .equal("cart"), .equal("year"))
    package static let ofYear = Shape<Allotment>("of_year", .equal("site"), .equal("year"))
    package static let by = Shape<Allotment>("by", .equal("site"), .equal("person"))
    package static let numbered = Shape<Allotment>("numbered", .equal("site"), .equal("no"))
}
