// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
package import People

/// That whoever asks owns the desk's file on this machine: the last way in, when nobody of Desktop Services has a passphrase any more.
package struct FileOwner: Sendable {
    /// The machine account's name or number, for the journal.
    package let account: String

    /// Nil unless the file is the asking account's own.
    package init?(file owner: UInt32, asking: UInt32, account: String) {
        guard owner == asking else { return nil }
        self.account = account
    }
}

/// Only the machine account that owns the desk's file recovers a passphrase, and only one of Desktop Services.
///
/// It is written in the journal and stands in every greeting for a week, so that nobody comes in by it unseen.
/// - Source: F29
package enum OwnerOnly: Rule {
    package static let code = "owner-only"
    package static let clause = "F29"
    package static let kept = true
}

extension LocalDesk {
    /// Whose passphrase it would be. Refused before anything is typed, and again when it is set.
    package func recoverable(name: String, owner: FileOwner?) throws -> (person: Person, owner: FileOwner) {
        let root = try root()
        let looked = try archive.read { turn -> (person: Person?, services: Bool) in
            guard let person = try Self.person(named: name, turn) else { return (nil, false) }
            let now = try moment(Transaction.open(turn, person.unit))
            var facts = Facts()
            try turn.load([HeldRole.of(person.person)], into: &facts)
            let held = try facts.rows(HeldRole.of, person.person)
            return (person, held.contains { $0.role == Role.desktopServices && $0.covers(now.day) })
        }
        guard let owner else {
            let refused = Refused(
                OwnerOnly.refusal(
                    "Only the machine account that owns the desk's file recovers a passphrase.", exit: .notPermitted))
            try archive.write(root) { turn in
                let now = try moment(Transaction.open(turn, root))
                try keep(refused, of: "person.recover", by: looked.person?.person, at: now, unit: root, turn)
            }
            throw refused
        }
        guard let person = looked.person else {
            throw Refused(UnknownPerson.refusal("There is nobody called \(name) here.", exit: .notFound))
        }
        guard looked.services, person.state == .active else {
            throw Refused(
                OwnerOnly.refusal(
                    "\(person.called) is not of Desktop Services: they get a code from somebody above them.",
                    instead: ["person reset \(person.handle)"], exit: .notPermitted))
        }
        return (person, owner)
    }

    /// Sets a passphrase for one of Desktop Services, with the machine's word and no session.
    package func recover(name: String, passphrase: String, owner: FileOwner?) throws -> SignedIn {
        let (person, owner) = try recoverable(name: name, owner: owner)
        let objections = WeakPassphrase.objections(passphrase, handle: person.handle, name: person.name)
        if !objections.isEmpty { throw Refused(objections) }
        let hashed = try hashing.hash(passphrase)
        return try archive.write(person.unit) { turn in
            let opening = try Transaction.open(turn, person.unit)
            let now = try moment(opening)
            guard let fresh = try Self.person(named: name, turn), fresh.state == .active else {
                throw Refused(UnknownPerson.refusal("There is nobody called \(name) here.", exit: .notFound))
            }
            try set(
                hashed, of: fresh, opening: opening, now: now, turn: turn, kind: "account.recover",
                said: "The passphrase of \(fresh.called) was set from the machine, by its account \(owner.account).",
                uses: nil)
            return try begin(.login, of: fresh, at: now.instant, turn)
        }
    }
}
