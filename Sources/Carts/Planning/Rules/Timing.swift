// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// The rules about when, in the order in which people think of them.
enum Timing {
    /// The minutes meant on that day; nil when it is closed or the words give none. Objections are added to `no`.
    static func objections(
        _ times: Asked, _ plan: DayPlan, on day: Day, at now: Moment, into no: inout [Refusal]
    ) -> Span? {
        guard plan.isOpen else {
            no.append(ClosedDay.objection(plan.day))
            return nil
        }
        let absent = times.absent(from: plan)
        guard absent.isEmpty else {
            no.append(NoSuchPeriod.objection(absent, plan))
            return nil
        }
        guard let span = times.span(in: plan) else {
            no.append(Overnight.objection(times, plan))
            return nil
        }
        no += OverBeforeNow.objection(span, day, at: now)
        no += OutsideBells.objection(span, plan)
        no += AfterDeadline.objection(span, plan)
        return span
    }
}
