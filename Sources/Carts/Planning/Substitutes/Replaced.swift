// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

extension Substitute {
    package var span: Span { Span(stored: start, end) }
    package var wholeDay: Bool { start == 0 && end == 1440 }

    /// Whether this class is the one that somebody else teaches: by its teacher or by its room.
    package func replaces(_ teacher: PersonID, room: String) -> Bool {
        if let person, person == teacher { return true }
        guard let mine = self.room else { return false }
        return Fold.key(mine) == Fold.key(room)
    }

    /// Whether it keeps devices from this class on that day in those minutes.
    package func stops(_ teacher: PersonID, room: String, on day: Day, _ span: Span) -> Bool {
        live && self.day == day && replaces(teacher, room: room) && self.span.overlaps(span)
    }

    package func stops(_ row: Reservation) -> Bool { stops(row.person, room: row.room, on: row.day, row.span) }

    /// Whether it covers anything that `earlier` did not.
    func covers(more earlier: Substitute?) -> Bool {
        guard let earlier, earlier.live else { return true }
        return earlier.day != day || earlier.person != person || earlier.room.map(Fold.key) != room.map(Fold.key)
            || !earlier.span.contains(span)
    }

    /// "all day", "10:12–10:58".
    package var time: String { wholeDay ? "all day" : "\(span)" }
}

extension Facts {
    /// The live substitutes that keep devices from this class in those minutes; needs `Substitute.on` of the day.
    package func substitutes(
        _ site: UnitID, for teacher: PersonID, room: String, on day: Day, _ span: Span
    ) throws -> [Substitute] {
        try rows(Substitute.on, site, day).filter { $0.stops(teacher, room: room, on: day, span) }
    }
}
