// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Whose some labels are on a day; `person` is nil for unowned ones (the pool).
package struct Ownership: Sendable, Equatable {
    package let person: PersonID?
    package let slots: Slots
}

extension Facts {
    /// The owners of these labels on the date of use, each with their part; unowned labels last.
    /// - Source: S5, S15
    package func owners(_ cart: Cart, _ mask: Slots, on day: Day) throws -> [Ownership] {
        let lists = try allotments(cart, on: day)
        var left = mask
        var all: [PersonID: Slots] = [:]
        for allotment in lists {
            let part = allotment.mask.intersection(left)
            guard !part.isEmpty else { continue }
            all[allotment.person] = (all[allotment.person] ?? .none).union(part)
            left = left.subtracting(part)
        }
        var owned = all.sorted { $0.key < $1.key }.map { Ownership(person: $0.key, slots: $0.value) }
        if !left.isEmpty { owned.append(Ownership(person: nil, slots: left)) }
        return owned
    }

    /// The labels of this cart that are a person's own on that day; none for somebody without an allotment.
    package func own(_ person: PersonID, _ cart: Cart, on day: Day) throws -> Slots {
        try allotments(cart, on: day).filter { $0.person == person }.map(\.mask).joined()
    }

    private func allotments(_ cart: Cart, on day: Day) throws -> [Allotment] {
        guard let year = try year(cart.site, day) else { return [] }
        return try rows(Allotment.ofCart, cart.site, cart.cart, year.year).filter { $0.covers(day) }
    }

    /// The people of a cart's sheet on that day: coordinating teacher first, then deputies.
    package func sheetPeople(_ cart: Cart, on day: Day) throws -> [CartPerson] {
        try rows(CartPerson.of, cart.site, cart.cart).filter { $0.covers(day) }
            .sorted { ($0.part == .coordinating ? 0 : 1, $0.person) < ($1.part == .coordinating ? 0 : 1, $1.person) }
    }

    package func coordinating(_ cart: Cart, on day: Day) throws -> PersonID? {
        try sheetPeople(cart, on: day).first { $0.part == .coordinating }?.person
    }

    /// Whether this actor may act for the whole cart: its coordinating teacher, a deputy, or the site coordinator on their behalf.
    /// - Source: S12, RULES "Who acts"
    package func actsForCart(_ actor: Actor, _ cart: Cart, on day: Day) throws -> Bool {
        if actor.overall(at: cart.site) { return true }
        return try sheetPeople(cart, on: day).contains { $0.person == actor.person }
    }
}
