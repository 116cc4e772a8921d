// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement
package import People

/// What a person still holds here: the list that a leaving opens, complete when each thing was settled by an act of its own.
///
/// Computed from the tables at every look and kept nowhere, so that it cannot differ from them. A line is shown to whoever may type it.
/// - Source: S1, S12, F35
package struct LeavingList: Query {
    /// One person with what they hold.
    package struct Entry: Sendable, Equatable {
        package let person: PersonID
        package let handle: String
        package let name: String
        package let state: Person.State
        package let held: [Matter]
    }

    package static let name = "person.leaving"
    package static let permission = Permission("person.see")
    package let unit: UnitID
    /// Nil for everybody who has left and still holds something.
    package let person: PersonID?

    package init(unit: UnitID, person: PersonID? = nil) {
        self.unit = unit
        self.person = person
    }

    package func needs(at now: Moment) -> [Slice] { Called.slices(unit) }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Entry] {
        if let person { try facts.require([Person.id(person)]) }
        let people =
            try person.map { try facts.rows(Person.id, $0) } ?? facts.rows(Person.of, unit).filter { $0.state == .left }
        return try Self.entries(of: people, at: unit, facts, by: actor, at: now).filter {
            person != nil || !$0.held.isEmpty
        }
    }

    /// What these people hold at a site; asks for nothing where there are none.
    static func entries(
        of people: [Person], at unit: UnitID, _ facts: Facts, by actor: Actor, at now: Moment
    ) throws -> [Entry] {
        guard !people.isEmpty else { return [] }
        let holdings = try Holdings(facts, unit, by: actor, at: now)
        return try people.sorted { $0.handleKey < $1.handleKey }.map { person in
            Entry(
                person: person.person, handle: person.handle, name: person.called, state: person.state,
                held: try holdings.of(person.person))
        }
    }
}

extension LeavingList.Entry {
    package var json: JSON {
        .object([
            ("name", .text(handle)), ("called", .text(name)), ("state", .text(state.rawValue)),
            ("complete", .bool(state == .left && held.isEmpty)), ("held", .list(held.map(\.json))),
        ])
    }
}
