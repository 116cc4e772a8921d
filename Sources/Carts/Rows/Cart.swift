// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A cart: a place for devices, with slots 1…capacity, a home room and a number unique among the live carts of its site.
///
/// It holds no state of custody: what is out is the open loans, what is missing the holds, where it stands the last count.
/// - Source: S2, S7
package struct Cart: Row {
    package static let table = Table(
        "cart", key: ["site", "cart"],
        [
            "number", "name", "capacity", "home_room", "live", "rev",
        ])
    package var site: UnitID
    package var cart: Int
    package var number: Int
    package var name: String
    package var capacity: Int
    /// The storage area it returns to.
    package var homeRoom: String
    package var live: Bool
    package var rev: Int = 0

    package init(
        site: UnitID, cart: Int, number: Int, name: String, capacity: Int = 30, homeRoom: String,
        live: Bool = true
    ) {
        self.site = site
        self.cart = cart
        self.number = number
        self.name = name
        self.capacity = capacity
        self.homeRoom = homeRoom
        self.live = live
    }
    package var cells: [Cell] { Decisions.cells(site, cart, number, name, capacity, homeRoom, live, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        cart = try c()
        number = try c()
        name = try c()
        capacity = try c()
        homeRoom = try c()
        live = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.cart, cart)] }
    package var slots: Slots { Slots(1...max(1, capacity)) }

    package static let id = Shape<Cart>("id", .equal("site"), .equal("cart"))
    package static let numbered = Shape<Cart>(
        "numbered", .equal("site"), .equal("number"), .constant("live", .int(1)))
    package static let all = Shape<Cart>("all", .equal("site"), .constant("live", .int(1)))
}

extension Facts {
    /// A cart by its number inside, out of the site's carts; one that was given up is looked for by itself.
    package func cart(_ site: UnitID, known id: Int) throws -> Cart? {
        try rows(Cart.all, site).first { $0.cart == id } ?? one(Cart.id, site, id)
    }
}
