// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions
package import People

/// A sign-in that was refused. Unknown, blocked, without a passphrase and wrong are one answer, and last the same.
///
/// Each is kept and shown to principal and auditor; the typed name is not, because people type passphrases where names belong.
/// - Source: F28, F25, F30
package enum SignInRefused: Rule {
    package static let code = "sign-in-refused"
    package static let clause = "F28"
    package static let kept = true
}

/// Too many wrong tries under one name, or over all of them: the next must wait.
///
/// The wait doubles with each wrong try after the third, to a quarter of an hour; it falls on the name as typed, whether or not it exists.
/// - Source: F28
package enum SignInSlowed: Rule {
    package static let code = "sign-in-slowed"
    package static let clause = "F28"
}

/// What only a rehearsal allows: signing in without a passphrase, setting the clock.
///
/// - Source: F25
package enum RehearsalOnly: Rule {
    package static let code = "rehearsal-only"
    package static let clause = "F25"
}

extension Session.Kind {
    /// How long a session lasts.
    ///
    /// Twelve hours see a long school day out and end overnight. A job's token lasts half a year, to be renewed with the
    /// semester: a year would outlive the person who set it up, a month would be found out by a silent night.
    package func expires(from made: Instant) -> Instant {
        switch self {
        case .shell, .login: made.adding(minutes: 12 * 60)
        case .job: made.adding(minutes: 183 * 24 * 60)
        }
    }
}

extension LocalDesk: Accounts {
    package func signIn(name: String, passphrase: String, kind: Session.Kind) throws -> SignedIn {
        let root = try root()
        let key = Attempts.key(name)
        let looked = try archive.write(root) { turn -> (wait: Int?, person: Person?, hash: String?) in
            let now = try moment(Transaction.open(turn, root)).instant
            if let wait = try Attempts.charge(key, at: now, turn) { return (wait, nil, nil) }
            guard let person = try Self.person(named: name, turn) else { return (nil, nil, nil) }
            return (nil, person, try Self.credential(person.person, turn)?.hash)
        }
        if let wait = looked.wait {
            throw Refused(
                SignInSlowed.refusal(
                    "Too many wrong tries: wait \(Self.spoken(seconds: wait)), then try again.", exit: .notPermitted))
        }
        // Outside the turn: hashing takes a tenth of a second, in which others go on working.
        let right = hashing.verify(passphrase, looked.hash ?? Hashing.nobody)
        return try archive.write(root) { turn -> Result<SignedIn, Refused> in
            let now = try moment(Transaction.open(turn, root))
            let still = try Self.person(named: name, turn)
            guard right, let person = still, person.state == .active, let hash = looked.hash,
                try Self.credential(person.person, turn)?.hash == hash
            else {
                let refused = Refused(
                    SignInRefused.refusal("That name and passphrase do not go together here.", exit: .notPermitted))
                try keep(
                    refused, of: "sign-in", by: looked.person?.person, at: now, unit: looked.person?.unit ?? root, turn)
                return .failure(refused)
            }
            try Attempts.settle(key, turn)
            return .success(try begin(kind, of: person, at: now.instant, turn))
        }.get()
    }

    package func rehearse(name: String) throws -> SignedIn {
        let root = try root()
        return try archive.write(root) { turn in
            let opening = try Transaction.open(turn, root)
            guard opening.meta["rehearsal"] == "1" else {
                throw Refused(
                    RehearsalOnly.refusal(
                        "Only a rehearsal lets people in without a passphrase.", instead: ["login"], exit: .notPermitted
                    ))
            }
            guard let person = try Self.person(named: name, turn), person.state == .active else {
                throw Refused(
                    UnknownPerson.refusal("There is nobody called \(name) in this rehearsal.", exit: .notFound))
            }
            // Long, because a rehearsal's clock jumps over days.
            let now = try moment(opening).instant
            return try begin(.shell, of: person, at: now, until: now.adding(minutes: 400 * 24 * 60), turn)
        }
    }

    package func bearer(_ token: Token) throws -> SignedIn {
        let root = try root()
        return try archive.read { turn in
            let now = try moment(Transaction.open(turn, root)).instant
            let bearer = try open(token, at: now, turn)
            return SignedIn(token: token, person: bearer.person, expires: bearer.session.expires)
        }
    }

    package func signOut(_ token: Token) throws {
        let root = try root()
        try archive.write(root) { turn in
            let now = try moment(Transaction.open(turn, root)).instant
            guard let session = try turn.bearer(token.hash, permission: "")?.session, session.ended == nil else {
                return
            }
            var after = session
            after.ended = now
            try turn.save([.update(session, after)], rev: 0)
        }
    }

    /// The person and session of a token that is good now.
    func open(_ token: Token, at now: Instant, _ turn: any ArchiveTurn) throws -> Bearer {
        guard let bearer = try turn.bearer(token.hash, permission: "") else {
            throw Refused(SignedOut.refusal("Nobody is signed in.", instead: ["login NAME"], exit: .notPermitted))
        }
        guard bearer.session.ended == nil, now < bearer.session.expires, bearer.person.state == .active else {
            throw Refused(
                SignedOut.refusal(
                    "Your session has ended.", instead: ["login \(bearer.person.handle)"], exit: .notPermitted))
        }
        return bearer
    }

    func begin(
        _ kind: Session.Kind, of person: Person, at now: Instant, until: Instant? = nil, _ turn: any ArchiveTurn
    ) throws -> SignedIn {
        let token = Token(secret: surroundings.random(32))
        let session = Session(
            tokenHash: token.hash, person: person.person, kind: kind, made: now,
            expires: until ?? kind.expires(from: now))
        try turn.save([.insert(session)], rev: 0)
        return SignedIn(token: token, person: person, expires: session.expires)
    }

    static func person(named name: String, _ turn: any ArchiveTurn) throws -> Person? {
        let key = Fold.key(name)
        var facts = Facts()
        try turn.load([Person.named(key)], into: &facts)
        return try facts.one(Person.named, key)
    }

    static func credential(_ person: PersonID, _ turn: any ArchiveTurn) throws -> Credential? {
        var facts = Facts()
        try turn.load([Credential.of(person)], into: &facts)
        return try facts.one(Credential.of, person)
    }

    static func spoken(seconds: Int) -> String {
        if seconds < 60 { return seconds == 1 ? "1 second" : "\(seconds) seconds" }
        let minutes = (seconds + 59) / 60
        return minutes == 1 ? "1 minute" : "\(minutes) minutes"
    }
}
