// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The rooms of a site, with what stands or teaches in each.
package struct RoomList: Query {
    package static let name = "room.list"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package struct Line: Sendable, Equatable {
        package let room: Room
        /// Numbers of the carts that are stored there.
        package let carts: [Int]
        package let teachers: [String]
    }

    package func needs(at now: Moment) -> [Slice] { [Room.at(unit), Cart.all(unit), SchoolYear.of(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let year = try facts.year(unit, around: now.day)
        let teachings = try year.map { try facts.rows(Teaching.of, unit, $0.year) } ?? []
        try facts.require(teachings.map { Person.id($0.person) })
        let carts = try facts.rows(Cart.all, unit).filter(\.live)
        return try facts.rows(Room.at, unit).sorted { RoomName.order($0.code, $1.code) }.map { room in
            Line(
                room: room, carts: carts.filter { $0.homeRoom == room.code }.map(\.number).sorted(),
                teachers: try teachings.filter { $0.room == room.code }.map { try facts.name(of: $0.person) }.sorted())
        }
    }
}

extension RoomName {
    /// Shorter runs of figures first, so that 9 stands before 112; then by letter.
    package static func order(_ a: String, _ b: String) -> Bool {
        let (x, y) = (Int(a), Int(b))
        return switch (x, y) {
        case (let x?, let y?): (x, a) < (y, b)
        case (nil, nil): (key(a), a) < (key(b), b)
        default: x != nil
        }
    }
}
