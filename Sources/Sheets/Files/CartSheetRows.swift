// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import Decisions

extension CartSheet {
    /// The sheet of a cart as the desk has it, with the revision it was taken at.
    package init?(_ look: CartSheetLook.Sheet) {
        self.init(
            number: look.cart.number, name: look.cart.name, homeRoom: look.cart.homeRoom,
            coordinatingTeacher: look.coordinating,
            deputies: look.deputies, capacity: look.cart.capacity, base: look.base,
            slots: look.slots.compactMapValues { SheetDevice(serial: $0.serial, tag: $0.tag, model: $0.model) })
    }

    /// The handles that the sheet names.
    package var handles: [String] { (coordinatingTeacher.map { [$0] } ?? []) + deputies }

    /// What the sheet wants, with persons for handles.
    package func target(_ people: [String: PersonID]) -> CartTarget {
        CartTarget(
            number: number, name: name, homeRoom: homeRoom, capacity: capacity,
            coordinating: coordinatingTeacher.flatMap { people[$0] }, deputies: deputies.compactMap { people[$0] },
            slots: slots.mapValues { CartTarget.Device(serial: $0.serial, tag: $0.tag) })
    }
}
