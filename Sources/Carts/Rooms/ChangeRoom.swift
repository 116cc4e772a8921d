// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Changes what a room is called or what kind it is; its code stays, and the name it had becomes a spelling of it.
///
/// - Source: S16
package struct ChangeRoom: Request {
    package static let name = "room.change"
    package static let permission = Permission("room.change")
    package let site: UnitID
    /// Any word for the room.
    package let room: String
    package let label: String?
    package let kind: Room.Kind?
    /// Spellings to add and to drop.
    package let also: [String]
    package let without: [String]
    package var unit: UnitID { site }

    package init(
        site: UnitID, room: String, label: String? = nil, kind: Room.Kind? = nil, also: [String] = [],
        without: [String] = []
    ) {
        self.site = site
        self.room = room
        self.label = label
        self.kind = kind
        self.also = also
        self.without = without
    }

    package func needs(at now: Moment) -> [Slice] { [Room.at(site)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let old: Room
        switch try KnownRoom.find(room, at: site, facts, by: actor) {
        case .failure(let refused): return .refuse(refused.refusals)
        case .success(let found): old = found
        }
        var new = old
        if let label, label != old.name {
            new.name = label
            new.add(old.name)
        }
        if let kind { new.kind = kind }
        for word in also { new.add(word) }
        new.spellings.removeAll { word in without.contains { RoomName.key($0) == RoomName.key(word) } }
        let no =
            RoomNameFits.objections(new) + DistinctRooms.objections([new], among: try facts.rows(Room.at, site))
        guard no.isEmpty else { return .refuse(no) }
        guard new != old else {
            return .refuse(NothingToChange.refusal("Room \(old.said) is like that already."))
        }
        var draft = Draft(site, facts)
        draft.update(old, new)
        var details: [String] = []
        if new.name != old.name { details.append("It was called \(old.name). Its code stays \(new.code).") }
        if !new.spellings.isEmpty { details.append("Also understood: \(Said.list(new.spellings)).") }
        return .accept(
            draft, Receipt("Room \(new.said) is \(new.kind.said) now.", details: details, data: new.data))
    }
}

extension Room {
    /// Another spelling, unless a word of it reads the same already.
    mutating func add(_ word: String) {
        if !keys.contains(RoomName.key(word)) { spellings.append(word) }
    }
}

extension Room.Kind {
    /// "a classroom".
    package var said: String {
        switch self {
        case .classroom: "a classroom"
        case .storage: "a storage room"
        case .office: "an office"
        case .elsewhere: "a place elsewhere"
        }
    }
}
