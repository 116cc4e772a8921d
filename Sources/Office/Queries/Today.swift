// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import People

/// What somebody must do today, the most pressing first: what is late, what the clock allows now, what comes.
///
/// A cart that is not checked in is said all day, and nudged about in the hour before its deadline.
/// - Source: S12, S13, S16
package struct Today: Query {
    package struct Answer: Sendable {
        package let day: Day
        /// "lessons 08:25–14:44, carts back by 17:00"; why there are none, on a closed day.
        package let about: String
        package let matters: [Matter]
    }
    package static let name = "desk.today"
    package static let permission = Permission("desk.today")
    /// The kind of the matter that says that a night is owed.
    package static let night = "nightly"
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] {
        Called.slices(unit) + [
            Unit.all(), Setting.of(unit), Reservation.onDay(unit, now.day), Count.ofDay(unit, now.day),
            CartPerson.at(unit),
        ] + OpenLoans.slices(unit, now.day)
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let plan = try facts.plan(unit, now.day)
        let view = try DayView(facts, site: unit, actor: actor, now: now, plan: plan)
        let matters =
            try owed(facts, actor, now, isOverall: view.isOverall) + view.recalls() + view.overdue() + view.carts()
            + view.inHand() + view.classes() + view.awayToday()
            + LeavingList.matters(at: unit, facts, by: actor, at: now)
        return Answer(day: now.day, about: Self.about(plan), matters: matters)
    }

    /// The nights that are owed, for those who look after the site.
    private func owed(_ facts: Facts, _ actor: Actor, _ now: Moment, isOverall: Bool) throws -> [Matter] {
        guard isOverall else { return [] }
        return try facts.nights(unit, at: now).owing.map { owing in
            Matter(Self.night, owing.said(now.day), line: actor.mayRunNight ? "nightly" : nil, tone: .bad)
        }
    }

    private static func about(_ plan: DayPlan?) -> String {
        guard let plan else { return "not in any school year" }
        let note = plan.day.note.isEmpty ? "" : " (\(plan.day.note))"
        guard plan.isOpen, let lessons = plan.lessons else { return "no school" + note }
        return "lessons \(lessons), carts back by \(Said.clock(plan.day.due))" + note
    }
}
