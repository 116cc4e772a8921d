// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// No devices in a classroom with a substitute. NO EXCEPTIONS.
///
/// By interval, not by period name: a live reservation never overlaps the time of a substitute for its teacher or its room. No role, flag,
/// import, authorisation, undo or race gets past it; as a standing rule it is checked after every accepted request.
/// - Source: S16, school procedures §8
package enum SubstituteClass: StandingRule {
    package static let code = "substitute-class"
    package static let clause = "S16"
    package static let kept = true

    static func objections(_ stopping: [Substitute], _ facts: Facts) throws -> [Refusal] {
        try stopping.map { refusal("\(try sentence($0, facts)) No devices go to a class with a substitute.") }
    }

    private static func sentence(_ substitute: Substitute, _ facts: Facts) throws -> String {
        let time = substitute.wholeDay ? "all day" : "\(substitute.span)"
        let id = Numbered.substitute.id(substitute.no)
        guard let person = substitute.person else {
            return "Room \(substitute.room ?? "") has a substitute on \(substitute.day), \(time) (\(id))."
        }
        let room = substitute.room.map { " (room \($0))" } ?? ""
        return "\(try facts.name(of: person))'s class\(room) has a substitute on \(substitute.day), \(time) (\(id))."
    }

    /// A live reservation that newly stands in a substitute's time, whichever of the two this request changed.
    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        let grown = changes.of(Reservation.self).compactMap { change -> Reservation? in
            guard let row = change.after, row.live else { return nil }
            return row.holdsMore(than: change.before) || change.before?.state != row.state ? row : nil
        }
        let entered = changes.of(Substitute.self).compactMap { change -> Substitute? in
            guard let row = change.after, row.live else { return nil }
            return row.covers(more: change.before) ? row : nil
        }
        try after.require(
            grown.map { Substitute.on($0.site, $0.day) } + entered.map { Reservation.onDay($0.site, $0.day) })
        var pairs: [(Substitute, Reservation)] = []
        for row in grown {
            pairs += try after.rows(Substitute.on, row.site, row.day).filter { $0.stops(row) }.map { ($0, row) }
        }
        for substitute in entered {
            for row in try after.rows(Reservation.onDay, substitute.site, substitute.day)
            where substitute.stops(row) && !pairs.contains(where: { $0.0.no == substitute.no && $0.1.no == row.no }) {
                pairs.append((substitute, row))
            }
        }
        try after.require(pairs.compactMap { $0.0.person }.map { Person.id($0) })
        return try pairs.map { substitute, row in
            refusal(
                "\(try sentence(substitute, after)) \(Numbered.reservation.id(row.no)) (\(row.span)) would put devices there."
            )
        }
    }
}
