// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions

/// How the nights of a site stand: the last that was done, those still owed, and what waits to be told.
///
/// Shown wherever people look, for silent death is the classic.
/// - Source: F12
package struct NightlyState: Query {
    package struct Answer: Sendable {
        package var last: NightlyRun?
        /// Days whose deadline has passed and which nobody closed, oldest first.
        package var owed: [Day]
        /// Whether digests of the last night still wait to be gathered.
        package var gather: Bool
        /// Messages that wait to leave.
        package var waiting: Int

        /// Whether the asker may run what is owed.
        package var mayRun: Bool

        /// One line: what is owed, or how the last night went.
        package func line(_ now: Moment) -> String {
            if !owed.isEmpty { return Nights.Owing(site: nil, last: last?.day, days: owed).said(now.day) }
            guard let last, let finished = last.finished else { return "No nightly was due yet." }
            let when = Said.clock(finished, with: now.day, in: now.zone)
            return "Last nightly: \(Said.day(last.day, from: now.day)), run \(when), \(last.outcome ?? "done")."
        }
    }

    package static let name = "nightly.last"
    package static let permission = Permission("nightly.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [NightlyRun.last(unit), Outgoing.waiting(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let last = try facts.one(NightlyRun.last, unit)
        return Answer(
            last: last, owed: try facts.owed(unit, at: now).map(\.day),
            gather: try last.map { try !facts.digests(unit, $0).isEmpty } ?? false,
            waiting: try facts.rows(Outgoing.waiting, unit).count { $0.kind != Outgoing.withDigest },
            mayRun: actor.mayRunNight)
    }
}
