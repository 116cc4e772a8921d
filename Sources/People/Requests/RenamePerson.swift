// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Changes the name a person is shown under; the name they sign in with stays, and history keeps pointing at them.
package struct RenamePerson: Request {
    package static let name = "person.rename"
    package static let permission = Permission("person.edit")
    package let unit: UnitID
    package let person: PersonID
    package let shown: String

    package init(unit: UnitID, person: PersonID, shown: String) {
        self.unit = unit
        self.person = person
        self.shown = shown
    }

    package func needs(at now: Moment) -> [Slice] { [Person.id(person), HeldRole.of(person)] }
    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try Editing.decide(facts, person, unit: unit, by: actor, at: now, shown: shown, email: nil)
    }
}

/// Changes where a person's messages go.
package struct SetContact: Request {
    package static let name = "person.contact"
    package static let permission = Permission("person.edit")
    package let unit: UnitID
    package let person: PersonID
    package let email: String

    package init(unit: UnitID, person: PersonID, email: String) {
        self.unit = unit
        self.person = person
        self.email = email
    }

    package func needs(at now: Moment) -> [Slice] { [Person.id(person), HeldRole.of(person)] }
    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try Editing.decide(facts, person, unit: unit, by: actor, at: now, shown: nil, email: email)
    }
}

enum Editing {
    static func decide(
        _ facts: Facts, _ person: PersonID, unit: UnitID, by actor: Actor, at now: Moment, shown: String?,
        email: String?
    ) throws -> Decision {
        guard let known = try facts.known(person), known.person.state != .erased else {
            return .refuse(UnknownPerson.refusal())
        }
        var found = PersonText.objections(name: shown, email: email)
        if actor.person != person {
            if actor.overall(at: unit) {
                found += Bounds.objections(actor, to: known, at: unit, now: now, what: "change the entry of")
            } else {
                found.append(
                    OnlyDownwards.refusal(
                        "You change your own entry; the site coordinator changes others.", exit: .notPermitted))
            }
        }
        guard found.isEmpty else { return .refuse(found) }
        var after = known.person
        after.name = shown ?? after.name
        after.email = email ?? after.email
        if after == known.person { return .refuse(AlreadySo.refusal("Nothing would change.")) }
        var draft = Draft(unit, facts)
        draft.update(known.person, after)
        let said =
            shown.map { "\(known.person.handle) is shown as “\($0)”." }
            ?? "Messages for \(known.called) go to \(email ?? "nowhere")."
        return .accept(draft, Receipt(said))
    }
}
