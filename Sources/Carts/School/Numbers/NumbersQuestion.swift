// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

extension AllotmentChange {
    /// Who asks whom for what: "Chidi Okafor asks for 7-16 of Saga Lindqvist, from Fri 20 Nov on."
    package func sentence(_ question: Question, labels: String, name: (PersonID) -> String) -> String {
        let owners = Set(question.steps.compactMap(\.person)).subtracting([askedBy]).sorted().map(name)
        let free = question.steps.contains { $0.role != nil }
        let whose = owners.isEmpty ? "" : " of \(Said.list(owners))"
        let state = free ? owners.isEmpty ? " (unassigned)" : " (partly unassigned)" : ""
        let what = "\(labels)\(whose)\(state)"
        let from = "from \(firstDay) on"
        guard let gainer else { return "\(name(askedBy)) asks that \(what) become unassigned, \(from)." }
        if gainer == askedBy { return "\(name(askedBy)) asks for \(what), \(from)." }
        return "\(name(askedBy)) asks that \(what) be assigned to \(name(gainer)), \(from)."
    }
}

extension Facts {
    /// What a change of assigned devices would do to reservations, approvals and seats if it were in force now; one sentence each.
    ///
    /// Worked out by putting it in force on a copy, so that it cannot differ from what a yes does.
    package func consequences(of change: AllotmentChange, by actor: Actor, at now: Moment) throws -> [String] {
        let move = NumbersMove(
            cart: change.cart, mask: change.mask, gainer: change.gainer, from: max(change.firstDay, now.day),
            until: change.lastDay)
        guard change.lastDay >= now.day else { return [] }
        try require(NumbersDesk.needs(change.site, [move]))
        var desk = try NumbersDesk(change.site, self, actor, now)
        guard let looked = try desk.look(move) else { return desk.refusals.map(\.sentence) }
        try desk.apply(looked)
        return desk.hits + (try seats(lost: looked, at: change.site, from: move.from))
    }

    /// The seats that would go without a device.
    func seats(lost looked: NumbersDesk.Looked, at site: UnitID, from day: Day) throws -> [String] {
        let losers = looked.losers.sorted { $0.key < $1.key }
        try require(losers.map { SeatList.by(site, looked.year.year, $0.key) } + losers.map { Person.id($0.key) })
        return try losers.compactMap { person, slots in
            let lists = try rows(SeatList.by, site, looked.year.year, person).filter {
                $0.cart == looked.cart.cart && $0.lastDay >= day
            }
            // Without a list, seat n uses device n.
            let seats =
                lists.isEmpty
                ? slots.all
                : lists.flatMap(\.map.ordered).filter { seat in seat.slot.map { slots.contains($0) } ?? false }
                    .map(\.seat)
            guard !seats.isEmpty else { return nil }
            let numbers = Set(seats).sorted().map(String.init).joined(separator: ", ")
            return "Seats of \(try name(of: person)) without a device then: \(numbers)."
        }
    }

    /// An open change that asks for some of the same devices for the same person and days; nil where there is none.
    func twin(of looked: NumbersDesk.Looked, at site: UnitID) throws -> AllotmentChange? {
        try rows(AllotmentChange.waiting, site).sorted { $0.no < $1.no }.first { open in
            open.cart == looked.cart.cart && open.gainer == looked.move.gainer && open.mask.overlaps(looked.mask)
                && open.firstDay <= looked.until && looked.move.from <= open.lastDay
        }
    }
}

/// The same question is asked once: what waits for an answer already is not asked again.
///
/// The person who asks second is told of the open question and who answers it.
/// - Source: G7
package enum AskedAlready: Rule {
    package static let code = "asked-already"
    package static let clause = "G7"
}
