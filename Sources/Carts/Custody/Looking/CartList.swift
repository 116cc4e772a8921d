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
        package let standing: CheckInStanding
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.all(site), CartPerson.at(site), SlotDevice.atSite(site), Loan.openAtSite(site), Hold.openAtSite(site),
            Count.ofDay(site, now.day), Setting.of(site), SchoolDay.on(site, now.day),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let people = try facts.rows(CartPerson.at, site).filter { $0.covers(now.day) && $0.part == .coordinating }
        let names = try facts.custodians(people.map(\.person))
        let seats = Dictionary(grouping: try facts.rows(SlotDevice.atSite, site), by: \.cart)
        let loans = Dictionary(grouping: try facts.rows(Loan.openAtSite, site), by: \.cart)
        let holds = Dictionary(grouping: try facts.rows(Hold.openAtSite, site), by: \.cart)
        let counts = Dictionary(grouping: try facts.rows(Count.ofDay, site, now.day), by: \.cart)
        let policy = try facts.policy(site)
        let plan = try facts.one(SchoolDay.on, site, now.day).map { DayPlan(day: $0, bells: []) }
        return try facts.rows(Cart.all, site).sorted { $0.number < $1.number }.map { cart in
            Line(
                cart: cart, coordinating: people.first { $0.cart == cart.cart }.flatMap { names[$0.person] },
                devices: seats[cart.cart]?.count ?? 0, out: loans[cart.cart]?.map(\.out).joined() ?? .none,
                held: Slots(holds[cart.cart]?.map(\.slot) ?? []),
                standing: CheckInStanding(
                    counts[cart.cart] ?? [], plan: plan, policy: policy, isOut: loans[cart.cart] != nil,
                    asOf: now.instant, zone: now.zone, day: now.day))
        }
    }
}
