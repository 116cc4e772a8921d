// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

extension Facts {
    /// The actor as they would be if they asked for this right by itself, at this unit; nil when no role of theirs gives it. Needs `RoleRight.all`.
    ///
    /// For a request that holds others within: each of them asks for a right of its own.
    package func asking(_ actor: Actor, for permission: Permission, at unit: UnitID) throws -> Actor? {
        let rights = try rows(RoleRight.all).filter { $0.permission == permission.rawValue }
        let standings = actor.standings.map { standing in
            Standing(
                unit: standing.unit, role: standing.role,
                reach: rights.filter { $0.role == standing.role }.map(\.reach).max())
        }
        guard standings.contains(where: { $0.reach != nil && ($0.unit == unit || $0.reach == .below) }) else {
            return nil
        }
        return Actor(
            person: actor.person, name: actor.name, home: actor.home, door: actor.door, standings: standings)
    }
}
