// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import People

extension Draft {
    /// Takes a person's assigned devices from them from today on, because they left: nobody's until the list gives them to somebody.
    ///
    /// Colleagues' reservations of those devices are asked anew of the coordinator or canceled, as by any change of the list. The person's own
    /// reservations stay as they are: they are on the list of what is still to be settled. Their seats end with today. Days before stay.
    /// - Source: S4, S15, F35
    package mutating func unassignDevices(of person: PersonID, by actor: Actor, at now: Moment) throws {
        let years = try facts.rows(SchoolYear.of, unit).filter { $0.lastDay >= now.day }
        try facts.require(years.flatMap { [Allotment.ofYear(unit, $0.year), SeatList.by(unit, $0.year, person)] })
        for year in years {
            let own = try facts.rows(Allotment.ofYear, unit, year.year)
                .filter { $0.person == person && $0.lastDay >= now.day && $0.firstDay <= $0.lastDay }
                .sorted { $0.no < $1.no }
            try facts.require(
                NumbersDesk.needs(
                    unit,
                    own.map { list in
                        NumbersMove(cart: list.cart, mask: list.mask, gainer: nil, from: max(list.firstDay, now.day))
                    }) + own.map { Allotment.ofCart(unit, $0.cart, year.year) })
            for list in own {
                var desk = try NumbersDesk(unit, facts, actor, now)
                desk.draft = self
                desk.leaver = person
                let move = NumbersMove(
                    cart: list.cart, mask: list.mask, gainer: nil, from: max(list.firstDay, now.day),
                    until: list.lastDay)
                guard let looked = try desk.look(move), !looked.mask.isEmpty else { continue }
                try desk.apply(looked)
                self = desk.draft
            }
            for seats in try facts.rows(SeatList.by, unit, year.year, person) where seats.lastDay > now.day {
                if seats.firstDay > now.day {
                    remove(seats)
                } else {
                    var ended = seats
                    ended.lastDay = now.day
                    update(seats, ended)
                }
            }
        }
    }
}
