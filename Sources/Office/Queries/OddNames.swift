// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import People

/// Names of a site that nobody could enter today: they stay and are read, and it is said that they had better change.
///
/// - Source: F37, F39
package struct OddNames: Query {
    package static let name = "names.odd"
    package static let permission = Permission("day.look")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] {
        [Person.of(unit), Cart.all(unit), Bell.all(unit), SchoolDay.between(unit, now.day, now.day.adding(400))]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [String] {
        let people = try facts.rows(Person.of, unit).filter { $0.state == .active || $0.state == .blocked }
            .sorted { $0.handleKey < $1.handleKey }
        let schedules = Set(
            try facts.rows(SchoolDay.between, unit, now.day, now.day.adding(400)).compactMap(\.schedule))
        let bells = try facts.rows(Bell.all, unit).filter { schedules.contains($0.schedule) }
        var said = people.compactMap { Values.signInName.objection($0.handle) }
        for twins in Dictionary(grouping: people, by: { NameKey.ofSignIn($0.handle) }).values where twins.count > 1 {
            said.append("\(Said.list(twins.map(\.handle))) look alike as names to sign in with.")
        }
        for cart in try facts.rows(Cart.all, unit).sorted(by: { $0.number < $1.number }) {
            said += [(Values.cartName, cart.name), (Values.roomText, cart.homeRoom)].compactMap { form, text in
                form.objection(text).map { "Cart \(cart.number): \($0)" }
            }
        }
        let names = Set(bells.map(\.period)).sorted()
        let handles = Dictionary(people.map { (NameKey.of($0.handle), $0.handle) }) { first, _ in first }
        for name in names {
            if let why = Values.period.objection(name) { said.append(why) }
            if let handle = handles[NameKey.of(name)] {
                said.append("\(handle) is a name to sign in with, and \(name) a period.")
            }
        }
        for schedule in schedules.sorted() {
            if let why = Values.schedule.objection(schedule) { said.append(why) }
            let periods = bells.filter { $0.schedule == schedule }.map(\.period).sorted()
            for (index, one) in periods.enumerated() {
                for two in periods.dropFirst(index + 1) where PeriodPhrase.isOne(NameKey.of(one), NameKey.of(two)) {
                    said.append("\(one) and \(two) of \(schedule) are one period to whoever types it.")
                }
            }
        }
        return said
    }
}
