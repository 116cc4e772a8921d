// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Takes an offer back, or declines it: the giver, the receiver, or the cart's people.
///
/// - Source: S12
package struct WithdrawHandoff: Request {
    package static let name = "handoff.withdraw"
    package static let permission = Permission("handoff.withdraw")
    package let site: UnitID
    package let no: Int
    package var unit: UnitID { site }

    package init(site: UnitID, no: Int) {
        self.site = site
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] { [Handoff.numbered(site, no)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let id = Numbered.handoff.id(no)
        guard let offer = try facts.one(Handoff.numbered, site, no), let cart = try facts.one(Cart.id, site, offer.cart)
        else {
            return .refuse(OfferStands.refusal("There is no hand-off \(id).", exit: .notFound))
        }
        guard offer.state == .offered else {
            return .refuse(OfferStands.refusal("\(id) was \(offer.state.rawValue) already."))
        }
        let capacity = try facts.capacity(actor, cart, at: now)
        guard actor.person == offer.giver || actor.person == offer.receiver || capacity.forCart else {
            return .refuse(
                NotYoursToGive.refusal(
                    "\(id) is between \(try facts.custodian(offer.giver)) and \(try facts.custodian(offer.receiver)).",
                    exit: .notPermitted))
        }
        var draft = Draft(site, facts)
        var after = offer
        after.state = .withdrawn
        after.settled = now.instant
        draft.update(offer, after)
        let giver = try facts.custodian(offer.giver)
        for other in [offer.giver, offer.receiver] where other != actor.person {
            draft.tell(
                Notice(
                    other, .atOnce, subject: "\(id) is withdrawn",
                    "\(actor.name) took the hand-off of \(offer.mask.labels(ofCart: cart.number)) back. \(giver) answers for it."
                ))
        }
        return .accept(
            draft,
            Receipt(
                "\(id) is withdrawn: \(offer.mask.labels(ofCart: cart.number)) stays with \(giver).",
                data: ["handoff": .text(id)]))
    }
}
