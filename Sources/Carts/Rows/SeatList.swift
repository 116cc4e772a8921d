// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Student number to device for one class of a teacher.
///
/// Seat n uses device n, unless `seats` maps it: `1=13 2=14 …` where a block does not start at 1. `period` is empty for every class of the teacher. No student's name is ever kept.
/// - Source: S6
package struct SeatList: Row {
    package static let table = Table(
        "seat_list", key: ["site", "no"],
        [
            "year", "person", "period", "cart", "seats", "first_day", "last_day", "rev",
        ])
    package var site: UnitID
    package var no: Int
    package var year: Int
    package var person: PersonID
    package var period: String
    package var cart: Int
    package var seats: String
    package var firstDay: Day
    package var lastDay: Day
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, year: Int, person: PersonID, period: String, cart: Int, seats: String,
        firstDay: Day, lastDay: Day
    ) {
        self.site = site
        self.no = no
        self.year = year
        self.person = person
        self.period = period
        self.cart = cart
        self.seats = seats
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
    package var cells: [Cell] { Decisions.cells(site, no, year, person, period, cart, seats, firstDay, lastDay, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        year = try c()
        person = try c()
        period = try c()
        cart = try c()
        seats = try c()
        firstDay = try c()
        lastDay = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(person)] }

    package static let by = Shape<SeatList>("by", .equal("site"), .equal("year"), .equal("person"))
}
