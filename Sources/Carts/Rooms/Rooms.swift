// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What this folder brings to the desk: the rooms of a site.
package enum Rooms {
    package static let requests: [any Request.Type] = [
        AddRoom.self, ChangeRoom.self, RemoveRoom.self, ImportRooms.self,
    ]
    package static let queries: [any Query.Type] = [RoomList.self]
    package static let standing: [any StandingRule.Type] = [KnownRoom.self, DistinctRooms.self, RoomInUse.self]

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        room.change coordinator:unit
        """
}
