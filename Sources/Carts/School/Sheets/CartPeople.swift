// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension CartArranging {
    /// Who acts for the cart from today: those the sheet names, nobody else.
    mutating func people() throws {
        var wanted: [(PersonID, CartPerson.Part)] = target.deputies.map { ($0, .deputy) }
        if let coordinating = target.coordinating { wanted.insert((coordinating, .coordinating), at: 0) }
        let rows = try draft.facts.rows(CartPerson.of, cart.site, cart.cart).filter {
            $0.lastDay >= now.day && $0.firstDay <= $0.lastDay
        }
        // A sheet says who acts today; who was named for later is not in it and stays.
        for row in rows
        where row.firstDay <= now.day && !wanted.contains(where: { $0.0 == row.person && $0.1 == row.part }) {
            var ended = row
            ended.lastDay = min(row.lastDay, now.day.adding(-1))
            draft.update(row, ended)
            lines.append("no longer \(spoken(row.part)): \(try name(row.person))")
        }
        for (person, part) in wanted
        where !rows.contains(where: { $0.person == person && $0.part == part && $0.firstDay <= now.day }) {
            try appoint(person, part, from: now.day, until: nil)
        }
    }

    private func spoken(_ part: CartPerson.Part) -> String { part == .coordinating ? "coordinating teacher" : "deputy" }

    private func name(_ person: PersonID) throws -> String {
        try draft.facts.rows(Person.of, cart.site).first { $0.person == person }?.called ?? "somebody"
    }

    /// Enters somebody for the cart; a teacher of the site, and nobody of a barred kind.
    mutating func appoint(_ person: PersonID, _ part: CartPerson.Part, from: Day, until: Day?) throws {
        let who = try name(person)
        let held = try draft.facts.rows(HeldRole.at, cart.site).filter { $0.person == person }
        if let barred = held.first(where: { Role.barred.contains($0.role) && $0.lastDay >= from }) {
            refusals.append(
                DeputyFits.refusal(
                    "\(who) is entered as \(Role.spoken[barred.role] ?? barred.role) and never acts for a cart."))
            return
        }
        guard
            let teacher = held.filter({ $0.role == Role.teacher && $0.covers(from) }).max(by: {
                $0.lastDay < $1.lastDay
            })
        else {
            refusals.append(DeputyFits.refusal("\(who) is no teacher here on \(from.long)."))
            return
        }
        let year =
            try draft.facts.year(cart.site, from)
            ?? draft.facts.rows(SchoolYear.of, cart.site).first { $0.firstDay > from }
        let last = min(until ?? year?.lastDay ?? from, teacher.lastDay)
        let row = CartPerson(
            site: cart.site, cart: cart.cart, person: person, part: part, firstDay: from, lastDay: last)
        if let old = try draft.facts.rows(CartPerson.of, cart.site, cart.cart).first(where: { $0.key == row.key }) {
            var again = old
            again.lastDay = last
            draft.update(old, again)
        } else {
            draft.insert(row)
        }
        lines.append("\(spoken(part)): \(who), \(from.long) to \(last.long)")
    }
}
