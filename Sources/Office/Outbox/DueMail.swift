// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// A message ready to leave the machine.
package struct DueMessage: Sendable, Equatable {
    package var no: Int
    package var key: String
    package var name: String
    /// Nil when the person has no address: it is dropped, and stays readable at the desk.
    package var address: String?
    package var subject: String
    package var body: String
    package var made: Instant

    package init(
        no: Int, key: String, name: String, address: String?, subject: String, body: String, made: Instant
    ) {
        self.no = no
        self.key = key
        self.name = name
        self.address = address
        self.subject = subject
        self.body = body
        self.made = made
    }
}

/// The messages whose time has come, the oldest first, a handful at a time.
/// - Source: F13
package struct DueMail: Query {
    package static let name = "outbox.due"
    package static let permission = Permission("outbox.send")
    static let most = 50
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Outgoing.waiting(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [DueMessage] {
        let waiting = try facts.rows(Outgoing.waiting, unit)
        let ready = waiting.filter { $0.kind != Outgoing.withDigest && $0.next <= now.instant }
            .sorted { $0.no < $1.no }.prefix(Self.most)
        try facts.require(ready.map { Person.id($0.person) })
        return try ready.map { row in
            let person = try facts.one(Person.id, row.person)
            let open = person?.state == .active
            return DueMessage(
                no: row.no, key: row.key, name: person?.called ?? "", address: open ? person?.email : nil,
                subject: row.subject,
                body: row.body, made: row.made)
        }
    }
}
