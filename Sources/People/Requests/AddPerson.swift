// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Enters a person, with their first role; a passphrase they set themself, with a code (`person invite`).
package struct AddPerson: Request {
    package static let name = "person.add"
    package static let permission = Permission("person.add")
    package static let undo = UndoPolicy.never("Somebody may have begun to work with it: `person leave` ends it.")
    package let unit: UnitID
    package let handle: String
    package let shown: String
    package let email: String?
    package let role: String?
    package let until: Day?
    /// The highest number of a person so far, from whoever enters many at once and counts along; nil looks for it.
    let last: Int?

    package init(
        unit: UnitID, handle: String, shown: String, email: String? = nil, role: String? = nil, until: Day? = nil
    ) {
        self.init(unit: unit, handle: handle, shown: shown, email: email, role: role, until: until, after: nil)
    }

    init(unit: UnitID, handle: String, shown: String, email: String?, role: String?, until: Day?, after last: Int?) {
        self.last = last
        self.unit = unit
        self.handle = Fold.key(handle)
        self.shown = shown
        self.email = email
        self.role = role
        self.until = until
    }

    package func needs(at now: Moment) -> [Slice] {
        [Person.named(Fold.key(handle)), Person.newest(), HeldRole.at(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var found = PersonText.objections(name: shown, email: email)
        if let objection = HandleForm.objection(handle) { found.append(objection) }
        if let taken = try facts.one(Person.named, Fold.key(handle)) {
            // A sign-in name is one person's for ever, so that history never speaks of two.
            found.append(
                taken.state == .left
                    ? HandleTaken.refusal(
                        "\(taken.handle) is \(taken.called), who has left; the name stays theirs.",
                        instead: ["person unblock \(taken.handle)"])
                    : HandleTaken.refusal("\(taken.handle) is taken, by \(taken.called)."))
        }
        let last = try last ?? facts.rows(Person.newest).map(\.person.raw).max() ?? 0
        let person = Person(person: PersonID(last + 1), unit: unit, handle: handle, name: shown, email: email)
        var draft = Draft(unit, facts)
        var details: [String] = []
        if let role {
            let known = Known(person: person, roles: [])
            found += try Granting.objections(
                role, to: known, from: now.day, until: until, unit: unit, actor: actor, now: now, facts)
            details.append(Granting.sentence(role, from: now.day, until: until, now: now))
        }
        guard found.isEmpty else { return .refuse(found) }
        draft.insert(person)
        if let role {
            draft.insert(
                HeldRole(
                    person: person.person, unit: unit, role: role, firstDay: now.day,
                    lastDay: until ?? Granting.open(from: now.day)))
        }
        let barred = role.map(Role.barred.contains) ?? false
        return .accept(
            draft,
            Receipt(
                "\(shown) is entered and signs in as \(handle).", details: details,
                hints: barred || role == Role.nightly ? [] : ["person invite \(handle)"],
                data: ["person": .int(person.person.raw), "handle": .text(handle)]))
    }
}
