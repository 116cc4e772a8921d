// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Everything that is out of a site's carts now, what is missing, and the hand-offs that wait for whoever asks.
///
/// One's own is what `LoanLine` and `HoldLine` name one for; nobody computes it a second time.
/// - Source: S12, S13, F3
package struct OutNow: Query {
    package static let name = "custody.out"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package var unit: UnitID { site }
    package init(site: UnitID) { self.site = site }

    package struct Answer: Sendable {
        package let loans: [LoanLine]
        package let missing: [HoldLine]
        /// Offered to whoever asks, to be counted and accepted.
        package let offers: [OfferLine]
        package let me: PersonID

        /// The labels of a cart that the asker has now.
        package func mine(of cart: Int) -> Slots {
            loans.filter { $0.loan.holder == me && $0.loan.cart == cart }.map(\.loan.out).joined()
        }
    }

    package func needs(at now: Moment) -> [Slice] { OpenLoans.slices(site, now.day) + [Hold.openAtSite(site)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        try facts.require([Handoff.offeredTo(site, actor.person)])
        let carts = Dictionary(
            try facts.rows(Cart.all, site).map { ($0.cart, $0) }, uniquingKeysWith: { first, _ in first })
        let holds = try facts.rows(Hold.openAtSite, site).filter(\.isGone)
            .sorted { ($0.cart, $0.slot, $0.no) < ($1.cart, $1.slot, $1.no) }
        let offers = try facts.rows(Handoff.offeredTo, site, actor.person).sorted { $0.no < $1.no }
        let names = try facts.custodians(
            offers.flatMap { [$0.giver, $0.receiver] } + holds.map(\.by) + holds.compactMap(\.lastHolder))
        return Answer(
            loans: try facts.openLoans(site, at: now),
            missing: holds.compactMap { hold in carts[hold.cart].map { HoldLine(hold, $0, names) } },
            offers: offers.compactMap { offer in
                carts[offer.cart].map {
                    OfferLine(
                        handoff: offer, cart: $0.number, giver: names[offer.giver] ?? "",
                        receiver: names[offer.receiver] ?? "")
                }
            }, me: actor.person)
    }
}

/// The open loans of a site, for every question that tells of them.
package enum OpenLoans {
    package static func slices(_ site: UnitID, _ day: Day) -> [Slice] {
        [Cart.all(site), Loan.openAtSite(site), SchoolDay.on(site, day), Substitute.on(site, day)]
    }
}

extension Facts {
    /// The open loans of a site by cart and number, each with whether it is over its time, overdue or a recall.
    package func openLoans(_ site: UnitID, at now: Moment) throws -> [LoanLine] {
        let carts = Dictionary(try rows(Cart.all, site).map { ($0.cart, $0) }, uniquingKeysWith: { first, _ in first })
        let loans = try rows(Loan.openAtSite, site).sorted { ($0.cart, $0.no) < ($1.cart, $1.no) }
        let names = try custodians(loans.flatMap { [$0.holder, $0.handedBy] })
        return try loans.compactMap { loan in
            try carts[loan.cart].map { try LoanLine(loan, $0, names, self, at: now) }
        }
    }
}
