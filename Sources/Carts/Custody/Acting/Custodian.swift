// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Facts {
    /// What a person is called; loads the person.
    func custodian(_ person: PersonID) throws -> String { try name(of: person) }

    /// Names of several people, asked for at once.
    func custodians(_ people: some Sequence<PersonID>) throws -> [PersonID: String] {
        let all = Set(people)
        try require(all.map { Person.id($0) })
        return try all.reduce(into: [:]) { $0[$1] = try name(of: $1) }
    }

    /// The cart, when it is in use at this site.
    func liveCart(_ site: UnitID, _ cart: Int) throws -> Cart? {
        guard let row = try one(Cart.id, site, cart), row.live else { return nil }
        return row
    }
}

extension NoSuchCart {
    static var here: Refusal { refusal("There is no such cart here.", instead: ["cart list"], exit: .notFound) }
}
