// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// The changes a decision is putting together, with the facts as they already are with them.
///
/// A row changed twice is saved once; numbers are counted within the draft, so a series gets consecutive ones.
package struct Draft: Sendable {
    package let unit: UnitID
    package private(set) var facts: Facts
    private var order: [Place] = []
    private var entries: [Place: (before: (any Row)?, after: (any Row)?, change: Change)] = [:]
    package var notices: [Notice] = []
    /// An upgrade's draft: it carries rows over and acts on none.
    private let isUpgrade: Bool

    private struct Place: Hashable {
        let table: String
        let key: [Cell]
    }

    package init(_ unit: UnitID, _ facts: Facts, isUpgrade: Bool = false) {
        self.unit = unit
        self.isUpgrade = isUpgrade
        self.facts = facts
    }

    package var changes: [Change] {
        let all = order.compactMap { entries[$0]?.change }
        return isUpgrade ? all.map(\.carried) : all
    }
    package var isEmpty: Bool { order.isEmpty }

    package mutating func insert<R: Row>(_ row: R) { put(.insert(row), before: nil as R?, after: row) }
    package mutating func update<R: Row>(_ before: R, _ after: R) {
        if before != after { put(.update(before, after), before: before, after: after) }
    }
    package mutating func remove<R: Row>(_ row: R) { put(.remove(row), before: row, after: nil) }

    private mutating func put<R: Row>(_ change: Change, before: R?, after: R?) {
        facts.apply(change)
        let place = Place(table: R.table.name, key: (after ?? before)?.key ?? [])
        if let earlier = entries[place] {
            let first = earlier.before as? R
            switch (first, after) {
            case (nil, let row?): entries[place] = (nil, row, .insert(row))
            case (let old?, let row?): entries[place] = (old, row, .update(old, row))
            case (let old?, nil): entries[place] = (old, nil, .remove(old))
            case (nil, nil):
                entries[place] = nil
                order.removeAll { $0 == place }
            }
        } else {
            order.append(place)
            entries[place] = (before, after, change)
        }
    }

    /// The next number of its kind, or the first of so many in a row; needs the counter's slice.
    package mutating func next(_ kind: Numbered, many: Int = 1) throws -> Int {
        guard let counter: Counter = try facts.one(Counter.of, unit, kind) else {
            insert(Counter(unit: unit, kind: kind, last: many))
            return 1
        }
        var after = counter
        after.last += many
        update(counter, after)
        return counter.last + 1
    }

    /// Something to tell a person, at once or in the digest; sent only after the commit.
    package mutating func tell(_ notice: Notice) { notices.append(notice) }
}

/// What somebody is to be told; becomes an outbox row in the same transaction.
package struct Notice: Sendable, Equatable {
    package enum When: Sendable, Equatable {
        case atOnce
        /// With the one digest a person a night.
        case digest
        /// With the digest while one still goes out before this day begins; at once when the next comes only with that day's night or later.
        case before(Day)
    }
    package let person: PersonID
    package let when: When
    package let subject: String
    package let text: String
    /// A key of its own makes it be told once, whatever happens; nil takes the entry's.
    package let key: String?

    package init(_ person: PersonID, _ when: When, subject: String, _ text: String, key: String? = nil) {
        self.person = person
        self.when = when
        self.subject = subject
        self.text = text
        self.key = key
    }
}

extension Draft {
    /// Decides one more request on what the draft makes of the facts, by that request's own rules; its changes and notices join.
    ///
    /// So that an import is a handful of ordinary requests in one transaction, all or none of them.
    package mutating func also<R: Request>(_ request: R, by actor: Actor, at now: Moment) throws -> Result<
        Receipt, Refused
    > {
        try facts.require(request.needs(at: now))
        switch try request.decide(facts, by: actor, at: now) {
        case .refuse(let refusals): return .failure(Refused(refusals))
        case .accept(let other, let receipt):
            for change in other.changes { join(change) }
            notices += other.notices
            return .success(receipt)
        }
    }

    private mutating func join(_ change: Change) {
        func open<R: Row>(_ row: R) { put(change, before: change.before as? R, after: change.after as? R) }
        if let row = change.after ?? change.before { open(row) }
    }
}
