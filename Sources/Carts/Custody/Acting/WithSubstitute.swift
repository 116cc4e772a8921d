// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

extension SubstituteDevices {
    /// What stops these labels from going to a class now, until the end of its time.
    ///
    /// Said together with every other objection; as a standing rule the same is judged once more on what would be.
    static func objections(
        _ labels: String, to teacher: PersonID, room: String, until end: Int, _ site: UnitID, _ facts: Facts,
        at now: Moment
    ) throws -> [Refusal] {
        let span = Span(stored: now.minute, max(end, now.minute + 1))
        let there = try facts.substitutes(site, for: teacher, room: room, on: now.day, span)
        guard !there.isEmpty else { return [] }
        let name = try facts.custodian(teacher)
        return there.map {
            refusal(
                "\(labels) cannot go to \(name)'s class in room \(room): a substitute is there today, \($0.time) (\(Numbered.substitute.id($0.no))). No exceptions."
            )
        }
    }

    /// What stops these labels from going to a class that has no reservation to collect them for: its substitute, now or in the lesson about to
    /// begin, who may be why there is none.
    static func objections(
        _ labels: String, toClassOf receiver: Person, _ site: UnitID, _ facts: Facts, at now: Moment
    ) throws -> [Refusal] {
        let policy = try facts.policy(site)
        let lesson = try facts.plan(site, now.day).flatMap { OnTheSpot.lesson($0, now, policy) }
        let span = Span(stored: now.minute, max(lesson?.end ?? 0, now.minute + policy.handOver))
        let own = try facts.year(site, now.day).flatMap {
            try facts.one(Teaching.by, site, $0.year, receiver.person)?.room
        }
        return try facts.rows(Substitute.on, site, now.day).filter { substitute in
            substitute.live && substitute.span.overlaps(span)
                && (substitute.person == receiver.person || own != nil && substitute.room == own)
        }.map {
            let place = $0.room.map { " (room \($0))" } ?? ""
            return refusal(
                "\(receiver.called)'s class\(place) has a substitute today, \($0.time) (\(Numbered.substitute.id($0.no))). \(labels) cannot go there."
            )
        }
    }

    /// What stops anything from being handed out of a cart now: a substitute in the room where it is stored.
    static func objections(outOf cart: Cart, _ facts: Facts, by actor: Actor, at now: Moment) throws -> [Refusal] {
        let moves = actor.coordinates(cart.site)
        return try facts.substitutes(inRoom: cart.homeRoom, cart.site, at: now).map {
            refusal(
                "Cart \(cart.number) stands in room \(cart.homeRoom), which has a substitute today, \($0.time) (\(Numbered.substitute.id($0.no))): nothing is handed out of it\(moves ? "" : " until the site coordinator moves it").",
                instead: moves ? ["move cart \(cart.number) to ROOM"] : [])
        }
    }

    /// A cart is not moved into a room that has a substitute at this moment.
    static func objections(moving cart: Cart, to room: String, _ facts: Facts, at now: Moment) throws -> [Refusal] {
        try facts.substitutes(inRoom: room, cart.site, at: now).map {
            refusal(
                "Room \(room) has a substitute today, \($0.time) (\(Numbered.substitute.id($0.no))): cart \(cart.number) cannot stand there."
            )
        }
    }
}

extension Facts {
    /// The substitutes that are in a room at this moment, a teacher's among them.
    func substitutes(inRoom room: String, _ site: UnitID, at now: Moment) throws -> [Substitute] {
        try substitutes(inRoom: room, site, on: now.day, Span(stored: now.minute, now.minute + 1))
    }

    /// The same for some minutes of a day; needs `Substitute.on` of the day.
    package func substitutes(inRoom room: String, _ site: UnitID, on day: Day, _ span: Span) throws -> [Substitute] {
        try rows(Substitute.on, site, day).filter { $0.live && $0.room == room && $0.span.overlaps(span) }
    }
}
