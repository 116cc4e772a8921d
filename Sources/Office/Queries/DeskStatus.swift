// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import People

/// The desk at a glance: the last night, each cart, what is out, what is flagged.
///
/// - Source: F12, S18
package struct DeskStatus: Query {
    package struct Answer: Sendable {
        package let nights: Nights
        /// Whether the asker may run the night that is owed.
        package let mayRunNight: Bool
        package let carts: [CartNow]
        package let flags: Int
        package let waitingMail: Int
        /// Messages given up in the last week.
        package let failedMail: Int
        package let day: Day
    }

    /// One cart as it is this minute.
    package struct CartNow: Sendable, Equatable {
        package let number: Int
        package let room: String
        package let capacity: Int
        package let out: String
        package let outCount: Int
        package let with: [String]
        package let held: String
        package let heldCount: Int
        package let isIn: Bool
        package let standing: CheckInStanding
    }

    package static let name = "desk.status"
    package static let permission = Permission("desk.status")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] {
        Called.slices(unit) + [
            Setting.of(unit), Reservation.onDay(unit, now.day), Count.ofDay(unit, now.day), CartPerson.at(unit),
            Flag.open(unit), Hold.openAtSite(unit), NightlyRun.last(unit), Outgoing.waiting(unit),
            Outgoing.failedSince(unit, Undelivered.since(now)), Unit.all(),
        ] + OpenLoans.slices(unit, now.day)
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let plan = try facts.plan(unit, now.day)
        let view = try DayView(facts, site: unit, actor: actor, now: now, plan: plan)
        let holds = try facts.rows(Hold.openAtSite, unit)
        let carts = view.called.carts.values.sorted { $0.number < $1.number }.map { cart -> CartNow in
            let loans = view.loans.filter { $0.loan.cart == cart.cart }
            let out = loans.map(\.loan.out).joined()
            let held = Slots(holds.filter { $0.cart == cart.cart }.map(\.slot))
            return CartNow(
                number: cart.number, room: cart.homeRoom, capacity: cart.capacity, out: out.description,
                outCount: out.count,
                with: loans.map { "\($0.holder) \($0.loan.out)" }, held: held.description,
                heldCount: held.count,
                isIn: view.isIn(cart), standing: view.standing(cart))
        }
        return Answer(
            nights: try facts.nights(unit, at: now), mayRunNight: actor.mayRunNight, carts: carts,
            flags: try facts.rows(Flag.open, unit).count,
            waitingMail: try facts.rows(Outgoing.waiting, unit).count,
            failedMail: try facts.rows(Outgoing.failedSince, unit, Undelivered.since(now)).count, day: now.day)
    }
}
