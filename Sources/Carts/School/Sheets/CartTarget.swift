// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A cart as its sheet wants it: who acts for it, what sits where.
package struct CartTarget: Codable, Sendable, Equatable {
    package struct Device: Codable, Sendable, Equatable {
        package let serial: String
        package let tag: String?
        package init(serial: String, tag: String?) {
            self.serial = serial
            self.tag = tag
        }
    }

    package let number: Int
    package let name: String
    package let homeRoom: String
    package let capacity: Int
    package let coordinating: PersonID?
    package let deputies: [PersonID]
    package let slots: [Int: Device]

    package init(
        number: Int, name: String, homeRoom: String, capacity: Int, coordinating: PersonID?, deputies: [PersonID],
        slots: [Int: Device]
    ) {
        self.number = number
        self.name = name
        self.homeRoom = homeRoom
        self.capacity = capacity
        self.coordinating = coordinating
        self.deputies = deputies
        self.slots = slots
    }
}
