// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Adds a room to the site. Its code is its id and never changes.
///
/// A code that was removed comes back with what is said now. Refused where any word of it reads as another room.
/// - Source: S16
package struct AddRoom: Request {
    package static let name = "room.add"
    package static let permission = Permission("room.change")
    package let site: UnitID
    package let code: String
    /// Nil is the code itself.
    package let label: String?
    package let kind: Room.Kind
    package let spellings: [String]
    package var unit: UnitID { site }

    package init(
        site: UnitID, code: String, label: String? = nil, kind: Room.Kind = .classroom, spellings: [String] = []
    ) {
        self.site = site
        self.code = code
        self.label = label
        self.kind = kind
        self.spellings = spellings
    }

    package func needs(at now: Moment) -> [Slice] { [Room.at(site), Room.coded(site, code)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let room = Room(site: site, code: code, name: label, kind: kind, spellings: spellings)
        var draft = Draft(site, facts)
        let no = try draft.put([room])
        guard no.isEmpty else { return .refuse(no) }
        return .accept(draft, Receipt("Room \(room.said) is added.", data: room.data))
    }
}

extension Draft {
    /// Writes rooms that are not live here yet; what speaks against them otherwise.
    package mutating func put(_ new: [Room]) throws -> [Refusal] {
        let rooms = try facts.rows(Room.at, unit)
        var codes = Set(rooms.map(\.code))
        var no = new.flatMap(RoomNameFits.objections)
        for room in new where !codes.insert(room.code).inserted {
            no.append(DistinctRooms.refusal("There is a room \(room.code) already.", instead: ["room list"]))
        }
        no += DistinctRooms.objections(new, among: rooms + new)
        guard no.isEmpty else { return no }
        for room in new {
            if let gone = try facts.one(Room.coded, unit, room.code) {
                var back = room
                back.rev = gone.rev
                update(gone, back)
            } else {
                insert(room)
            }
        }
        return []
    }
}

extension Room {
    package var data: [String: JSON] {
        [
            "code": .text(code), "name": .text(name), "kind": .text(kind.rawValue),
            "spellings": .list(spellings.map { .text($0) }),
        ]
    }
}
