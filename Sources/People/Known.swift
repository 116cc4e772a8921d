// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A person a request is about, with every role they hold, ever held or will hold.
package struct Known: Sendable {
    package let person: Person
    package let roles: [HeldRole]

    /// The highest rank of the roles that hold today or will: a principal from Monday on is one already where codes are handed out.
    package func rank(from day: Day) -> Int {
        roles.filter { $0.lastDay >= day && $0.firstDay <= $0.lastDay }.map { Ranks.of($0.role) }.max() ?? 0
    }

    package func holding(on day: Day) -> [HeldRole] { roles.filter { $0.covers(day) } }

    package func belongs(to unit: UnitID) -> Bool { person.unit == unit || roles.contains { $0.unit == unit } }

    /// "Chidi Okafor (okafor)".
    package var called: String { person.name.map { "\($0) (\(person.handle))" } ?? person.handle }
}

extension Facts {
    /// The person with this id and their roles; nil when there is none.
    package func known(_ id: PersonID) throws -> Known? {
        try require([Person.id(id), HeldRole.of(id)])
        guard let person = try one(Person.id, id) else { return nil }
        return Known(person: person, roles: try rows(HeldRole.of, id))
    }

    /// Whether somebody other than `person` is Desktop Services today and may act.
    func otherDesktopServices(than person: PersonID, on day: Day) throws -> Bool {
        let held = try rows(HeldRole.desktopServices).filter { $0.person != person && $0.covers(day) }
        try require(held.map { Person.id($0.person) })
        return try held.contains { try one(Person.id, $0.person)?.state == .active }
    }
}
