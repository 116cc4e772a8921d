// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Gives out a code by which a person sets their first passphrase; it works once, within 72 hours or what the site says.
///
/// The request carries the code's hash alone: the code is shown once by whoever asked, and stands nowhere.
/// - Source: F24, F29
package struct InvitePerson: Request {
    package static let name = "person.invite"
    package static let permission = Permission("person.invite")
    package static let undo = UndoPolicy.never("The code has been seen: another one makes it worthless.")
    package let unit: UnitID
    package let person: PersonID
    package let codeHash: [UInt8]

    package init(unit: UnitID, person: PersonID, codeHash: [UInt8]) {
        self.unit = unit
        self.person = person
        self.codeHash = codeHash
    }

    package func needs(at now: Moment) -> [Slice] { Inviting.needs(person, unit) }
    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try Inviting.decide(facts, person, codeHash, unit: unit, by: actor, at: now, isReset: false)
    }
}

/// The same for somebody who has a passphrase and lost it. Only downwards, or by Desktop Services; never for the approver of one's own request.
///
/// The old passphrase works until the code is used, and the person is told, so that nobody is locked out or replaced unseen.
/// - Source: F24
package struct ResetPassphrase: Request {
    package static let name = "person.reset"
    package static let permission = Permission("person.invite")
    package static let undo = InvitePerson.undo
    package let unit: UnitID
    package let person: PersonID
    package let codeHash: [UInt8]

    package init(unit: UnitID, person: PersonID, codeHash: [UInt8]) {
        self.unit = unit
        self.person = person
        self.codeHash = codeHash
    }

    package func needs(at now: Moment) -> [Slice] { Inviting.needs(person, unit) }
    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try Inviting.decide(facts, person, codeHash, unit: unit, by: actor, at: now, isReset: true)
    }
}

enum Inviting {
    static func needs(_ person: PersonID, _ unit: UnitID) -> [Slice] {
        [
            Person.id(person), HeldRole.of(person), Credential.of(person), Invitation.open(person),
            Approval.open(unit), Setting.of(unit),
        ]
    }

    /// How long a code is good for: the site's figure, 72 hours unless it says otherwise.
    private static func hours(_ unit: UnitID, _ facts: Facts) throws -> Int {
        try facts.rows(Setting.of, unit).last { $0.key == "invite_hours" }.flatMap { Int($0.value) } ?? 72
    }

    static func decide(
        _ facts: Facts, _ person: PersonID, _ hash: [UInt8], unit: UnitID, by actor: Actor, at now: Moment,
        isReset: Bool
    ) throws -> Decision {
        guard let known = try facts.known(person), known.person.state != .erased else {
            return .refuse(UnknownPerson.refusal())
        }
        let what = isReset ? "reset the passphrase of" : "invite"
        var found = Bounds.objections(actor, to: known, at: unit, now: now, what: what)
        let has = try facts.one(Credential.of, person) != nil
        if has, !isReset {
            found.append(
                AlreadySo.refusal("\(known.called) has a passphrase.", instead: ["person reset \(known.person.handle)"])
            )
        } else if !has, isReset {
            found.append(
                AlreadySo.refusal(
                    "\(known.called) has no passphrase yet.", instead: ["person invite \(known.person.handle)"]))
        }
        if known.person.state != .active {
            found.append(AlreadySo.refusal("\(known.called) is \(known.person.state.rawValue)."))
        }
        let today = known.holding(on: now.day)
        if today.contains(where: { $0.role == Role.nightly }) {
            found.append(
                JobOnly.refusal(
                    "\(known.called) is the nightly job: it has a token, not a passphrase.",
                    instead: ["token make \(known.person.handle)"]))
        }
        for approval in try Bounds.waits(actor.person, on: known, at: unit, now: now, facts) {
            found.append(
                OwnApprover.refusal(
                    "\(known.called) has yet to answer your \(approval.subjectKind.id(approval.subjectNo)): somebody else hands out this code.",
                    exit: .notPermitted))
        }
        guard found.isEmpty else { return .refuse(found) }

        var draft = Draft(unit, facts)
        let end = now.instant.adding(minutes: try hours(unit, facts) * 60)
        try draft.endInvitations(of: person, at: now.instant)
        draft.insert(
            Invitation(
                codeHash: hash, person: person, madeBy: actor.person, made: now.instant,
                expires: end))
        if isReset {
            draft.tell(
                Notice(
                    person, .atOnce, subject: "A new passphrase at the cart desk",
                    "\(actor.name) gave out a code for setting your passphrase. If you did not ask for it, tell Desktop Services."
                ))
        }
        let until = Moment(end, in: now.zone)
        let time = WallTime(until.minute).map { " \($0)" } ?? ""
        return .accept(
            draft,
            Receipt(
                "\(known.called) can set a passphrase with a code until \(until.day)\(time).",
                details: ["It works once. Give it to nobody but them."], hints: ["login --code"],
                data: ["expires": .int(Int(end.ms))]))
    }
}
