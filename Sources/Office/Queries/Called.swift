// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import People

/// The names of a site's people and carts, for sentences.
struct Called {
    let people: [PersonID: String]
    let carts: [Int: Cart]

    static func slices(_ site: UnitID) -> [Slice] { [Person.of(site), Cart.all(site)] }

    init(_ facts: Facts, _ site: UnitID) throws {
        people = Dictionary(
            try facts.rows(Person.of, site).map { ($0.person, $0.called) }, uniquingKeysWith: { first, _ in first })
        carts = Dictionary(
            try facts.rows(Cart.all, site).map { ($0.cart, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Somebody's name; of those of another site only that.
    func name(_ person: PersonID?) -> String { person.flatMap { people[$0] } ?? "somebody of another site" }
    func number(_ cart: Int) -> Int { carts[cart]?.number ?? cart }
    func labels(_ cart: Int, _ slots: Slots) -> String { slots.labels(ofCart: number(cart)) }
}
