// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The late check-ins that wait for whoever asks.
///
/// - Source: S13
package struct LateWaiting: Query {
    package static let name = "count.waiting"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package var unit: UnitID { site }
    package init(site: UnitID) { self.site = site }

    package struct Item: Sendable {
        package let count: Count
        package let said: String
    }

    package func needs(at now: Moment) -> [Slice] { [Count.awaiting(site), Cart.all(site)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Item] {
        let counts = try facts.rows(Count.awaiting, site).sorted { $0.no < $1.no }
        try facts.require(counts.map { Approval.about(site, Numbered.count, $0.no) })
        let names = try facts.custodians(counts.map(\.by))
        let carts = Dictionary(
            try facts.rows(Cart.all, site).map { ($0.cart, $0.number) }, uniquingKeysWith: { first, _ in first })
        return try counts.compactMap { count in
            guard let question = try facts.questions(unit: site, about: .count, count.no, at: now).last,
                question.objection(to: actor, at: now.instant) == nil
            else { return nil }
            let told = Said.clock(now.zone.minute(of: count.told))
            let entered = Said.clock(now.zone.minute(of: count.at))
            return Item(
                count: count,
                said:
                    "\(names[count.by] ?? "") says cart \(carts[count.cart] ?? count.cart) was back at \(told) on \(count.day), entered \(entered)\(count.why.map { ": \($0)" } ?? "")"
            )
        }
    }
}
