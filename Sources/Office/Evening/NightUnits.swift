// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import People

/// The units whose nights this token may do: those that its right to close days reaches.
/// - Source: F12, G23
package struct NightUnits: Query {
    package static let name = "nightly.units"
    package static let permission = CloseDay.permission
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Unit.id(unit), Unit.under(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Unit] {
        // The job of one school, of which a district has one a school, needs not know the others.
        let isOneSite = try facts.rows(Unit.under, unit).isEmpty
        if isOneSite, actor.standings.allSatisfy({ $0.unit == unit || $0.reach == nil }) {
            return try facts.rows(Unit.id, unit).filter { actor.reach(at: [$0.unit]) != nil }
        }
        let all = try facts.rows(Unit.all).sorted { $0.unit < $1.unit }
        let parents = Dictionary(all.map { ($0.unit, $0.parent) }, uniquingKeysWith: { first, _ in first })
        func line(_ unit: UnitID) -> [UnitID] {
            let parent = parents[unit] ?? nil
            return [unit] + [parent, parent.flatMap { parents[$0] ?? nil }].compactMap { $0 }
        }
        return all.filter { actor.reach(at: line($0.unit)) != nil }
    }
}
