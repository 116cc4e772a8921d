// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A check-out without a reservation makes one first, by the same rules, for the lesson that runs now or begins within the hand-over time.
///
/// Which lesson: the one whose hand-over time has begun, for nobody collects for the last minutes of a lesson, else the one that runs. Between
/// two bells and after the last one no lesson runs, and nothing is made up. A lesson that was dismissed early ends where lessons end.
///
/// For the actor's own class in the actor's own room; labels outside their allotment need a project and a yes, so they are asked for with
/// `reserve` beforehand.
/// - Source: S12, S15
enum OnTheSpot {
    static func reserve(
        _ mask: Slots, cart: Cart, plan: DayPlan, actor: Actor, now: Moment, facts: Facts
    ) throws -> Result<(Draft, Reservation), Refused> {
        let labels = mask.labels(ofCart: cart.number)
        guard let bell = lesson(plan, now, try facts.policy(cart.site)) else {
            let later = Wish(
                site: cart.site, cart: cart.cart, mask: mask, day: now.day,
                times: Asked(Span(stored: now.minute, now.minute + 1)), teacher: actor.person)
            return .failure(
                Refused(
                    NoLessonNow.refusal(
                        now, labels, instead: try Alternatives.lines(for: later, facts, by: actor, at: now))))
        }
        var draft = Draft(cart.site, facts)
        let wish = Wish(
            site: cart.site, cart: cart.cart, mask: mask, day: now.day,
            times: Asked(start: bell.start, end: bell.end, first: bell.period, last: bell.period), teacher: actor.person
        )
        switch try draft.reserve(wish, by: actor, at: now) {
        case .refused(let refusals):
            return .failure(
                Refused(try Alternatives.added(to: refusals, for: wish, facts, by: actor, at: now)))
        case .made(let row, _, _): return .success((draft, row))
        }
    }

    /// The lesson whose hand-over time has begun, else the one running now: nobody collects for the last minutes of a lesson.
    static func lesson(_ plan: DayPlan, _ now: Moment, _ policy: Policy) -> Bell? {
        plan.bells.first { now.minute < $0.start && $0.start - now.minute <= policy.handOver }
            ?? plan.bells.first { $0.start <= now.minute && now.minute < $0.end }
    }
}

/// Without a reservation devices go out only for a lesson that runs or is about to begin.
///
/// - Source: S11, S12
package enum NoLessonNow: Rule {
    package static let code = "no-lesson-now"
    package static let clause = "S11"

    static func refusal(_ now: Moment, _ labels: String, instead: [String]) -> Refusal {
        refusal("\(labels) is not reserved, and no lesson runs at \(Said.clock(now.minute)).", instead: instead)
    }
}
