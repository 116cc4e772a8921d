// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Blocks a person, lifts a block, or enters that they left; sessions, tokens and codes end with it.
///
/// What they did stays as it is: nothing is deleted (F17). Reservations and labels of somebody who left are the coordinator's to settle.
/// - Source: F17, F24
package struct BlockPerson: Request {
    package static let name = "person.block"
    package static let permission = Permission("person.block")
    package static let undo = UndoPolicy.never("Sessions ended with it: `person unblock` lifts it.")
    package let unit: UnitID
    package let person: PersonID
    package let why: String?

    package init(unit: UnitID, person: PersonID, why: String? = nil) {
        self.unit = unit
        self.person = person
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] { Leaving.needs(person) }
    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try Leaving.decide(facts, person, to: .blocked, from: [.active], unit: unit, by: actor, at: now, why: why)
    }
}

/// Lifts a block; the person signs in again with the passphrase they had.
package struct UnblockPerson: Request {
    package static let name = "person.unblock"
    package static let permission = Permission("person.block")
    package static let undo = UndoPolicy.never("`person block` blocks again.")
    package let unit: UnitID
    package let person: PersonID

    package init(unit: UnitID, person: PersonID) {
        self.unit = unit
        self.person = person
    }

    package func needs(at now: Moment) -> [Slice] { Leaving.needs(person) }
    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try Leaving.decide(
            facts, person, to: .active, from: [.blocked, .left], unit: unit, by: actor, at: now, why: nil)
    }
}

/// Enters that a person left: their roles end as well, and coming back gives none of them again.
package struct PersonLeaves: Request {
    package static let name = "person.leave"
    package static let permission = Permission("person.block")
    package static let undo = UndoPolicy.never(
        "Roles and sessions ended with it: `person unblock` and `person role` bring somebody back.")
    package let unit: UnitID
    package let person: PersonID

    package init(unit: UnitID, person: PersonID) {
        self.unit = unit
        self.person = person
    }

    package func needs(at now: Moment) -> [Slice] { Leaving.needs(person) }
    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try Leaving.decide(
            facts, person, to: .left, from: [.active, .blocked], unit: unit, by: actor, at: now, why: nil)
    }
}

enum Leaving {
    static func needs(_ person: PersonID) -> [Slice] {
        [
            Person.id(person), HeldRole.of(person), Session.open(person), Invitation.open(person),
            HeldRole.desktopServices(),
        ]
    }

    static func decide(
        _ facts: Facts, _ person: PersonID, to state: Person.State, from allowed: Set<Person.State>, unit: UnitID,
        by actor: Actor,
        at now: Moment, why: String?
    ) throws -> Decision {
        guard let known = try facts.known(person), known.person.state != .erased else {
            return .refuse(UnknownPerson.refusal())
        }
        let what =
            [Person.State.blocked: "block", .left: "enter the leaving of", .active: "unblock"][state] ?? "change"
        var found = Bounds.objections(actor, to: known, at: unit, now: now, what: what)
        if !allowed.contains(known.person.state) {
            found.append(AlreadySo.refusal("\(known.called) is \(known.person.state.rawValue)."))
        }
        let services = known.holding(on: now.day).contains { $0.role == Role.desktopServices }
        if state != .active, services, try !facts.otherDesktopServices(than: person, on: now.day) {
            found.append(LastDesktopServices.refusal("\(known.called) is the last of Desktop Services here."))
        }
        guard found.isEmpty else { return .refuse(found) }

        var draft = Draft(unit, facts)
        var after = known.person
        after.state = state
        draft.update(known.person, after)
        try draft.endSessions(of: person, at: now.instant)
        try draft.endInvitations(of: person, at: now.instant)
        if state == .left {
            for role in known.roles where role.lastDay >= now.day && role.firstDay <= role.lastDay {
                var ended = role
                ended.lastDay =
                    role.firstDay > now.day
                    ? role.firstDay.adding(-1) : Role.barred.contains(role.role) ? now.day : now.day.adding(-1)
                draft.update(role, ended)
            }
        }
        let said =
            [Person.State.blocked: "is blocked", .left: "has left", .active: "may sign in again"][state] ?? "is changed"
        let details =
            (why.map { ["Why: \($0)."] } ?? [])
            + (state == .active ? [] : ["Sessions, tokens and codes of theirs ended."])
        return .accept(draft, Receipt("\(known.called) \(said).", details: details))
    }
}
