// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import People

/// A database's first transaction: units with their ledgers, the first people, the rights of the roles.
///
/// A real desk is founded with one person, Desktop Services; there is no default passphrase (F29). A rehearsal brings its people along.
package struct Founding: Sendable {
    package var units: [Unit]
    package var people: [Person]
    package var roles: [HeldRole]
    package var credentials: [Credential]
    package var rehearsal: Bool
    /// When a rehearsal begins by its own clock; nil begins now. A real desk has no clock of its own.
    package var begins: Instant?

    package init(
        units: [Unit], people: [Person], roles: [HeldRole], credentials: [Credential] = [], rehearsal: Bool
    ) {
        self.units = units
        self.people = people
        self.roles = roles
        self.credentials = credentials
        self.rehearsal = rehearsal
    }

    /// Writes it all, each unit's first journal entry included.
    package func found(_ archive: any Archive, _ surroundings: Surroundings) throws {
        guard let first = units.first, let founder = people.first else { return }
        let begins = rehearsal ? self.begins : nil
        let at = begins ?? surroundings.clock()
        try archive.write(first.unit) { turn in
            try turn.save(units.map { .insert($0) }, rev: 1)
            if rehearsal { try turn.setMeta("rehearsal", "1") }
            if let begins { try turn.setMeta("clock_offset_ms", String(begins.ms - surroundings.clock().ms)) }
            try turn.save(Rights.standard.map { .insert($0) }, rev: 1)
            try turn.setMeta(Rights.editionKey, String(Rights.edition))
            let schema = try turn.meta()["schema"].flatMap { Int($0) }
            try turn.save(
                people.map { .insert($0) } + roles.map { .insert($0) } + credentials.map { .insert($0) }, rev: 1)
            for unit in units {
                try turn.openLedger(unit.unit, epoch: 1, seq: 0, head: Chain.start, at: at)
                let own = people.filter { $0.unit == unit.unit }
                let changes: [Change] =
                    [.insert(unit)] + own.map { .insert($0) }
                    + roles.filter { $0.unit == unit.unit }.map { .insert($0) }
                let receipt = Receipt(
                    "The desk of \(unit.name) was founded by \(founder.called)\(rehearsal ? " as a rehearsal" : "").")
                let about = Set(changes.flatMap(\.subjects)).union([Subject(founder.person)])
                let subjects = about.sorted { ($0.kind.rawValue, $0.no) < ($1.kind.rawValue, $1.no) }
                let bodies = Body.write(changes, rev: 1, subjects: subjects, receipt: receipt)
                let parts = bodies.enumerated().map { index, bytes -> JournalPart in
                    let salt = surroundings.random(16)
                    return JournalPart(
                        unit: unit.unit, seq: 1, part: index, digest: Chain.digest(salt: salt, body: bytes), salt: salt,
                        body: bytes)
                }
                var entry = JournalEntry(
                    unit: unit.unit, seq: 1, epoch: 1, at: at, actor: founder.person, door: .setup, kind: "desk.found",
                    key: schema.map(SchemaMarks.key), bodyDigest: Chain.digest(parts: parts.map(\.digest)), hash: [])
                entry.hash = Chain.hash(entry, after: Chain.start)
                try turn.seal(SealedEntry(entry: entry, parts: parts, subjects: subjects))
            }
        }
    }
}

extension LocalDesk {
    /// What a new desk is loaded with, as its founder asks for it; the session it takes ends with it.
    package func firstLoad<R: Request>(_ request: R, by founder: Person) throws -> Receipt {
        let unit = founder.unit
        let signed = try archive.write(unit) { turn in
            try begin(.login, of: founder, at: moment(Transaction.open(turn, unit)).instant, turn)
        }
        defer { try? signOut(signed.token) }
        return try perform(Envelope(request, door: .setup), as: signed.token)
    }
}
