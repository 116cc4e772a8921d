// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

/// The desk of this machine: the transaction loop that every request and query goes through.
package struct LocalDesk: Desk {
    package let archive: any Archive
    package let surroundings: Surroundings
    package let rules: [any StandingRule.Type]
    package let followers: [any Follower.Type]
    let hashing: Hashing

    package init(
        archive: any Archive, surroundings: Surroundings, rules: [any StandingRule.Type] = Registry.standing,
        followers: [any Follower.Type] = Meetings.followers, hashing: Hashing = .sodium
    ) {
        self.archive = archive
        self.surroundings = surroundings
        self.rules = rules
        self.followers = followers
        self.hashing = hashing
    }

    package func perform<R: Request>(_ envelope: Envelope<R>, as token: Token) throws -> Receipt {
        let request = envelope.request
        let outcome: Result<Receipt, Refused>
        do {
            // A preview writes nothing, so it takes no turn: others go on meanwhile, however long a list it judges.
            outcome = try inTransaction(request.unit, writing: !envelope.dryRun) { turn in
                try surroundings.goOn()
                let opening = try Transaction.open(turn, request.unit)
                if let key = envelope.key, let earlier = try repeated(key, turn, request.unit) {
                    return .success(earlier)
                }
                let now = try moment(opening)
                var facts = Transaction.facts()
                let actor = try Transaction.actor(
                    token, permission: R.permission, door: envelope.door, turn: turn, opening: opening, now: now,
                    into: &facts)
                let decision = try decided(request, &facts, actor: actor, now: now, turn: turn)
                try surroundings.goOn()
                switch decision {
                case .failure(let refused):
                    if !envelope.dryRun {
                        try keep(refused, of: R.name, by: actor.person, at: now, unit: request.unit, turn)
                    }
                    return .failure(refused)
                case .success((let draft, let receipt)):
                    if envelope.dryRun { throw DryRun(receipt: receipt) }
                    return .success(
                        try commit(
                            draft, receipt, kind: R.name, undoes: (request as? any Undoing)?.undoes, actor: actor,
                            key: envelope.key, opening: opening, now: now, turn: turn))
                }
            }
        } catch let dry as DryRun {
            return dry.receipt
        } catch let denied as Denied {
            throw keepDenied(denied, of: R.name, unit: request.unit)
        }
        return try outcome.get()
    }

    private func inTransaction<T>(
        _ unit: UnitID, writing: Bool, _ body: (any ArchiveTurn) throws -> T
    ) throws -> T {
        if writing { return try archive.write(unit, body) }
        return try archive.read(body)
    }

    package func answer<Q: Query>(_ query: Q, door: Door, as token: Token) throws -> Q.Answer {
        do {
            return try look(query, door: door, as: token)
        } catch let denied as Denied {
            throw keepDenied(denied, of: Q.name, unit: query.unit)
        }
    }

    /// Answers a query; a right that is missing is thrown as `Denied` and not kept yet.
    func look<Q: Query>(_ query: Q, door: Door, as token: Token) throws -> Q.Answer {
        try archive.read { turn in
            try surroundings.goOn()
            let opening = try Transaction.open(turn, query.unit)
            let now = try moment(opening)
            var facts = Transaction.facts()
            let actor = try Transaction.actor(
                token, permission: Q.permission, door: door, turn: turn, opening: opening, now: now, into: &facts)
            try turn.load(query.needs(at: now), into: &facts)
            do {
                return try Transaction.rounds(turn, &facts) { try query.answer($0, by: actor, at: now) }
            } catch let refused as Refused where refused.refusals.contains(where: \.kept) {
                throw Denied(refused: refused, person: actor.person, at: now.instant)
            }
        }
    }

    /// Now, as this unit's zone sees it and never earlier than its last entry.
    func moment(_ opening: Opening) throws -> Moment {
        let instant = try Transaction.now(opening, surroundings)
        guard let zone = try? Zone(opening.zone) else { throw StorageFault.zone(opening.zone) }
        return Moment(instant, in: zone)
    }

    /// What is decided about a request, the standing rules included; `facts` keeps what was loaded for it.
    func decided<R: Request>(
        _ request: R, _ facts: inout Facts, actor: Actor, now: Moment, turn: any ArchiveTurn
    ) throws -> Result<(Draft, Receipt), Refused> {
        try turn.load(request.needs(at: now), into: &facts)
        return try Transaction.rounds(turn, &facts) { facts in
            switch try request.decide(facts, by: actor, at: now) {
            case .refuse(let refusals): return .failure(Refused(refusals))
            case .accept(var draft, let receipt):
                let decided = draft.changes
                for follower in followers { try follower.follow(decided, in: &draft, by: actor, at: now) }
                let changes = draft.changes
                var broken: [Refusal] = []
                for rule in rules {
                    broken += try rule.breaches(of: changes, before: facts, after: draft.facts, by: actor, at: now)
                }
                return broken.isEmpty ? .success((draft, receipt)) : .failure(Refused(broken))
            }
        }
    }

    private func repeated(_ key: [UInt8], _ turn: any ArchiveTurn, _ unit: UnitID) throws -> Receipt? {
        var facts = Facts()
        try turn.load([JournalEntry.keyed(unit, key)], into: &facts)
        guard let entry = try facts.one(JournalEntry.keyed, unit, key) else { return nil }
        return Body.receipt(try turn.parts(unit, from: entry.seq, to: entry.seq), entry: entry.seq)
    }
}

/// Leaves the transaction with nothing written, the receipt in hand.
struct DryRun: Error { let receipt: Receipt }

/// A right that was missing; kept after the transaction was left.
struct Denied: Error {
    let refused: Refused
    let person: PersonID?
    let at: Instant
}

/// A request that reverses an earlier entry says so in its own.
package protocol Undoing {
    var undoes: Int { get }
}
