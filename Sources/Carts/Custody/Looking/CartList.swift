// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Every cart of a site at a glance.
///
/// - Source: S2, S13
package struct CartList: Query {
    package static let name = "cart.list"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package var unit: UnitID { site }
    package init(site: UnitID) { self.site = site }

    package struct Line: Sendable {
        package let cart: Cart
        package let coordinating: String?
        package let devices: Int
        package let out: Slots
        package let held: Slots
        package let state: CheckInState
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.all(site), CartPerson.at(site), SlotDevice.atSite(site), Loan.openAtSite(site), Hold.openAtSite(site),
            Count.ofDay(site, now.day),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let people = try facts.rows(CartPerson.at, site).filter { $0.covers(now.day) && $0.part == .coordinating }
        let names = try facts.custodians(people.map(\.person))
        let seats = Dictionary(grouping: try facts.rows(SlotDevice.atSite, site), by: \.cart)
        let loans = Dictionary(grouping: try facts.rows(Loan.openAtSite, site), by: \.cart)
        let holds = Dictionary(grouping: try facts.rows(Hold.openAtSite, site), by: \.cart)
        let counts = Dictionary(grouping: try facts.rows(Count.ofDay, site, now.day), by: \.cart)
        return try facts.rows(Cart.all, site).sorted { $0.number < $1.number }.map { cart in
            Line(
                cart: cart, coordinating: people.first { $0.cart == cart.cart }.flatMap { names[$0.person] },
                devices: seats[cart.cart]?.count ?? 0, out: loans[cart.cart]?.map(\.out).joined() ?? .none,
                held: Slots(holds[cart.cart]?.map(\.slot) ?? []),
                state: CheckInState(counts[cart.cart] ?? [], asOf: now.instant))
        }
    }
}

/// What concerns whoever asks: labels out to them, offers to them, reservations of theirs to be collected now.
///
/// - Source: S12
package struct MyLabels: Query {
    package static let name = "custody.mine"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package var unit: UnitID { site }
    package init(site: UnitID) { self.site = site }

    package struct Answer: Sendable {
        package let loans: [LoanLine]
        package let offers: [OfferLine]
        package let toCollect: [(reservation: Reservation, cart: Int)]
        /// Missing labels that the asker answers for.
        package let missing: [HoldLine]
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.all(site), Loan.openAtSite(site), Hold.openAtSite(site), Setting.of(site), SchoolDay.on(site, now.day),
            Substitute.on(site, now.day),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let me = actor.person
        try facts.require([Handoff.offeredTo(site, me), Reservation.by(site, me, now.day, now.day)])
        let policy = try facts.policy(site)
        let carts = Dictionary(
            try facts.rows(Cart.all, site).map { ($0.cart, $0) }, uniquingKeysWith: { first, _ in first })
        let loans = try facts.rows(Loan.openAtSite, site).filter { $0.holder == me }.sorted { $0.no < $1.no }
        let offers = try facts.rows(Handoff.offeredTo, site, me).sorted { $0.no < $1.no }
        let holds = try facts.rows(Hold.openAtSite, site).filter { $0.lastHolder == me && $0.code == .missing }
        let names = try facts.custodians(
            loans.flatMap { [$0.holder, $0.handedBy] } + offers.flatMap { [$0.giver, $0.receiver] }
                + holds.flatMap { [$0.by, me] })
        return Answer(
            loans: try loans.compactMap { loan in
                try carts[loan.cart].map { try LoanLine(loan, $0, names, facts, at: now) }
            },
            offers: offers.compactMap { offer in
                carts[offer.cart].map {
                    OfferLine(
                        handoff: offer, cart: $0.number, giver: names[offer.giver] ?? "",
                        receiver: names[offer.receiver] ?? "")
                }
            },
            toCollect: try facts.rows(Reservation.by, site, me, now.day, now.day).filter {
                $0.handOverOpen(at: now, policy)
            }
            .compactMap { plan in carts[plan.cart].map { (plan, $0.number) } },
            missing: holds.compactMap { hold in carts[hold.cart].map { HoldLine(hold, $0, names) } })
    }
}

/// Everything that is out of a site's carts now, and what is missing: for whoever looks after the site.
///
/// - Source: S13, F3
package struct OutNow: Query {
    package static let name = "custody.out"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package var unit: UnitID { site }
    package init(site: UnitID) { self.site = site }

    package struct Answer: Sendable {
        package let loans: [LoanLine]
        package let missing: [HoldLine]
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.all(site), Loan.openAtSite(site), Hold.openAtSite(site), SchoolDay.on(site, now.day),
            Substitute.on(site, now.day),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let carts = Dictionary(
            try facts.rows(Cart.all, site).map { ($0.cart, $0) }, uniquingKeysWith: { first, _ in first })
        let loans = try facts.rows(Loan.openAtSite, site).sorted { ($0.cart, $0.no) < ($1.cart, $1.no) }
        let holds = try facts.rows(Hold.openAtSite, site).filter { $0.code == .missing || $0.code == .lost }
            .sorted { ($0.cart, $0.slot, $0.no) < ($1.cart, $1.slot, $1.no) }
        let names = try facts.custodians(
            loans.flatMap { [$0.holder, $0.handedBy] } + holds.map(\.by) + holds.compactMap(\.lastHolder))
        return Answer(
            loans: try loans.compactMap { loan in
                try carts[loan.cart].map { try LoanLine(loan, $0, names, facts, at: now) }
            },
            missing: holds.compactMap { hold in carts[hold.cart].map { HoldLine(hold, $0, names) } })
    }
}
