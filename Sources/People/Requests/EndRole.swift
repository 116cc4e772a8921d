// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Takes a role from a person: at once.
///
/// Only who ceases to be a substitute, aide, student teacher or student counts as one until the end of that day. Anyone may lay down a role
/// of their own, except the last of Desktop Services, and except a role that limits them: whoever gave it, or somebody above, ends that.
/// - Source: F21, F24, S3, S16
package struct EndRole: Request {
    package static let name = "role.end"
    package static let permission = Permission("role.end")
    package static let undo = UndoPolicy.never(
        "The loss of a role is immediate: give it again with `person role NAME ROLE`.")
    package let unit: UnitID
    package let person: PersonID
    package let role: String

    package init(unit: UnitID, person: PersonID, role: String) {
        self.unit = unit
        self.person = person
        self.role = role
    }

    package func needs(at now: Moment) -> [Slice] {
        [Person.id(person), HeldRole.of(person), Session.open(person), HeldRole.desktopServices()]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let known = try facts.known(person) else { return .refuse(UnknownPerson.refusal()) }
        let spoken = Role.spoken[role] ?? role
        let held = known.roles.filter {
            $0.role == role && $0.unit == unit && $0.lastDay >= now.day && $0.firstDay <= $0.lastDay
        }
        let limits = Role.limiting.contains(role)
        var found = Bounds.objections(
            actor, to: known, at: unit, now: now, own: !limits,
            what: limits ? "end the role of \(spoken) for" : "take a role from")
        if held.isEmpty { found.append(AlreadySo.refusal("\(known.called) is not \(spoken) here.")) }
        if role == Role.desktopServices, try !facts.otherDesktopServices(than: person, on: now.day) {
            found.append(LastDesktopServices.refusal("\(known.called) is the last of Desktop Services here."))
        }
        guard found.isEmpty else { return .refuse(found) }

        var draft = Draft(unit, facts)
        let barred = Role.barred.contains(role)
        for row in held {
            var after = row
            after.lastDay = row.firstDay > now.day ? row.firstDay.adding(-1) : barred ? now.day : now.day.adding(-1)
            draft.update(row, after)
        }
        try draft.endSessions(of: person, at: now.instant)
        let said =
            barred
            ? "\(known.called) ceases to be \(spoken) and counts as one until the end of today, \(now.day)."
            : "\(known.called) is no longer \(spoken), from now on."
        draft.tell(
            Notice(person, .atOnce, subject: "A role at the cart desk", "\(actor.name) ended your role as \(spoken)."))
        return .accept(draft, Receipt(said))
    }
}
