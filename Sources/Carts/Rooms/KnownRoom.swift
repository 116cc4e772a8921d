// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Devices, classes and carts are only ever in a room that the site has.
///
/// A word for a room is looked up at every door by one definition: an exact code first, then whatever folds alike. A word that no room has is refused
/// with the nearest ones; one that two rooms have is a question. As a standing rule it holds every row that is written to the code of a room,
/// so that no spelling is a second room.
/// - Source: S16
package enum KnownRoom: StandingRule {
    package static let code = "unknown-room"
    package static let clause = "S16"

    /// The room of this word, or what speaks against it.
    static func find(
        _ word: String, at site: UnitID, _ facts: Facts, by actor: Actor
    ) throws -> Result<Room, Refused> {
        guard !RoomName.key(word).isEmpty else {
            return .failure(Refused(refusal("Which room? No room is named.", instead: ["room list"], exit: .usage)))
        }
        switch try facts.room(word, at: site) {
        case .known(let room): return .success(room)
        case .several(let rooms):
            return .failure(
                Refused(
                    refusal(
                        "\"\(word)\" could be room \(rooms.map(\.said).joined(separator: " or room ")). Type the code.",
                        exit: .usage)))
        case .unknown(let nearest):
            let near = nearest.isEmpty ? "" : " Nearest: \(nearest.map(\.said).joined(separator: ", "))."
            let mayAdd = actor.coordinates(site) && RoomName.objection(word) == nil
            return .failure(
                Refused(
                    refusal(
                        "There is no room \(Typed.quoted(word)) here.\(near)",
                        instead: mayAdd ? ["room add \(Typed.quoted(word))"] : ["room list"], exit: .notFound)))
        }
    }

    /// The code of this word's room; adds to the objections and gives nil where there is none.
    static func code(
        _ word: String, at site: UnitID, _ facts: Facts, by actor: Actor, into no: inout [Refusal]
    ) throws -> String? {
        switch try find(word, at: site, facts, by: actor) {
        case .success(let room): return room.code
        case .failure(let refused):
            no += refused.refusals
            return nil
        }
    }

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        var named: [(site: UnitID, room: String)] = []
        for change in changes.of(Reservation.self) {
            if let row = change.after, row.live, change.before?.room != row.room { named.append((row.site, row.room)) }
        }
        for change in changes.of(Loan.self) {
            if let row = change.after, row.isOpen, change.before?.room != row.room {
                named.append((row.site, row.room))
            }
        }
        for change in changes.of(Substitute.self) {
            if let row = change.after, row.live, let room = row.room, change.before?.room != room {
                named.append((row.site, room))
            }
        }
        for change in changes.of(Teaching.self) {
            if let row = change.after, change.before?.room != row.room { named.append((row.site, row.room)) }
        }
        for change in changes.of(Cart.self) {
            if let row = change.after, row.live, change.before?.homeRoom != row.homeRoom {
                named.append((row.site, row.homeRoom))
            }
        }
        try after.require(Set(named.map(\.site)).map { Room.at($0) })
        var no: [Refusal] = []
        for name in named {
            let known = try after.rows(Room.at, name.site).contains { $0.code == name.room }
            let refusal = refusal("There is no room \(Typed.quoted(name.room)) here.", exit: .notFound)
            if !known, !no.contains(refusal) { no.append(refusal) }
        }
        return no
    }
}
