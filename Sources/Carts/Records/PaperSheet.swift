// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A blank sheet of a cart, for the day the machine is down: label, owner, tag, and room to write.
///
/// - Source: S12
package struct PaperSheet: Query {
    package static let name = "report.paper"
    package static let permission = Permission("report.weekly")
    package let site: UnitID
    package let cart: Int
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int) {
        self.site = site
        self.cart = cart
    }

    package struct Answer: Sendable {
        package let cart: Cart
        package let people: [String]
        package let lines: [(slot: Int, owner: String, tag: String, state: String)]
        package let head: JournalHead?
        package let due: Int
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [JournalHead.last(site), SeatedDevice.at(site)]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        guard let row = try facts.one(Cart.id, site, cart) else { throw Refused(NoSuchCart.here) }
        try SheetIsTheTeams.check(row, actor, facts, at: now)
        let owners = try facts.owners(row, row.slots, on: now.day)
        let names = try facts.custodians(owners.compactMap(\.person))
        let usable = try facts.usable(row)
        let seats = Dictionary(
            try facts.rows(SlotDevice.inCart, site, cart).map { ($0.slot, $0.device) },
            uniquingKeysWith: { first, _ in first })
        let devices = Dictionary(
            try facts.rows(SeatedDevice.at, site).map { ($0.device, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = row.slots.all.map { slot -> (slot: Int, owner: String, tag: String, state: String) in
            let owner = owners.first { $0.slots.contains(slot) }?.person.flatMap { names[$0] } ?? ""
            let device = seats[slot].flatMap { devices[$0] }
            let why = usable.reasons.filter { $0.slots.contains(slot) }.map(\.why).joined(separator: ", ")
            return (slot, owner, device?.tag ?? device?.serial ?? "", why)
        }
        return Answer(
            cart: row, people: try facts.actingNames(row, on: now.day), lines: lines,
            head: try facts.one(JournalHead.last, site),
            due: try facts.plan(site, now.day)?.day.due ?? facts.policy(site).due)
    }
}
