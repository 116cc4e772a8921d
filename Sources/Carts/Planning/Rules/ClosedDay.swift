// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A day on which the school is closed: a weekend, a holiday, a snow day.
///
/// Reservations on it are refused; closing a day cancels those it has. As a standing rule it holds for every request, whatever its door.
/// - Source: S11
package enum ClosedDay: StandingRule {
    package static let code = "closed-day"
    package static let clause = "S11"

    static func objection(_ day: SchoolDay) -> Refusal {
        refusal("The school is closed on \(day.day)\(day.note.isEmpty ? "" : " (\(day.note))").")
    }

    /// A live reservation that newly stands on a closed or unknown day.
    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        var days: [UnitID: Set<Day>] = [:]
        for change in changes.of(Reservation.self) {
            guard let row = change.after, row.live, row.state != .kept else { continue }
            if let was = change.before, was.live, was.day == row.day { continue }
            days[row.site, default: []].insert(row.day)
        }
        for change in changes.of(SchoolDay.self) {
            let (was, row) = change
            if let row, row.kind == .closed, was?.kind != .closed { days[row.site, default: []].insert(row.day) }
            if let was, row == nil { days[was.site, default: []].insert(was.day) }
        }
        guard !days.isEmpty else { return [] }
        let all = days.flatMap { site, some in some.sorted().map { (site, $0) } }
        try after.require(all.map { SchoolDay.on($0, $1) })
        let closed = try all.filter { site, day in
            let plan = try after.one(SchoolDay.on, site, day)
            return plan == nil || plan?.kind == .closed
        }
        try after.require(closed.map { Reservation.onDay($0, $1) })
        return try closed.compactMap { site, day in
            let standing = try after.rows(Reservation.onDay, site, day).filter { $0.state != .kept }
            guard let first = standing.first else { return nil }
            let others = standing.count > 1 ? " and \(standing.count - 1) more" : ""
            return refusal(
                "\(Numbered.reservation.id(first.no))\(others) would stand on \(day), when the school is closed.")
        }
    }
}
