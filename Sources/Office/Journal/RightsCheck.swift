// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import People

/// Holds the rights of the standard roles against those of the program: no entry writes them, an upgrade of the program does.
///
/// Roles of a town's own are not known here.
enum RightsCheck {
    static func compare(_ turn: any ArchiveTurn, into found: inout Verification) throws {
        guard try turn.meta()[Rights.editionKey] == String(Rights.edition) else { return }
        var facts = Facts()
        do {
            try turn.load([RoleRight.all()], into: &facts)
        } catch let unreadable as UnreadableCell {
            found.fault(nil, "table", "A row of \(RoleRight.table.name) cannot be read: \(unreadable.column).")
            return
        }
        let roles = Set(Rights.standard.map(\.role))
        let stored = try facts.rows(RoleRight.all).filter { roles.contains($0.role) }
        for right in stored where !Rights.standard.contains(right) {
            found.fault(
                nil, "table",
                "The right \(right.permission) of \(right.role), \(right.reach.rawValue), is not the program's.")
        }
        for right in Rights.standard where !stored.contains(right) {
            found.fault(nil, "table", "The right \(right.permission) of \(right.role) is not as the program gives it.")
        }
    }
}
