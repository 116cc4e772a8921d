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
                return row.person != nil && row.person == other.person || row.room != nil && row.room == other.room
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
