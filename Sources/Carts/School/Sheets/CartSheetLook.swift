// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// A cart as its sheet shows it, with the revision that the sheet carries as its `base`.
package struct CartSheetLook: Query {
    package struct Sheet: Sendable {
        package let cart: Cart
        package let coordinating: String?
        package let deputies: [String]
        package let slots: [Int: (serial: String, tag: String?, model: String)]
        package let base: Int
    }

    package static let name = "cart.sheet"
    package static let permission = Permission("day.look")
    package let unit: UnitID
    package let number: Int

    package init(unit: UnitID, number: Int) {
        self.unit = unit
        self.number = number
    }

    package func needs(at now: Moment) -> [Slice] { [Cart.numbered(unit, number), Person.of(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Sheet? {
        guard let cart = try facts.one(Cart.numbered, unit, number) else { return nil }
        let base = try facts.base(of: cart)
        let seated = try facts.rows(SlotDevice.ofCart, unit, cart.cart).filter { $0.to == nil }
        try facts.require(seated.map { SeatedDevice.id($0.device) })
        let people = try facts.sheetPeople(cart, on: now.day)
        let handles = Dictionary(try facts.rows(Person.of, unit).map { ($0.person, $0.handle) }) { first, _ in first }
        var slots: [Int: (serial: String, tag: String?, model: String)] = [:]
        for seat in seated {
            guard let device = try facts.one(SeatedDevice.id, seat.device) else { continue }
            slots[seat.slot] = (device.serial, device.tag, device.model)
        }
        return Sheet(
            cart: cart, coordinating: people.first { $0.part == .coordinating }.flatMap { handles[$0.person] },
            deputies: people.filter { $0.part == .deputy }.compactMap { handles[$0.person] }, slots: slots, base: base)
    }
}
