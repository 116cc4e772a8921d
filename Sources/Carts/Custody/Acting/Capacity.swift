// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// In what capacity somebody stands at a cart on a day.
struct Capacity {
    /// Coordinating teacher, deputy, or the site coordinator in their place: acts for the whole team.
    let forCart: Bool
    /// Whom the actor stands in for, when they are of neither; recorded with the count.
    let onBehalfOf: PersonID?
    /// Why somebody who usually acts for the cart may not now.
    let objection: Refusal?
}

extension Facts {
    /// The actor's capacity at this cart now.
    ///
    /// Whoever has a substitute at this moment is not there to act for the cart: a deputy acts, or the site coordinator.
    /// - Source: S12, S16
    func capacity(_ actor: Actor, _ cart: Cart, at now: Moment) throws -> Capacity {
        let people = try sheetPeople(cart, on: now.day)
        if people.contains(where: { $0.person == actor.person }) {
            let away = try rows(Substitute.on, cart.site, now.day).contains {
                $0.live && $0.person == actor.person && $0.span.contains(now.minute)
            }
            guard away else { return Capacity(forCart: true, onBehalfOf: nil, objection: nil) }
            let others = people.map(\.person).filter { $0 != actor.person }
            let names = try custodians(others)
            return Capacity(
                forCart: false, onBehalfOf: nil,
                objection: DeputyActs.refusal(cart, others: others.compactMap { names[$0] }))
        }
        guard actor.overall(at: cart.site) else { return Capacity(forCart: false, onBehalfOf: nil, objection: nil) }
        return Capacity(forCart: true, onBehalfOf: people.first { $0.part == .coordinating }?.person, objection: nil)
    }
}

/// A whole cart is acted for by its coordinating teacher, a deputy named beforehand, or the site coordinator on their behalf.
///
/// A team teacher takes and brings back their own reserved labels, and names them.
/// - Source: S12, S13
package enum ActsForCart: Rule {
    package static let code = "acts-for-cart"
    package static let clause = "S12"
    package static let kept = true

    static func refusal(_ cart: Cart, people: [String], instead: [String]) -> Refusal {
        let who = people.isEmpty ? "nobody yet: its sheet names none" : Said.list(people)
        return refusal(
            "Cart \(cart.number) as a whole is for \(who), or the site coordinator on their behalf.", instead: instead,
            exit: .notPermitted)
    }
}

/// A coordinating teacher who has a substitute does not act for the cart: a deputy does.
///
/// - Source: S16, RULES "Substitute"
package enum DeputyActs: Rule {
    package static let code = "deputy-acts"
    package static let clause = "S16"
    package static let kept = true

    static func refusal(_ cart: Cart, others: [String]) -> Refusal {
        let who = others.isEmpty ? "the site coordinator" : Said.list(others)
        return refusal(
            "You have a substitute at this time, so \(who) acts for cart \(cart.number).",
            exit: .notPermitted)
    }
}

extension Facts {
    /// The names of those who act for a cart.
    func actingNames(_ cart: Cart, on day: Day) throws -> [String] {
        let people = try sheetPeople(cart, on: day).map(\.person)
        let names = try custodians(people)
        return people.compactMap { names[$0] }
    }
}
