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
    /// The substitutes that are in a room at this moment; a teacher's substitute stands in that teacher's own room as well.
    func substitutes(inRoom room: String, _ site: UnitID, at now: Moment) throws -> [Substitute] {
        try substitutes(inRoom: room, site, on: now.day, Span(stored: now.minute, now.minute + 1))
    }

    /// The same for some minutes of a day; nothing more is read where nobody is replaced then.
    package func substitutes(inRoom room: String, _ site: UnitID, on day: Day, _ span: Span) throws -> [Substitute] {
        let there = try rows(Substitute.on, site, day).filter { $0.live && $0.span.overlaps(span) }
        guard !there.isEmpty else { return [] }
        var rooms: [PersonID: String] = [:]
        if there.contains(where: { $0.room == nil }), let year = try year(site, day) {
            for teaching in try rows(Teaching.of, site, year.year) { rooms[teaching.person] = teaching.room }
        }
        return there.filter { substitute in
            let place = substitute.room ?? substitute.person.flatMap { rooms[$0] }
            return place.map { Fold.key($0) == Fold.key(room) } ?? false
        }
    }
}
