// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Everybody of a unit: who belongs to it and who holds a role at it, with what they are today.
package struct LookAtPeople: Query {
    package struct Entry: Sendable, Equatable {
        package let person: PersonID
        package let handle: String
        package let name: String
        /// Only for whoever looks after accounts here, and for oneself.
        package let email: String?
        package let state: Person.State
        package let roles: [HeldRole]
        package let hasPassphrase: Bool?
    }

    package static let name = "person.list"
    package static let permission = Permission("person.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Person.of(unit), HeldRole.at(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Entry] {
        let roles = try facts.rows(HeldRole.at, unit)
        var people = try facts.rows(Person.of, unit)
        let others = Set(roles.map(\.person)).subtracting(people.map(\.person))
        try facts.require(others.map { Person.id($0) })
        people += try others.compactMap { try facts.one(Person.id, $0) }
        let all = actor.overall(at: unit)
        if all { try facts.require(people.map { Credential.of($0.person) }) }
        return try people.filter { $0.state != .erased }.sorted { $0.handleKey < $1.handleKey }.map { person in
            let held = roles.filter { $0.person == person.person && $0.lastDay >= now.day && $0.firstDay <= $0.lastDay }
            return Entry(
                person: person.person, handle: person.handle, name: person.called,
                email: all || person.person == actor.person ? person.email : nil, state: person.state, roles: held,
                hasPassphrase: all ? try facts.one(Credential.of, person.person) != nil : nil)
        }
    }
}
