// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

extension Inbox {
    /// People who left and still hold something, for the site coordinator.
    /// - Source: F35
    func leaving(_ facts: Facts, _ actor: Actor, _ now: Moment) throws -> [Matter] {
        try LeavingList.matters(at: unit, facts, by: actor, at: now)
    }
}

extension LeavingList {
    static func matters(at unit: UnitID, _ facts: Facts, by actor: Actor, at now: Moment) throws -> [Matter] {
        guard actor.holds(Role.coordinator, at: unit) else { return [] }
        let left = try facts.rows(Person.of, unit).filter { $0.state == .left }
        return try entries(of: left, at: unit, facts, by: actor, at: now).filter { !$0.held.isEmpty }.map { entry in
            let count = entry.held.count
            return Matter(
                "leaving",
                "\(entry.name) has left; \(count == 1 ? "1 thing is" : "\(count) things are") not settled yet.",
                line: "person leaving \(entry.handle)", tone: .warn)
        }
    }
}
