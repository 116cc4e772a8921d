// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Takes a list of rooms over: adds those that are new and changes those that differ; a room that is not on it stays.
///
/// All of it or nothing, one entry, taken back as one.
/// - Source: S16
package struct ImportRooms: Request {
    package static let name = "room.import"
    package static let permission = Permission("room.change")
    package let site: UnitID
    package let lines: [RoomLine]
    package var unit: UnitID { site }

    package init(site: UnitID, lines: [RoomLine]) {
        self.site = site
        self.lines = lines
    }

    package func needs(at now: Moment) -> [Slice] { [Room.at(site)] + lines.map { Room.coded(site, $0.code) } }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(site, facts)
        var said: [String] = []
        var written: [Room] = []
        for line in lines {
            var new = line.row(site)
            guard let old = try draft.facts.one(Room.coded, site, line.code) else {
                draft.insert(new)
                written.append(new)
                said.append("Room \(new.said) is added.")
                continue
            }
            new.rev = old.rev
            guard new != old else { continue }
            draft.update(old, new)
            written.append(new)
            said.append(old.live ? "Room \(new.said) is changed." : "Room \(new.said) is added.")
        }
        guard !said.isEmpty else {
            return .refuse(NothingToChange.refusal("The site has these rooms already."))
        }
        let no =
            written.flatMap(RoomNameFits.objections)
            + DistinctRooms.objections(written, among: try draft.facts.rows(Room.at, site))
        guard no.isEmpty else { return .refuse(no) }
        return .accept(
            draft,
            Receipt(
                "The list of rooms is taken over: \(Said.count(said.count, "room", "rooms")).", details: said,
                data: ["rooms": .list(written.map { .text($0.code) })]))
    }
}

/// A room as a list has it.
package struct RoomLine: Codable, Sendable, Equatable {
    package let code: String
    package let name: String
    package let kind: Room.Kind
    package let spellings: [String]

    package init(code: String, name: String? = nil, kind: Room.Kind = .classroom, spellings: [String] = []) {
        self.code = code
        self.name = name ?? code
        self.kind = kind
        self.spellings = spellings
    }

    /// The rooms of a school that has no list of them: every room that is in use, once.
    ///
    /// Words that read alike are one room; its code is its number, else the shortest way in which it is written. A room where carts stand and
    /// nobody teaches is storage.
    package static func inUse(classes: [String], storage: [String]) -> [RoomLine] {
        let taught = Set(classes.map(RoomName.key))
        let words = Dictionary(grouping: classes + storage, by: RoomName.key).filter { !$0.key.isEmpty }
        return words.map { key, words in
            RoomLine(code: RoomName.code(of: words), kind: taught.contains(key) ? .classroom : .storage)
        }.sorted { RoomName.order($0.code, $1.code) }
    }

    package func row(_ site: UnitID) -> Room {
        Room(site: site, code: code, name: name, kind: kind, spellings: spellings)
    }
}
