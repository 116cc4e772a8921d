// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions

/// One day with its bells, for reading "p3"; nil outside every school year that was entered.
package struct LookAtDay: Query {
    package static let name = "desk.look-at-day"
    package static let permission = Lookups.look
    package let unit: UnitID
    package let day: Day

    package init(unit: UnitID, day: Day) {
        self.unit = unit
        self.day = day
    }

    package func needs(at now: Moment) -> [Slice] { [SchoolDay.on(unit, day)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> DayPlan? {
        try facts.plan(unit, day)
    }
}
