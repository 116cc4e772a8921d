// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Somebody who may act or be acted for: one id a database, whatever unit they belong to.
///
/// Never matched by display name (F19): the handle is the only name that identifies.
package struct Person: Row {
    package enum State: String, Stored { case active, blocked, left, erased }

    package static let table = Table(
        "person", key: ["person"], ["unit", "handle_key", "handle", "name", "email", "state", "rev"],
        free: ["name", "email"])
    package var person: PersonID
    package var unit: UnitID
    package var handleKey: String
    package var handle: String
    package var name: String?
    package var email: String?
    package var state: State
    package var rev = 0

    package init(
        person: PersonID, unit: UnitID, handle: String, name: String?, email: String?, state: State = .active
    ) {
        self.person = person
        self.unit = unit
        handleKey = Fold.key(handle)
        self.handle = handle
        self.name = name
        self.email = email
        self.state = state
    }

    package var cells: [Cell] { Decisions.cells(person, unit, handleKey, handle, name, email, state, rev) }
    package init(reader c: inout CellReader) throws {
        person = try c()
        unit = try c()
        handleKey = try c()
        handle = try c()
        name = try c()
        email = try c()
        state = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(person)] }
    package var called: String { name ?? handle }

    package static let id = Shape<Person>("id", .equal("person"))
    package static let named = Shape<Person>("named", .equal("handle_key"))
    package static let of = Shape<Person>("of", .equal("unit"))
    /// The one with the highest number, from which the next is counted; later ones of a draft stand beside it.
    package static let newest = Shape<Person>("newest", newest: 1)
}

/// A role held at a unit from a day to a day, both included.
package struct HeldRole: Row {
    package static let table = Table(
        "held_role", key: ["person", "unit", "role", "first_day"], ["last_day", "rev"])
    package var person: PersonID
    package var unit: UnitID
    package var role: String
    package var firstDay: Day
    package var lastDay: Day
    package var rev = 0

    package init(person: PersonID, unit: UnitID, role: String, firstDay: Day, lastDay: Day) {
        self.person = person
        self.unit = unit
        self.role = role
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    package var cells: [Cell] { Decisions.cells(person, unit, role, firstDay, lastDay, rev) }
    package init(reader c: inout CellReader) throws {
        person = try c()
        unit = try c()
        role = try c()
        firstDay = try c()
        lastDay = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(person)] }
    package func covers(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

    package static let of = Shape<HeldRole>("of", .equal("person"))
    package static let at = Shape<HeldRole>("at", .equal("unit"))
    package static let desktopServices = Shape<HeldRole>(
        "desktop_services", .constant("role", .text(Role.desktopServices)))
}

/// What a role may do: role, permission, reach. Data, so that a town may have other roles than a school.
package struct RoleRight: Row {
    package static let table = Table(
        "role_right", key: ["role", "permission"], ["reach"], kind: .bookkeeping)
    package var role: String
    package var permission: String
    package var reach: Reach

    package init(role: String, permission: String, reach: Reach) {
        self.role = role
        self.permission = permission
        self.reach = reach
    }
    package var cells: [Cell] { Decisions.cells(role, permission, reach) }
    package init(reader c: inout CellReader) throws {
        role = try c()
        permission = try c()
        reach = try c()
    }
    package static let all = Shape<RoleRight>("all")
}
