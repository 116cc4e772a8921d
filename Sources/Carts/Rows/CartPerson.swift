// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Who acts for a cart: its coordinating teacher and the deputies named beforehand in its sheet.
/// - Source: S1, S12
package struct CartPerson: Row {
    package enum Part: String, Stored { case coordinating, deputy }

    package static let table = Table(
        "cart_person", key: ["site", "cart", "person", "part", "first_day"],
        [
            "last_day", "rev",
        ])
    package var site: UnitID
    package var cart: Int
    package var person: PersonID
    package var part: Part
    package var firstDay: Day
    package var lastDay: Day
    package var rev: Int = 0

    package init(site: UnitID, cart: Int, person: PersonID, part: Part, firstDay: Day, lastDay: Day) {
        self.site = site
        self.cart = cart
        self.person = person
        self.part = part
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
    package var cells: [Cell] { Decisions.cells(site, cart, person, part, firstDay, lastDay, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        cart = try c()
        person = try c()
        part = try c()
        firstDay = try c()
        lastDay = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(person), Subject(.cart, cart)] }
    package func covers(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

    package static let of = Shape<CartPerson>("of", .equal("site"), .equal("cart"))
    package static let at = Shape<CartPerson>("at", .equal("site"))
}
