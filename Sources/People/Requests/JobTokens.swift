// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Makes a token for the nightly job; what it may do is what its role may: close days and notify.
///
/// The request carries the token's hash alone; the token is shown once. It lasts half a year at most.
/// - Source: F24
package struct MakeToken: Request {
    package static let name = "token.make"
    package static let permission = Permission("token.make")
    package static let undo = UndoPolicy.never("The token has been seen: `token end` makes it worthless.")
    package static let longest = 183
    package let unit: UnitID
    package let person: PersonID
    package let tokenHash: [UInt8]
    package let days: Int

    package init(unit: UnitID, person: PersonID, tokenHash: [UInt8], days: Int = MakeToken.longest) {
        self.unit = unit
        self.person = person
        self.tokenHash = tokenHash
        self.days = days
    }

    package func needs(at now: Moment) -> [Slice] { [Person.id(person), HeldRole.of(person)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let known = try facts.known(person), known.person.state == .active else {
            return .refuse(UnknownPerson.refusal())
        }
        var found = Bounds.objections(actor, to: known, at: unit, now: now, what: "make a token for")
        let today = Set(known.holding(on: now.day).map(\.role))
        if today != [Role.nightly] {
            found.append(
                JobOnly.refusal(
                    "\(known.called) is not the nightly job: tokens are for that alone, people sign in.",
                    instead: ["person add nightly \"The nightly job\" nightly", "token make nightly"]))
        }
        if !(1...Self.longest).contains(days) {
            found.append(RoleDays.refusal("A token lasts 1 to \(Self.longest) days: it is renewed with the semester."))
        }
        guard found.isEmpty else { return .refuse(found) }
        var draft = Draft(unit, facts)
        let expires = now.instant.adding(minutes: days * 24 * 60)
        draft.insert(Session(tokenHash: tokenHash, person: person, kind: .job, made: now.instant, expires: expires))
        let until = Moment(expires, in: now.zone).day
        return .accept(
            draft,
            Receipt(
                "\(known.called) has a token until \(until.long).",
                details: ["It is shown once. Keep it in a file that only the job's account can read."],
                data: ["expires": .int(Int(expires.ms))]))
    }
}

/// Ends every token of the nightly job.
package struct EndTokens: Request {
    package static let name = "token.end"
    package static let permission = Permission("token.make")
    package static let undo = UndoPolicy.never("A token that ended stays ended: make another.")
    package let unit: UnitID
    package let person: PersonID

    package init(unit: UnitID, person: PersonID) {
        self.unit = unit
        self.person = person
    }

    package func needs(at now: Moment) -> [Slice] { [Person.id(person), HeldRole.of(person), Session.open(person)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let known = try facts.known(person) else { return .refuse(UnknownPerson.refusal()) }
        let open = try facts.rows(Session.open, person).filter { $0.kind == .job && now.instant < $0.expires }
        var found = Bounds.objections(actor, to: known, at: unit, now: now, what: "end the tokens of")
        if open.isEmpty { found.append(AlreadySo.refusal("\(known.called) has no token.")) }
        guard found.isEmpty else { return .refuse(found) }
        var draft = Draft(unit, facts)
        try draft.endSessions(of: person, at: now.instant)
        return .accept(draft, Receipt("\(known.called) has no token any more; \(open.count) ended."))
    }
}
