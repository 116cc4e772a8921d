// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Gives a person a role at a unit, from a day to a day.
///
/// Their sessions end, so that nothing opened under other rights goes on. A role held already gets the new last day.
/// - Source: F21, F24
package struct GrantRole: Request {
    package static let name = "role.grant"
    package static let permission = Permission("role.change")
    package static let undo = UndoPolicy.never(
        "Rights were in force meanwhile: `person role NAME ROLE end` takes it back.")
    package let unit: UnitID
    package let person: PersonID
    package let role: String
    package let first: Day?
    package let until: Day?

    package init(unit: UnitID, person: PersonID, role: String, first: Day? = nil, until: Day? = nil) {
        self.unit = unit
        self.person = person
        self.role = role
        self.first = first
        self.until = until
    }

    package func needs(at now: Moment) -> [Slice] {
        [Person.id(person), HeldRole.of(person), HeldRole.at(unit), Session.open(person), Credential.of(person)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let known = try facts.known(person), known.person.state != .erased else {
            return .refuse(UnknownPerson.refusal())
        }
        let first = first ?? now.day
        var found = Bounds.objections(actor, to: known, at: unit, now: now, what: "give a role to")
        found += try Granting.objections(
            role, to: known, from: first, until: until, unit: unit, actor: actor, now: now, facts)
        if role == Role.nightly, try facts.one(Credential.of, person) != nil {
            found.append(JobOnly.refusal("\(known.called) has a passphrase: the nightly job gets a name of its own."))
        }
        let last = until ?? Granting.open(from: first)
        let standing = known.roles.first {
            $0.role == role && $0.unit == unit && $0.firstDay <= first && $0.lastDay >= first
        }
        if let standing, standing.lastDay == last {
            found.append(AlreadySo.refusal("\(known.called) is \(Role.spoken[role] ?? role) already."))
        }
        guard found.isEmpty else { return .refuse(found) }

        var draft = Draft(unit, facts)
        let row = HeldRole(person: person, unit: unit, role: role, firstDay: first, lastDay: last)
        if let held = standing ?? known.roles.first(where: { $0.key == row.key }) {
            var after = held
            after.lastDay = last
            draft.update(held, after)
        } else {
            draft.insert(row)
        }
        try draft.endSessions(of: person, at: now.instant)
        let sentence = Granting.sentence(role, from: first, until: until, now: now)
        draft.tell(
            Notice(
                person, .atOnce, subject: "A role at the cart desk",
                "\(actor.name) entered you: \(sentence) Please sign in again."))
        var details: [String] = []
        if Role.barred.contains(role) {
            details.append("From then on they never act at the desk and never handle a device.")
        }
        if role == Role.principal, until != nil {
            details.append("While acting, they approve what the principal asked for.")
        }
        return .accept(draft, Receipt("\(known.called): \(sentence)", details: details))
    }
}
