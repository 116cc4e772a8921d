// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// When carts of a day may be due, as asked now: after its first period, no later than the site's deadline, today with notice.
///
/// What is offered instead would be accepted, with a few minutes for typing it.
/// - Source: S13, F10, F38
struct DueBounds {
    private let day: SchoolDay
    private let firstEnd: Int?
    private let latest: Int
    private let notice: Int
    /// Today's earliest by notice alone, seconds counted up; nil for other days.
    private let soonest: Int?

    init(_ day: SchoolDay, _ plan: DayPlan, _ policy: Policy, _ now: Moment) {
        self.day = day
        firstEnd = plan.firstEnd
        latest = policy.due
        notice = policy.dueNotice
        soonest = day.day == now.day ? now.minute + policy.dueNotice + (now.second % 60 > 0 ? 1 : 0) : nil
    }

    /// The earliest due time there is now.
    var earliest: Int { max(soonest ?? 0, (firstEnd ?? -1) + 1) }

    /// Why carts cannot be due at this minute, with a line that can be typed instead; nil when they can.
    func objection(_ minute: Int) -> Refusal? {
        if minute > latest {
            return DueTooLate.refusal(
                "Carts are due by \(Said.clock(latest)) at the latest, not \(Said.clock(minute)).",
                instead: line(latest))
        }
        let wrong = CalendarTimes.objection(toDue: minute, firstEnd: firstEnd, deadline: latest)
        guard minute < soonest ?? 0 || wrong != nil else { return nil }
        guard earliest <= latest else {
            return DueTooSoon.refusal("It is too late to move today's deadline: it needs \(notice) minutes' notice.")
        }
        let meant = CalendarTimes.due(meantBy: minute, firstEnd: firstEnd, deadline: latest)
        let instead = line(meant.flatMap { $0 >= offered ? $0 : nil } ?? offered)
        guard minute < soonest ?? 0 else { return DueTooEarly.refusal(wrong ?? "", instead: instead) }
        return DueTooSoon.refusal(
            "A deadline needs \(notice) minutes' notice: today the earliest is \(Said.clock(earliest)).",
            instead: instead)
    }

    /// The earliest with a few minutes to spare, on a round time.
    private var offered: Int {
        guard soonest != nil else { return earliest }
        return min((earliest + 6) / 5 * 5, latest)
    }

    private func line(_ minute: Int) -> [String] {
        guard minute != day.due, minute >= earliest, minute <= latest else { return [] }
        return ["day \(soonest == nil ? day.day.iso : "today") due \(Said.clock(minute))"]
    }
}
