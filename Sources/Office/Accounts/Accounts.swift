// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import People

/// The part of the desk that is used before anyone is signed in, and to leave again.
///
/// Requests need a session; these calls make, end and renew one. Every one throws `Refused` for a no and `StorageFault` for what went wrong below.
package protocol Accounts: Sendable {
    /// What can be known without a session: sites, their clocks, whether this is a rehearsal.
    func facts() throws -> DeskFacts
    /// Checks a name and a passphrase; unknown, blocked and wrong look and last the same.
    func signIn(name: String, passphrase: String, kind: Session.Kind) throws -> SignedIn
    /// Signs in without a passphrase; refused by every desk that is not a rehearsal.
    func rehearse(name: String) throws -> SignedIn
    /// Whose session it is, without asking any right; throws the same refusal as a request would.
    func bearer(_ token: Token) throws -> SignedIn
    /// Ends the session; ending one that has ended is no error.
    func signOut(_ token: Token) throws
    /// Sets a passphrase with a single-use code, and signs in.
    func redeem(code: String, passphrase: String, kind: Session.Kind) throws -> SignedIn
    /// Sets another passphrase; every session of the person ends, this one too, and a new one begins.
    func changePassphrase(_ token: Token, old: String, new: String) throws -> SignedIn
    /// Sets a rehearsal's clock; back opens a new epoch of every journal that is ahead of it.
    func setClock(to instant: Instant, by token: Token?) throws
}

extension Accounts {
    package var isRehearsal: Bool { get throws { try facts().rehearsal } }
}

/// A session just begun.
package struct SignedIn: Sendable, Equatable {
    package let token: Token
    package let person: PersonID
    package let handle: String
    package let name: String
    package let home: UnitID
    package let expires: Instant

    package init(token: Token, person: Person, expires: Instant) {
        self.token = token
        self.person = person.person
        handle = person.handle
        name = person.called
        home = person.unit
        self.expires = expires
    }
}

/// What anyone at the machine may know about the desk.
package struct DeskFacts: Sendable {
    package struct Place: Sendable, Equatable {
        package let unit: UnitID
        package let parent: UnitID?
        package let kind: Unit.Kind
        package let code: String
        package let name: String
        let zoneName: String
        /// The clock, never before the unit's last entry.
        let instant: Instant
        /// By how many minutes the machine's clock is behind the unit's last entry, where that is too much.
        let behind: Int?

        /// A district has hundreds of places, and a line is about one: only that one's zone is made.
        package var zone: Zone {
            get throws {
                guard let zone = try? Zone(zoneName) else { throw StorageFault.zone(zoneName) }
                return zone
            }
        }
        /// The unit's present.
        package var now: Moment {
            get throws {
                if let behind { throw StorageFault.clockBehind(minutes: behind) }
                return Moment(instant, in: try zone)
            }
        }
    }
    package let rehearsal: Bool
    /// Every unit, by number.
    package let units: [Place]

    package var sites: [Place] { units.filter { $0.kind == .site } }
    /// The unit with this code, folded.
    package func unit(coded code: String) -> Place? { units.first { Fold.key($0.code) == Fold.key(code) } }
    package func place(_ unit: UnitID) -> Place? { units.first { $0.unit == unit } }
}

extension LocalDesk {
    package func facts() throws -> DeskFacts {
        try archive.read { turn in
            let units = try turn.ledgers()
            // Any unit's ledger brings the database's values, and says whether the program knows this schema.
            let opening = try turn.opening(units.first?.unit ?? UnitID(0))
            let meta = opening?.meta ?? [:]
            let places = units.map { unit -> DeskFacts.Place in
                let (instant, behind) = Transaction.instant(after: unit.last, meta, surroundings)
                return DeskFacts.Place(
                    unit: unit.unit, parent: unit.parent, kind: unit.kind, code: unit.code, name: unit.name,
                    zoneName: unit.zone, instant: instant, behind: behind)
            }
            return DeskFacts(rehearsal: meta["rehearsal"] == "1", units: places)
        }
    }

    static func units(_ turn: any ArchiveTurn) throws -> [Unit] {
        var facts = Facts()
        try turn.load([Unit.all()], into: &facts)
        return try facts.rows(Unit.all).sorted { $0.unit < $1.unit }
    }

    /// The unit at whose ledger accounts are kept when no person says otherwise: the topmost.
    func root() throws -> UnitID {
        try archive.read { turn in
            let units = try Self.units(turn)
            guard let top = units.first(where: { $0.parent == nil }) ?? units.first else {
                throw StorageFault.missing("this file: it was never founded")
            }
            return top.unit
        }
    }
}
