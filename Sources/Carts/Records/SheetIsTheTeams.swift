// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A cart's records are for its team, the site's leaders and whoever audits.
///
/// - Source: S12, S18
package enum SheetIsTheTeams: Rule {
    package static let code = "sheet-is-the-teams"
    package static let clause = "S18"
    package static let kept = true

    package static func check(_ cart: Cart, _ actor: Actor, _ facts: Facts, at now: Moment) throws {
        if actor.overall(at: cart.site) || actor.standings.contains(where: { ($0.reach ?? .own) >= .unit }) { return }
        if try facts.actsForCart(actor, cart, on: now.day) || !facts.own(actor.person, cart, on: now.day).isEmpty {
            return
        }
        throw Refused(
            refusal("Cart \(cart.number) is another team's: its sheets are for its own people.", exit: .notPermitted))
    }
}
