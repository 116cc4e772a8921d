// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

/// Messages that could not be delivered after the last try: somebody who can do something about it is told with the next digest.
///
/// The coordinator and Desktop Services, not whoever the message was for: their address is what does not work. `status` counts them for a week.
/// - Source: F13
enum Undelivered {
    /// Days for which they are counted where people look.
    static let days = 7

    static func since(_ now: Moment) -> Instant { now.instant.adding(minutes: -days * 24 * 60) }

    static func tell(_ lost: [Outgoing], in draft: inout Draft, at now: Moment) throws {
        guard !lost.isEmpty else { return }
        let unit = draft.unit
        let facts = draft.facts
        try facts.require([Unit.id(unit), HeldRole.at(unit)] + lost.map { Person.id($0.person) })
        var held = try facts.rows(HeldRole.at, unit)
        if let above = try facts.one(Unit.id, unit)?.parent { held += try facts.rows(HeldRole.at, above) }
        let careful = Set(
            held.filter { [Role.coordinator, Role.desktopServices].contains($0.role) && $0.covers(now.day) }.map(
                \.person))
        for message in lost {
            let name = try facts.one(Person.id, message.person)?.called ?? "somebody"
            for person in careful.sorted() where person != message.person {
                draft.tell(
                    Notice(
                        person, .digest, subject: "Mail that did not arrive",
                        "“\(message.subject)” to \(name) could not be delivered in \(message.tries) tries; look at the address.",
                        key: "undelivered/\(unit.raw)/\(message.no)/\(person.raw)"))
            }
        }
    }
}
