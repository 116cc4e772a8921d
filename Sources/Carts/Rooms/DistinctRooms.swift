// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// No word means two rooms: codes, names and other spellings of the rooms of a site all read differently.
///
/// Compared as they are looked up, so that what is added can always be found again and never passes for another room.
/// - Source: S16
package enum DistinctRooms: StandingRule {
    package static let code = "room-known"
    package static let clause = "S16"

    /// What speaks against these rooms standing side by side; `new` are those that are being written.
    static func objections(_ new: [Room], among all: [Room]) -> [Refusal] {
        var owners: [String: [Room]] = [:]
        for room in all {
            for key in room.keys { owners[key, default: []].append(room) }
        }
        var said: Set<String> = []
        var no: [Refusal] = []
        for room in new {
            for word in room.words {
                for other in owners[RoomName.key(word)] ?? [] where other.code != room.code {
                    guard said.insert([room.code, other.code].sorted().joined(separator: ";")).inserted else {
                        continue
                    }
                    let whose = word == room.code ? "" : ", a name of room \(room.code),"
                    no.append(
                        refusal(
                            "\"\(word)\"\(whose) reads as room \(other.said), which is here already.",
                            instead: ["room list"]))
                }
            }
        }
        return no
    }

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let written = changes.of(Room.self).compactMap(\.after).filter(\.live)
        try after.require(Set(written.map(\.site)).map { Room.at($0) })
        return try Set(written.map(\.site)).sorted().flatMap { site in
            objections(written.filter { $0.site == site }, among: try after.rows(Room.at, site))
        }
    }
}

/// What a room may be called: a letter or a number at least, short, without invisible characters.
///
/// - Source: S16
package enum RoomNameFits: Rule {
    package static let code = "room-name"
    package static let clause = "S16"

    static func objections(_ room: Room) -> [Refusal] {
        room.words.compactMap { word in RoomName.objection(word).map { refusal("\"\(word)\": \($0)", exit: .usage) } }
    }
}
