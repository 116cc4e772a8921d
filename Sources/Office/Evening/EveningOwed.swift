// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// After its deadline a day is what it was: until its night has closed it, nothing may change what that night will find.
///
/// What happens after the deadline is recorded and changes nothing of the evening: a late check-in, a check-out for an evening class, a substitute,
/// a hold, a cart's new room. Taking back or correcting something from before the deadline, or moving a deadline that has passed, waits for
/// the night, which is minutes away; then the same line works, and the evidence stays as it was frozen.
/// - Source: S13, RULES "Close of day"
package enum EveningOwed: StandingRule {
    package static let code = "evening-owed"
    package static let clause = "S13"

    /// Rows that say themselves since when they are so.
    private static let dated: Set<String> = [
        Loan.table.name, Count.table.name, Hold.table.name, SchoolDay.table.name, AppRequest.table.name,
        Flag.table.name,
    ]
    /// Rows that are looked back on; only their going would be unseen.
    private static let lookedBackOn: Set<String> = [
        Cart.table.name, CartPerson.table.name, Setting.table.name, Substitute.table.name,
    ]

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        // The night itself writes what it found.
        if changes.contains(where: { $0.table.name == NightlyRun.table.name }) { return [] }
        let weighty = changes.filter { dated.contains($0.table.name) || goes($0) }
        let byUnit = Dictionary(grouping: weighty) {
            ($0.cells.before ?? $0.cells.after)?.first.flatMap(UnitID.init(cell:))
        }
        return try byUnit.compactMap { pair in pair.key.map { ($0, pair.value) } }.sorted { $0.0 < $1.0 }.flatMap {
            unit, own -> [Refusal] in
            // What is only of today touches no evening before, and none at all until today's deadline: one look at the days says so.
            let from = own.map { earliest($0, now.zone) }.min() ?? now.instant
            let days = try before.rows(SchoolDay.between, unit, now.zone.day(of: from), now.day).filter { day in
                let bound = DayPlan(day: day, bells: []).tooLate(in: now.zone)
                return from < bound && bound <= now.instant
            }
            guard !days.isEmpty else { return [] }
            let owed = try before.owed(unit, at: now).filter { day in days.contains { $0.day == day.day } }
            let later = before.after(weighty)
            // A day that was none at its deadline got no night; opened afterwards, it would be frozen from what came later.
            if own.contains(where: { $0.table.name == SchoolDay.table.name }) {
                let opened = try later.owed(unit, at: now).first { day in
                    days.contains { $0.day == day.day } && !owed.contains { $0.day == day.day }
                }
                if let opened {
                    return [
                        refusal(
                            "\(opened.day) had no evening when its deadline passed, so it stays as it was: "
                                + "a night now would judge it by what came later.")
                    ]
                }
            }
            guard !owed.isEmpty else { return [] }
            try before.require(owed.flatMap { EveningFound.needs(unit, $0, now.zone) })
            let found = try owed.map { try EveningFound(unit, $0, before, now.zone) }
            let still = try later.owed(unit, at: now)
            let changed = try found.filter { evening in
                guard let row = still.first(where: { $0.day == evening.day }) else { return true }
                return try EveningFound(unit, row, later, now.zone) != evening
            }
            return changed.prefix(1).map { evening in
                refusal(
                    "This would change what the evening of \(evening.day) finds, and its night is still owed. "
                        + "The night closes it as it was at its deadline; then the same line works.",
                    instead: ["nightly last"])
            }
        }
    }

    /// The first instant that a changed row speaks of: evenings before it cannot see it.
    private static func earliest(_ change: Change, _ zone: Zone) -> Instant {
        let rows = [change.before, change.after].compactMap { $0 }
        return rows.map { row -> Instant in
            switch row {
            case let loan as Loan: loan.outAt
            case let count as Count: count.at
            case let hold as Hold: hold.from
            case let request as AppRequest: request.made
            case let day as SchoolDay: zone.instant(day.day, minute: 0)
            case let flag as Flag: zone.instant(flag.firstDay, minute: 0)
            default: Instant(ms: 0)
            }
        }.min() ?? Instant(ms: 0)
    }

    private static func goes(_ change: Change) -> Bool {
        guard lookedBackOn.contains(change.table.name) else { return false }
        guard let after = change.after else { return true }
        return (after as? Cart)?.live == false
    }
}

/// What a night will write of an evening: its evidence, what it finds, and which flags stand and climb.
private struct EveningFound: Equatable {
    struct Standing: Equatable {
        let flag: Int
        let step: Int
    }
    let day: Day
    let evidence: [DayClose]
    let findings: [Finding]
    /// Those that no standing flag tells.
    let new: [Finding]
    let standing: [Standing]

    static func needs(_ unit: UnitID, _ day: SchoolDay, _ zone: Zone) -> [Slice] {
        let bound = DayPlan(day: day, bells: []).tooLate(in: zone)
        return Facts.eveningNeeds(unit, day.day, zone: zone) + [
            Flag.open(unit), Flag.settledSince(unit, bound), AppRequest.open(unit), AppRequest.approved(unit),
            AppRequest.settledSince(unit, bound),
        ]
    }

    init(_ unit: UnitID, _ row: SchoolDay, _ facts: Facts, _ zone: Zone) throws {
        let bound = DayPlan(day: row, bells: []).tooLate(in: zone)
        try facts.require(Self.needs(unit, row, zone))
        let evening = try facts.evening(unit, row, zone: zone, hindsight: LookingBack(facts, unit, to: bound))
        day = row.day
        evidence = evening.evenings.map(\.evidence)
        findings = try evening.findings + facts.overdueApps(unit, on: row.day, bound: bound)
        let flags = try facts.standingFlags(unit, evening)
        new = try facts.newFindings(findings, beside: flags, evening, zone: zone)
        guard let first = flags.map(\.firstDay).min() else {
            standing = []
            return
        }
        let days = try facts.rows(SchoolDay.between, unit, first, row.day)
        standing = flags.map {
            Standing(flag: $0.no, step: Ladder.step(from: $0.firstDay, to: row.day, schoolDays: days))
        }
    }
}
