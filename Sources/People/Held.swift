// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

extension Facts {
    /// What an actor's roles give them at a unit, those held there and those that reach down from above; needs `RoleRight.all`.
    package func rights(of actor: Actor, at unit: UnitID) throws -> [RoleRight] {
        let rights = try rows(RoleRight.all)
        return actor.standings.flatMap { standing in
            rights.filter { $0.role == standing.role && (standing.unit == unit || $0.reach == .below) }
        }
    }

    /// Whether an actor could do what this right is for by itself, for the whole unit: what a bundle asks of each of its parts.
    package func may(_ actor: Actor, _ permission: Permission, at unit: UnitID) throws -> Bool {
        try rights(of: actor, at: unit).contains { $0.permission == permission.rawValue && $0.reach >= .unit }
    }
}
