// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// The other substitutes who keep devices from a class or a room in the time of one that is withdrawn: its teacher is not back then.
///
/// - Source: S16
struct StillReplaced {
    let all: [Substitute]
    /// Whether nothing is left of the withdrawn time.
    let isWhole: Bool

    /// - Parameter facts: as they are with the rows withdrawn.
    init(_ withdrawn: [Substitute], _ facts: Facts) throws {
        try facts.require(withdrawn.map { Substitute.on($0.site, $0.day) })
        var found: [Substitute] = []
        var left: [Span] = []
        for row in withdrawn {
            let others = try facts.rows(Substitute.on, row.site, row.day).filter { other in
                guard other.live, other.span.overlaps(row.span) else { return false }
                if let mine = row.person, let theirs = other.person { return mine == theirs }
                guard let here = try facts.room(of: row), let there = try facts.room(of: other) else { return false }
                return Fold.key(here) == Fold.key(there)
            }
            found += others
            left += others.reduce([row.span]) { spans, other in spans.flatMap { $0.subtracting(other.span) } }
        }
        all = found.sorted { $0.no < $1.no }
        isWhole = left.isEmpty
    }

    /// "No devices go there in the time of S2 (Fri 20 Nov, 10:12–10:58)."
    var said: String {
        let which = all.map { "\(Numbered.substitute.id($0.no)) (\($0.day), \($0.time))" }
        return "No devices go there in the time of \(Said.list(which))."
    }
}

extension Facts {
    /// Where a substitute stands: the room said, or the teacher's own.
    func room(of substitute: Substitute) throws -> String? {
        if let room = substitute.room { return room }
        guard let person = substitute.person, let year = try year(substitute.site, substitute.day) else { return nil }
        return try rows(Teaching.of, substitute.site, year.year).first { $0.person == person }?.room
    }
}
