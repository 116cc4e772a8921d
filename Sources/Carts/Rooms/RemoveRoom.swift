// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Takes a room from the site's list once nothing goes there any more; what happened in it stays as it was written.
///
/// - Source: S16
package struct RemoveRoom: Request {
    package static let name = "room.remove"
    package static let permission = Permission("room.change")
    package let site: UnitID
    /// Any word for the room.
    package let room: String
    package var unit: UnitID { site }

    package init(site: UnitID, room: String) {
        self.site = site
        self.room = room
    }

    package func needs(at now: Moment) -> [Slice] {
        [Room.at(site)] + RoomInUse.needs(site, at: now)
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let old: Room
        switch try KnownRoom.find(room, at: site, facts, by: actor) {
        case .failure(let refused): return .refuse(refused.refusals)
        case .success(let found): old = found
        }
        let uses = try RoomInUse.objections(old, facts, at: now)
        guard uses.isEmpty else { return .refuse(uses) }
        var gone = old
        gone.live = false
        var draft = Draft(site, facts)
        draft.update(old, gone)
        return .accept(
            draft,
            Receipt("Room \(old.said) is removed.", hints: ["room add \(Typed.quoted(old.code))"], data: old.data))
    }
}
