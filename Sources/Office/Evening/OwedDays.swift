// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions

extension Facts {
    /// The days this site is owed a night for, oldest first.
    package func owed(_ unit: UnitID, at now: Moment) throws -> [SchoolDay] {
        try require([JournalEntry.at(unit, 1), NightlyRun.last(unit)])
        guard let founding = try one(JournalEntry.at, unit, 1) else { return [] }
        let last = try one(NightlyRun.last, unit)
        let first = last.map { $0.day.adding(1) } ?? now.zone.day(of: founding.at)
        guard first <= now.day else { return [] }
        let days = try rows(SchoolDay.between, unit, first, now.day)
        // While no deadline has passed, which is most of a day, nothing else is asked.
        guard days.contains(where: { Owed.isPast($0, founded: founding.at, now: now) }) else { return [] }
        let morning = now.zone.instant(first, minute: 0)
        try require([Loan.openAtSite(unit), Loan.closedSince(unit, morning)])
        let loans = try rows(Loan.openAtSite, unit) + rows(Loan.closedSince, unit, morning)
        return Owed.days(days, founded: founding.at, now: now, loans: loans)
    }
}
