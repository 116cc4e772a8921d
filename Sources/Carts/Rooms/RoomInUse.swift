// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// A room where carts are stored, teachers teach, or something is reserved or entered to come is not removed.
///
/// As a standing rule it also holds an undo of the entry that added the room.
/// - Source: S16
package enum RoomInUse: StandingRule {
    package static let code = "room-in-use"
    package static let clause = "S16"

    static func needs(_ site: UnitID, at now: Moment) -> [Slice] {
        [
            Cart.all(site), SchoolYear.of(site), Reservation.liveFrom(site, now.day), Loan.openAtSite(site),
            Substitute.between(site, now.day, last(now)),
        ]
    }

    /// Farther ahead than anything is entered.
    private static func last(_ now: Moment) -> Day { now.day.adding(800) }

    static func objections(_ room: Room, _ facts: Facts, at now: Moment) throws -> [Refusal] {
        let uses = try uses(of: room, facts, at: now)
        return uses.isEmpty ? [] : [refusal("Room \(room.said) is in use: \(Said.list(uses)).")]
    }

    private static func uses(of room: Room, _ facts: Facts, at now: Moment) throws -> [String] {
        let (site, code) = (room.site, room.code)
        try facts.require(needs(site, at: now))
        let years = try facts.rows(SchoolYear.of, site).filter { $0.lastDay >= now.day }
        try facts.require(years.map { Teaching.of(site, $0.year) })
        let teachers = try Set(
            years.flatMap { try facts.rows(Teaching.of, site, $0.year) }.filter { $0.room == code }.map(\.person))
        try facts.require(teachers.map { Person.id($0) })
        var all = try facts.rows(Cart.all, site).filter { $0.live && $0.homeRoom == code }.map { "cart \($0.number)" }
        all += try teachers.sorted().map { try facts.name(of: $0) }
        all += try facts.rows(Reservation.liveFrom, site, now.day).filter { $0.room == code }
            .map { Numbered.reservation.id($0.no) }
        all += try facts.rows(Loan.openAtSite, site).filter { $0.isOpen && $0.room == code }
            .map { Numbered.loan.id($0.no) }
        all += try facts.rows(Substitute.between, site, now.day, last(now)).filter { $0.live && $0.room == code }
            .map { Numbered.substitute.id($0.no) }
        return all
    }

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let gone = changes.of(Room.self).compactMap { change -> Room? in
            guard let was = change.before, was.live, change.after?.live != true else { return nil }
            return was
        }
        return try gone.flatMap { try objections($0, after, at: now) }
    }
}
