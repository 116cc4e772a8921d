// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What a scanner has read so far, kept line by line so that a dropped connection loses nothing (F14).
package struct ScanDraft: Row {
    package static let table = Table(
        "scan_draft", key: ["site", "cart", "person"], ["read", "at_ms"], kind: .bookkeeping)
    package var site: UnitID
    package var cart: Int
    package var person: PersonID
    /// Lines as they came in, one a line.
    package var read: String
    package var at: Instant

    package init(site: UnitID, cart: Int, person: PersonID, read: String, at: Instant) {
        self.site = site
        self.cart = cart
        self.person = person
        self.read = read
        self.at = at
    }
    package var cells: [Cell] { Decisions.cells(site, cart, person, read, at) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        cart = try c()
        person = try c()
        read = try c()
        at = try c()
    }

    package static let of = Shape<ScanDraft>("of", .equal("site"), .equal("cart"), .equal("person"))
}
