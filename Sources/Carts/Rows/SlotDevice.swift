// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Which device sits in a slot, from when to when. The label stays with the slot; the device moves.
///
/// Every device in service sits in exactly one slot (two partial unique indexes hold it).
/// - Source: S2
package struct SlotDevice: Row {
    package static let table = Table(
        "slot_device", key: ["site", "cart", "slot", "from_ms"],
        [
            "to_ms", "device", "rev",
        ])
    package var site: UnitID
    package var cart: Int
    package var slot: Int
    package var from: Instant
    package var to: Instant?
    package var device: Int
    package var rev: Int = 0

    package init(site: UnitID, cart: Int, slot: Int, from: Instant, to: Instant? = nil, device: Int) {
        self.site = site
        self.cart = cart
        self.slot = slot
        self.from = from
        self.to = to
        self.device = device
    }
    package var cells: [Cell] { Decisions.cells(site, cart, slot, from, to, device, rev) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        cart = try c()
        slot = try c()
        from = try c()
        to = try c()
        device = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.device, device), Subject(.cart, cart)] }

    package static let inCart = Shape<SlotDevice>("in_cart", .equal("site"), .equal("cart"), .isNull("to_ms"))
    /// What ever sat in a cart's slots, emptied ones too.
    package static let ofCart = Shape<SlotDevice>("of_cart", .equal("site"), .equal("cart"))
    package static let ofDevice = Shape<SlotDevice>("of_device", .equal("device"), .isNull("to_ms"))
    package static let atSite = Shape<SlotDevice>("at_site", .equal("site"), .isNull("to_ms"))
    package static let history = Shape<SlotDevice>("history", .equal("site"), .equal("cart"), .equal("slot"))
    package static let travels = Shape<SlotDevice>("travels", .equal("device"))
}
