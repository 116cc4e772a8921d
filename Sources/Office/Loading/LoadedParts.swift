// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A period of a bell schedule, minutes after midnight.
package struct LoadedBell: Codable, Sendable {
    package let schedule: String
    package let period: String
    package let start: Int
    package let end: Int

    package init(schedule: String, period: String, start: Int, end: Int) {
        self.schedule = schedule
        self.period = period
        self.start = start
        self.end = end
    }
}

/// A device; `store` names the store of a spare.
package struct LoadedDevice: Codable, Sendable {
    package let serial: String
    package let tag: String?
    package let model: String
    package let store: String?

    package init(serial: String, tag: String?, model: String, store: String? = nil) {
        self.serial = serial
        self.tag = tag
        self.model = model
        self.store = store
    }
}

/// A cart with its people and what sits in its slots.
package struct LoadedCart: Codable, Sendable {
    package let number: Int
    package let name: String
    package let capacity: Int
    package let homeRoom: String
    package let coordinating: PersonID?
    package let deputies: [PersonID]
    package let slots: [Int: LoadedDevice]

    package init(
        number: Int, name: String, capacity: Int, homeRoom: String, coordinating: PersonID?, deputies: [PersonID],
        slots: [Int: LoadedDevice]
    ) {
        self.number = number
        self.name = name
        self.capacity = capacity
        self.homeRoom = homeRoom
        self.coordinating = coordinating
        self.deputies = deputies
        self.slots = slots
    }
}

/// Where and in which grade somebody teaches.
package struct LoadedTeaching: Codable, Sendable {
    package let person: PersonID
    package let grade: String
    package let room: String

    package init(person: PersonID, grade: String, room: String) {
        self.person = person
        self.grade = grade
        self.room = room
    }
}

/// A run of a teacher's own labels, first and last day included.
package struct LoadedNumbers: Codable, Sendable {
    package let person: PersonID
    package let cart: Int
    package let first: Int
    package let last: Int
    package let from: Day
    package let until: Day

    /// `cart` is the cart's number.
    package init(person: PersonID, cart: Int, first: Int, last: Int, from: Day, until: Day) {
        self.person = person
        self.cart = cart
        self.first = first
        self.last = last
        self.from = from
        self.until = until
    }
}

/// A class's seats on one cart: `1=13 2=14 15=-`.
package struct LoadedSeats: Codable, Sendable {
    package let person: PersonID
    /// Empty for every class of the teacher.
    package let period: String
    package let cart: Int
    package let seats: String

    package init(person: PersonID, period: String, cart: Int, seats: String) {
        self.person = person
        self.period = period
        self.cart = cart
        self.seats = seats
    }
}

/// An app of the catalogue.
package struct LoadedApp: Codable, Sendable {
    package let name: String
    package let bundle: String
    package let approved: Bool

    package init(name: String, bundle: String, approved: Bool) {
        self.name = name
        self.bundle = bundle
        self.approved = approved
    }
}

/// What is already booked: one use, or the dates of a series.
package struct LoadedReservation: Codable, Sendable {
    package let person: PersonID
    /// The cart's number.
    package let cart: Int
    package let first: Int
    package let last: Int
    package let firstPeriod: String
    package let lastPeriod: String
    package let room: String
    package let project: String?
    /// The series as asked for, `every thu`; nil for a single day.
    package let rule: String?
    package let until: Day
    package let days: [Day]

    package init(
        person: PersonID, cart: Int, first: Int, last: Int, firstPeriod: String, lastPeriod: String, room: String,
        project: String?, rule: String?, until: Day, days: [Day]
    ) {
        self.person = person
        self.cart = cart
        self.first = first
        self.last = last
        self.firstPeriod = firstPeriod
        self.lastPeriod = lastPeriod
        self.room = room
        self.project = project
        self.rule = rule
        self.until = until
        self.days = days
    }
}
