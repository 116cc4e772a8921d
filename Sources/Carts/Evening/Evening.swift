// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The close of one day of a site, computed from facts as of its deadline.
///
/// Only what was so before the deadline counts, so a run at 17:01 and one at noon of the next day give identical rows: most rows say themselves
/// since when they are so, the others are looked back on (`Hindsight`), and what would still change an evening that is owed is refused.
/// - Source: S13, S14, RULES "Close of day"
package struct Evening: Sendable {
    package let day: SchoolDay
    /// The first instant that is too late: 17:00:01 when carts are due at 17:00.
    package let bound: Instant
    package let carts: [Cart]
    package let evenings: [CartEvening]
    package let custodies: Custodies
    /// Who answers for each cart by its sheet.
    package let coordinating: [Int: PersonID]

    package var findings: [Finding] { evenings.flatMap(\.findings) }
}

extension Facts {
    /// What of custody must be known to look back to `from`.
    package func custodies(_ site: UnitID, from: Instant, zone: Zone) throws -> Custodies {
        try require([Loan.openAtSite(site), Loan.closedSince(site, from), Hold.openAtSite(site)])
        let loans = try rows(Loan.openAtSite, site) + rows(Loan.closedSince, site, from)
        let first = min(loans.map(\.outAt).min() ?? from, from)
        try require([Hold.endedSince(site, first), Count.since(site, zone.day(of: first))])
        return Custodies(
            loans: loans.sorted { $0.no < $1.no }, counts: try rows(Count.since, site, zone.day(of: first)),
            holds: try rows(Hold.openAtSite, site) + rows(Hold.endedSince, site, first))
    }

    /// What an evening of this day first asks for.
    package static func eveningNeeds(_ site: UnitID, _ day: Day, zone: Zone) -> [Slice] {
        [
            Cart.all(site), CartPerson.at(site), Substitute.between(site, day, day), Setting.of(site),
            Loan.openAtSite(site), Loan.closedSince(site, zone.instant(day, minute: 0)), Hold.openAtSite(site),
        ]
    }

    /// The evening of a day; the day's row is the caller's, and `hindsight` looks back to its deadline.
    package func evening(
        _ site: UnitID, _ day: SchoolDay, zone: Zone, hindsight: some Hindsight
    ) throws -> Evening {
        try require(Facts.eveningNeeds(site, day.day, zone: zone))
        let bound = DayPlan(day: day, bells: []).tooLate(in: zone)
        let morning = zone.instant(day.day, minute: 0)
        let carts: [Cart] = try rows(Cart.all, site)
        let sheets: [CartPerson] = try rows(CartPerson.at, site)
        let settings: [Setting] = try rows(Setting.of, site)
        let entered: [Substitute] = try rows(Substitute.between, site, day.day, day.day)
        var undated: [any Row] = carts
        undated += sheets as [any Row]
        undated += settings as [any Row]
        undated += entered as [any Row]
        try hindsight.prepare(undated)
        let custodies = try custodies(site, from: morning, zone: zone)
        let people = try hindsight.past(sheets).filter { $0.part == .coordinating && $0.covers(day.day) }
        let substitutes = try hindsight.past(entered).filter(\.live)
        let all = try hindsight.past(carts).filter(\.live).sorted { $0.number < $1.number }
        let policy = Policy(try hindsight.past(settings))
        var coordinating: [Int: PersonID] = [:]
        for person in people { coordinating[person.cart] = person.person }
        let used = Set(custodies.loans.filter { $0.wasOpen(from: morning, before: bound) }.map(\.cart))
        var recalls: [Int: Recall] = [:]
        for loan in custodies.loans {
            if let recall = try recall(loan, by: substitutes, zone: zone), recall.known < bound {
                recalls[loan.no] = recall
            }
        }
        // A closed day is looked at for the carts with a loan open on it, and for nothing else.
        let looked = day.kind == .closed ? all.filter { used.contains($0.cart) } : all
        let evenings = looked.map { cart in
            CartEvening(
                cart, on: day, bound: bound, custodies: custodies, recalls: recalls,
                coordinating: coordinating[cart.cart],
                checked: policy.daysChecked == .school || used.contains(cart.cart))
        }
        return Evening(
            day: day, bound: bound, carts: looked, evenings: evenings, custodies: custodies, coordinating: coordinating)
    }
}

extension Loan {
    /// Whether it was open at any time from `start` until just before `end`.
    package func wasOpen(from start: Instant, before end: Instant) -> Bool {
        outAt < end && (closed.map { $0 >= start } ?? true)
    }
}
