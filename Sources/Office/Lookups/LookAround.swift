// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
package import People

/// What a site has that can be named: its carts, people, rooms and the days around today.
package struct LookAround: Query {
    package static let name = "desk.look-around"
    package static let permission = Lookups.look
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] {
        [
            Unit.all(), Cart.all(unit), Room.at(unit), Person.of(unit), HeldRole.at(unit), CartPerson.at(unit),
            SchoolYear.of(unit),
            SchoolDay.between(unit, now.day.adding(-7), now.day.adding(20)),
            RoleRight.all(),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Around {
        let roles = try facts.rows(HeldRole.at, unit).filter { $0.covers(now.day) }
        let everybody = try facts.rows(Person.of, unit).filter { $0.state != .erased }
        let people = everybody.filter { $0.state != .left }
        let keepers = try facts.rows(CartPerson.at, unit).filter { $0.covers(now.day) }
        let teachings =
            try facts.year(unit, around: now.day).map { try facts.rows(Teaching.of, unit, $0.year) } ?? []
        let carts = try facts.rows(Cart.all, unit).sorted { $0.number < $1.number }
        let rooms = try facts.rows(Room.at, unit).sorted { RoomName.order($0.code, $1.code) }
        return Around(
            units: try facts.rows(Unit.all).sorted { $0.unit < $1.unit }, carts: carts,
            people: people.sorted { $0.handle < $1.handle }.map { person in
                Named(
                    person: person.person, handle: person.handle, name: person.called,
                    roles: roles.filter { $0.person == person.person }.map(\.role),
                    room: teachings.first { $0.person == person.person }?.room)
            },
            former: everybody.filter { $0.state == .left }.sorted { $0.handle < $1.handle }.map { person in
                Named(person: person.person, handle: person.handle, name: person.called, roles: [], room: nil)
            }, keepers: keepers, rooms: rooms,
            days: try facts.rows(
                SchoolDay.between, unit, now.day.adding(-7), now.day.adding(20)
            ).sorted { $0.day < $1.day },
            years: try facts.rows(SchoolYear.of, unit), me: actor.person,
            myself: Named(
                person: actor.person, handle: try handle(of: actor, among: people, facts), name: actor.name,
                roles: Set(actor.standings.map(\.role)).sorted(), room: nil),
            permissions: Set(try facts.rights(of: actor, at: unit).map(\.permission)),
            everybody: Dictionary(
                try facts.rows(Person.of, unit).filter { $0.state != .erased }.map { ($0.handle, $0.person) },
                uniquingKeysWith: { first, _ in first }))
    }

    /// Whoever asks may belong to the district: their handle stands in no list of this site.
    private func handle(of actor: Actor, among people: [Person], _ facts: Facts) throws -> String {
        if let here = people.first(where: { $0.person == actor.person }) { return here.handle }
        return try facts.one(Person.id, actor.person)?.handle ?? ""
    }

    /// A person as a reader of words knows them; nothing private.
    package struct Named: Sendable, Equatable {
        package let person: PersonID
        package let handle: String
        package let name: String
        package let roles: [String]
        package let room: String?
    }

    package struct Around: Sendable {
        package let units: [Unit]
        package let carts: [Cart]
        package let people: [Named]
        /// Those who left: looking back knows them, and nothing is planned for them.
        package let former: [Named]
        package let keepers: [CartPerson]
        package let rooms: [Room]
        package let days: [SchoolDay]
        package let years: [SchoolYear]
        package let me: PersonID
        /// Whoever asks, with the roles of today wherever they are held.
        package let myself: Named
        /// What the actor has some right to here.
        package let permissions: Set<String>
        /// Whoever belongs to the site or did, by what they signed in with: files of the desk's own name them.
        package let everybody: [String: PersonID]
    }
}
