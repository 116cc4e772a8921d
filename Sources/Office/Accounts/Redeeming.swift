// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
package import People

/// A code for setting one's own passphrase: read aloud, typed once, stored only as a hash.
///
/// Sixteen letters and digits without those that look alike, 80 bits; written in fours. Dashes, spaces and case don't matter.
package enum InvitationCode {
    private static let letters = Array("23456789abcdefghjkmnpqrstuvwxyz")

    package static func make(_ random: (Int) -> [UInt8]) -> String {
        var code = ""
        while code.count < 16 {
            // Values beyond a whole multiple of 31 are thrown away, so that every letter is equally likely.
            for byte in random(24) where byte < 248 && code.count < 16 { code.append(letters[Int(byte) % 31]) }
        }
        return stride(from: 0, to: 16, by: 4).map { start in
            String(code.dropFirst(start).prefix(4))
        }.joined(separator: "-")
    }

    package static func hash(_ typed: String) -> [UInt8] {
        let plain = typed.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return Digest.sha256(Array("invitation:\(plain)".utf8))
    }
}

/// A code that was never given, was used, or has run out; which of them is not said.
///
/// - Source: F24, F28
package enum CodeRefused: Rule {
    package static let code = "code-refused"
    package static let clause = "F24"
    package static let kept = true
}

extension LocalDesk {
    package func redeem(code: String, passphrase: String, kind: Session.Kind) throws -> SignedIn {
        let root = try root()
        let hash = InvitationCode.hash(code)
        let refused = Refused(
            CodeRefused.refusal(
                "That code is not good (any more): a code works once and ends at the time that was said with it. Ask for another.",
                exit: .notPermitted))
        let looked: (person: Person?, wait: Int?) = try archive.write(root) { turn in
            let now = try moment(Transaction.open(turn, root))
            if let wait = try Attempts.charge(hash.hex, at: now.instant, turn) { return (nil, wait) }
            guard let person = try invited(hash, at: now.instant, turn)?.person else {
                try keep(refused, of: "redeem", by: nil, at: now, unit: root, turn)
                return (nil, nil)
            }
            try Attempts.settle(hash.hex, turn)
            return (person, nil)
        }
        if let wait = looked.wait {
            throw Refused(
                SignInSlowed.refusal(
                    "Too many wrong codes: wait \(Self.spoken(seconds: wait)), then try again.", exit: .notPermitted))
        }
        guard let person = looked.person else { throw refused }
        let objections = WeakPassphrase.objections(passphrase, handle: person.handle, name: person.name)
        if !objections.isEmpty { throw Refused(objections) }
        let hashed = try hashing.hash(passphrase)
        return try archive.write(person.unit) { turn -> Result<SignedIn, Refused> in
            let opening = try Transaction.open(turn, person.unit)
            let now = try moment(opening)
            guard let found = try invited(hash, at: now.instant, turn) else { throw refused }
            let owner = found.person
            if let waiting = try waits(found.invitation.madeBy, on: owner, at: now, turn) {
                let refused = Refused(
                    OwnApprover.refusal(
                        "Whoever gave out this code waits for \(owner.called)'s answer to \(waiting): somebody else gives out another one.",
                        exit: .notPermitted))
                try keep(refused, of: "redeem", by: owner.person, at: now, unit: person.unit, turn)
                return .failure(refused)
            }
            try set(
                hashed, of: owner, opening: opening, now: now, turn: turn, kind: "account.redeem",
                said: "\(owner.called) set a passphrase with a code.", uses: found.invitation)
            return .success(try begin(kind, of: owner, at: now.instant, turn))
        }.get()
    }

    /// What of the code's maker waits by now for the answer of whoever redeems it, wherever they answer; nil when nothing does.
    ///
    /// A code that was given out in time may be used too late: whoever made it knows it.
    private func waits(
        _ maker: PersonID, on owner: Person, at now: Moment, _ turn: any ArchiveTurn
    ) throws -> String? {
        var facts = Facts()
        return try Transaction.rounds(turn, &facts) { facts in
            guard let known = try facts.known(owner.person) else { return nil }
            let units = Set(known.roles.map(\.unit) + [owner.unit]).sorted()
            for unit in units {
                if let question = try Bounds.waits(maker, on: known, at: unit, now: now, facts).first {
                    return question.subjectKind.id(question.subjectNo)
                }
            }
            return nil
        }
    }

    package func changePassphrase(_ token: Token, old: String, new: String) throws -> SignedIn {
        let signed = try bearer(token)
        let before = try archive.read { try Self.credential(signed.person, $0) }
        // The same counting as a sign-in: a shell left open is no place to guess.
        let root = try root(), key = Attempts.key(signed.handle)
        if let wait = try archive.write(
            root,
            { turn in
                try Attempts.charge(key, at: moment(Transaction.open(turn, root)).instant, turn)
            })
        {
            throw Refused(
                SignInSlowed.refusal("Too many wrong tries: wait \(Self.spoken(seconds: wait)).", exit: .notPermitted))
        }
        guard hashing.verify(old, before?.hash ?? Hashing.nobody) else {
            throw Refused(SignInRefused.refusal("The old passphrase is not right.", exit: .notPermitted))
        }
        var objections = WeakPassphrase.objections(new, handle: signed.handle, name: signed.name)
        if old == new { objections.append(WeakPassphrase.refusal("The new passphrase is the old one.")) }
        if !objections.isEmpty { throw Refused(objections) }
        let hashed = try hashing.hash(new)
        return try archive.write(signed.home) { turn in
            let opening = try Transaction.open(turn, signed.home)
            let now = try moment(opening)
            let bearer = try open(token, at: now.instant, turn)
            try Attempts.settle(key, turn)
            try set(
                hashed, of: bearer.person, opening: opening, now: now, turn: turn, kind: "account.passphrase",
                said: "\(bearer.person.called) set another passphrase.", uses: nil)
            return try begin(bearer.session.kind, of: bearer.person, at: now.instant, turn)
        }
    }

    private func invited(
        _ hash: [UInt8], at now: Instant, _ turn: any ArchiveTurn
    ) throws -> (person: Person, invitation: Invitation)? {
        var facts = Facts()
        try turn.load([Invitation.hashed(hash)], into: &facts)
        guard let invitation = try facts.one(Invitation.hashed, hash), invitation.used == nil, now < invitation.expires,
            invitation.made <= now
        else { return nil }
        try turn.load([Person.id(invitation.person)], into: &facts)
        guard let person = try facts.one(Person.id, invitation.person), person.state == .active else { return nil }
        return (person, invitation)
    }

    /// Puts a passphrase in force: the old one, every session and every open code of the person end with it (F24).
    func set(
        _ hash: String, of person: Person, opening: Opening, now: Moment, turn: any ArchiveTurn, kind: String,
        said: String,
        uses invitation: Invitation?
    ) throws {
        var facts = Facts()
        try turn.load(
            [Credential.of(person.person), Session.open(person.person), Invitation.open(person.person)], into: &facts)
        var draft = Draft(person.unit, facts)
        let credential = Credential(person: person.person, hash: hash, changed: now.instant)
        if let old = try facts.one(Credential.of, person.person) {
            draft.update(old, credential)
        } else {
            draft.insert(credential)
        }
        try draft.endSessions(of: person.person, at: now.instant)
        try draft.endInvitations(of: person.person, at: now.instant)
        let actor = Actor(person: person.person, name: person.called, home: person.unit, door: .command, standings: [])
        _ = try commit(
            draft, Receipt(said), kind: kind, undoes: nil, actor: actor, key: nil, opening: opening, now: now,
            turn: turn)
    }
}
