// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions

extension Facts {
    /// The days this site is owed a night for, oldest first.
    package func owed(_ unit: UnitID, at now: Moment) throws -> [SchoolDay] {
        try require([JournalEntry.at(unit, 1), NightlyRun.last(unit), Loan.openAtSite(unit)])
        guard let founding = try one(JournalEntry.at, unit, 1) else { return [] }
        let last = try one(NightlyRun.last, unit)
        let first = last.map { $0.day.adding(1) } ?? now.zone.day(of: founding.at)
        guard first <= now.day else { return [] }
        let morning = now.zone.instant(first, minute: 0)
        try require([SchoolDay.between(unit, first, now.day), Loan.closedSince(unit, morning)])
        let loans = try rows(Loan.openAtSite, unit) + rows(Loan.closedSince, unit, morning)
        return Owed.days(
            try rows(SchoolDay.between, unit, first, now.day), founded: founding.at, now: now, loans: loans)
    }
}
