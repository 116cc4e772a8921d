// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// What every greeting says about the desk itself: recoveries and restores of the last week, and how the last night went.
///
/// - Source: F12
package struct LookAtGreeting: Query {
    package struct Answer: Sendable, Equatable {
        /// "Desktop Services set a passphrase from the machine, Thu 19 Nov 16:02."
        package let warnings: [String]
        /// The last night that was finished, and which sites are behind.
        package let nights: Nights
        /// Whether the asker may run a night that is owed.
        package let mayRunNight: Bool
    }
    package static let name = "desk.greeting"
    package static let permission = Permission("desk.greeting")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Unit.all(), NightlyRun.last(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let week = now.instant.adding(minutes: -7 * 24 * 60)
        // All units: a passphrase recovered at the district opens the schools below it. A restore stands in each unit's own journal.
        // They are asked for together: a district has some hundred and seventy units, and hardly ever a recovery.
        try facts.require([JournalEntry.recoveries(week), JournalEntry.restores(unit, week)])
        let recovered = try facts.rows(JournalEntry.recoveries, week)
        let entries = try (recovered + facts.rows(JournalEntry.restores, unit, week)).sorted { $0.at < $1.at }
        try facts.require(entries.map { JournalPart.of($0.unit, $0.seq) })
        let warnings = try entries.map { entry -> String in
            let said = Body.receipt(try facts.rows(JournalPart.of, entry.unit, entry.seq), entry: entry.seq).headline
            let time = Moment(entry.at, in: now.zone)
            return "\(time.day) \(WallTime(time.minute)?.description ?? ""): \(said)"
        }
        return Answer(
            warnings: try warnings + undelivered(facts, actor, now), nights: try facts.nights(unit, at: now),
            mayRunNight: actor.mayRunNight)
    }

    /// For whoever can do something about it.
    private func undelivered(_ facts: Facts, _ actor: Actor, _ now: Moment) throws -> [String] {
        guard actor.holds(Role.coordinator) || actor.holds(Role.desktopServices) else { return [] }
        let failed = try facts.rows(Outgoing.failedSince, unit, Undelivered.since(now)).count
        guard failed > 0 else { return [] }
        return [
            "\(failed == 1 ? "One message" : "\(failed) messages") could not be delivered in the last week: see status."
        ]
    }
}
