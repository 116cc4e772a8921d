// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The steps of one transaction that requests and queries share.
package enum Transaction {
    /// How often a decision may ask for more facts. A rule takes a handful; looking back takes one more for each time a row was written since.
    static let mostRounds = 100

    /// Nothing known yet, but able to look back.
    package static func facts() -> Facts {
        var facts = Facts()
        facts.history = JournalHistory()
        return facts
    }

    package static func open(_ turn: any ArchiveTurn, _ unit: UnitID) throws -> Opening {
        guard let opening = try turn.opening(unit) else {
            throw Refused(
                Refusal(
                    code: "no-such-unit", clause: "G23", sentence: "There is no such site here.", exit: .notFound))
        }
        return opening
    }

    /// The time of this transaction: the clock's, moved by a rehearsal, never before the last entry.
    ///
    /// A machine's clock that fell behind is refused. A rehearsal's running clock is no machine's: where `CARTDESK_NOW` has played ahead of
    /// it, it waits at the last entry, so that `clock` and the next line still work.
    package static func now(_ opening: Opening, _ surroundings: Surroundings) throws -> Instant {
        let (instant, behind) = instant(after: opening.at, opening.meta, surroundings)
        if let behind { throw StorageFault.clockBehind(minutes: behind) }
        return instant
    }

    /// The same, with the minutes by which the clock is too far behind the last entry.
    static func instant(
        after last: Instant, _ meta: [String: String], _ surroundings: Surroundings
    ) -> (Instant, behind: Int?) {
        let clock = clock(meta, surroundings)
        let behind = last.ms - clock.ms
        let waits = meta["rehearsal"] == "1" && !surroundings.clockIsSet
        return (max(clock, last), behind > 600_000 && !waits ? Int(behind / 60_000) : nil)
    }

    package static func clock(_ meta: [String: String], _ surroundings: Surroundings) -> Instant {
        let offset = meta["rehearsal"] == "1" ? Int64(meta["clock_offset_ms"] ?? "0") ?? 0 : 0
        return Instant(ms: surroundings.clock().ms + offset)
    }

    /// Decides, loads what was missing, and decides again.
    package static func rounds<T>(
        _ turn: any ArchiveTurn, _ facts: inout Facts, _ decide: (Facts) throws -> T
    ) throws -> T {
        for _ in 0..<mostRounds {
            do {
                return try decide(facts)
            } catch let missing as Missing {
                try turn.load(Array(missing.slices), into: &facts)
            }
        }
        throw StorageFault.defect("a rule asked for more facts \(mostRounds) times")
    }

    /// Who asks, read now: what was revoked a moment ago is refused.
    ///
    /// What is read on the way (the person, their roles, the unit's settings) is put into `facts`, so that no rule reads it again.
    package static func actor(
        _ token: Token, permission: Permission, door: Door, turn: any ArchiveTurn, opening: Opening, now: Moment,
        into facts: inout Facts
    ) throws -> Actor {
        guard let bearer = try turn.bearer(token.hash, permission: permission.rawValue) else {
            throw Denied(
                refused: Refused(
                    SignedOut.refusal("Nobody is signed in.", instead: ["login NAME"], exit: .notPermitted)),
                person: nil, at: now.instant)
        }
        let person = bearer.person
        facts.know(Person.id, person.person, are: [person])
        facts.know(HeldRole.of, person.person, are: bearer.roles.map(\.held))
        if let unit = opening.line.first { facts.know(Setting.of, unit, are: opening.settings) }
        func denied(_ refusal: Refusal) -> Denied {
            Denied(refused: Refused(refusal), person: person.person, at: now.instant)
        }
        guard bearer.session.ended == nil, now.instant < bearer.session.expires, person.state == .active else {
            throw denied(
                SignedOut.refusal("Your session has ended.", instead: ["login \(person.handle)"], exit: .notPermitted))
        }
        let held = bearer.roles.filter { $0.held.covers(now.day) }
        if let barred = held.first(where: { Role.barred.contains($0.held.role) }) {
            let kind = Role.spoken[barred.held.role] ?? barred.held.role
            throw denied(
                NeverActs.refusal(
                    "\(person.called) is entered as \(kind) today and never acts at the desk.", exit: .notPermitted))
        }
        let actor = Actor(
            person: person.person, name: person.called, home: person.unit, door: door,
            standings: held.map { Standing(unit: $0.held.unit, role: $0.held.role, reach: $0.reach) })
        guard actor.reach(at: opening.line) != nil else {
            let roles = held.map { Role.spoken[$0.held.role] ?? $0.held.role }.joined(separator: ", ")
            let known = roles.isEmpty ? "you hold no role today" : "you are \(roles)"
            throw denied(
                NotPermitted.refusal(
                    "That is not yours to do here: \(known), and it needs the right \(permission).", exit: .notPermitted
                ))
        }
        return actor
    }
}

/// Nobody is signed in, or the session ended: by time, by a new passphrase, a changed role, a block.
///
/// - Source: F24
package enum SignedOut: Rule {
    package static let code = "signed-out"
    package static let clause = "F24"
    package static let concernsRight = false
}

/// A right that the person does not hold here. Each try is kept and shown to principal and auditor.
///
/// - Source: S1, F21
package enum NotPermitted: Rule {
    package static let code = "not-permitted"
    package static let clause = "S1"
    package static let kept = true
}

/// Students, substitutes, aides and student teachers never act at the desk.
///
/// Whoever ceases to be one counts as one until the end of that day.
/// - Source: S3, S16
package enum NeverActs: Rule {
    package static let code = "never-acts"
    package static let clause = "S3"
    package static let kept = true
}
