// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

extension Substitute {
    package var span: Span { Span(stored: start, end) }
    package var wholeDay: Bool { start == 0 && end == 1440 }

    /// Whether this class is the one that somebody else teaches, or is in the room where they do: rooms by their codes.
    package func replaces(_ teacher: PersonID, room: String) -> Bool {
        person == teacher || self.room == room
    }

    /// Whether it keeps devices from this class on that day in those minutes.
    package func stops(_ teacher: PersonID, room: String, on day: Day, _ span: Span) -> Bool {
        live && self.day == day && replaces(teacher, room: room) && self.span.overlaps(span)
    }

    package func stops(_ row: Reservation) -> Bool { stops(row.person, room: row.room, on: row.day, row.span) }

    /// Whether it covers anything that `earlier` did not.
    func covers(more earlier: Substitute?) -> Bool {
        guard let earlier, earlier.live else { return true }
        return earlier.day != day || earlier.person != person || earlier.room != room
            || !earlier.span.contains(span)
    }

    /// "all day", "10:12–10:58".
    package var time: String { wholeDay ? "all day" : "\(span)" }

    /// "all day", "P3 (10:12–10:58)".
    package var times: String {
        guard let firstPeriod else { return time }
        guard let lastPeriod, lastPeriod != firstPeriod else { return "\(firstPeriod) (\(span))" }
        return "\(firstPeriod)–\(lastPeriod) (\(span))"
    }
}

extension Facts {
    /// The live substitutes that keep devices from this class in those minutes; needs `Substitute.on` of the day.
    package func substitutes(
        _ site: UnitID, for teacher: PersonID, room: String, on day: Day, _ span: Span
    ) throws -> [Substitute] {
        try rows(Substitute.on, site, day).filter { $0.stops(teacher, room: room, on: day, span) }
    }
}
