// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// How a cart's daily check-in stands against its day's deadline: three words for three things, and a fourth before the deadline.
///
/// Every page, sheet, report and program says these and no others. A cart that was back at its deadline stays on time when it is taken out for an
/// evening class; one that was taken out before the deadline and never checked in again is not checked in.
/// - Source: S13
package struct CheckInStanding: Sendable, Equatable {
    package enum Word: String, CaseIterable, Sendable {
        case onTime = "on-time"
        case late
        case notCheckedIn = "not-checked-in"
        case notYet = "not-yet"
        /// Nobody asks for a check-in that day.
        case notDue = "not-due"
    }

    package let word: Word
    /// The check-in that counts: the one before the deadline, else the first after it.
    package let count: Count?
    /// The minute of the day by which it is due; nil on a day without lessons.
    package let due: Int?
    /// The last check-in after which the cart was taken out again.
    package let usedSince: Count?

    /// - Parameters:
    ///   - counts: those of one cart on one day.
    ///   - due: the day's deadline; nil where no check-in is asked for.
    package init(_ counts: [Count], on day: Day, due: Int?, asOf now: Instant, zone: Zone) {
        let state = CheckInState(counts, asOf: now)
        if case .usedSince(let count) = state { usedSince = count } else { usedSince = nil }
        self.due = due
        guard let due else {
            count = state.count
            word = .notDue
            return
        }
        let bound = zone.instant(day, minute: due).adding(seconds: 1)
        let atDeadline = CheckInState(counts, asOf: min(now, bound.adding(ms: -1)))
        let dailies = counts.filter { $0.kind == .daily && $0.state != .corrected && bound <= $0.at && $0.at <= now }
            .sorted { ($0.at, $0.no) < ($1.at, $1.no) }
        if case .checkedIn(let count) = atDeadline {
            (word, self.count) = (.onTime, count)
        } else if let approved = dailies.first(where: { $0.onTime(due: due, in: zone) }) {
            (word, count) = (.onTime, approved)
        } else if let first = dailies.first {
            (word, count) = (.late, first)
        } else {
            (word, count) = (now < bound ? .notYet : .notCheckedIn, nil)
        }
    }

    /// A cart's standing on a day as the site's policy asks for it: on closed days nobody is asked, and where only used carts are checked
    /// nobody is asked for one that was not used.
    package init(
        _ counts: [Count], plan: DayPlan?, policy: Policy, isOut: Bool, asOf now: Instant, zone: Zone, day: Day
    ) {
        let isAsked = policy.daysChecked == .school || isOut || !counts.isEmpty
        let due = plan?.isOpen == true && isAsked ? plan?.day.due : nil
        self.init(counts, on: day, due: due, asOf: now, zone: zone)
    }

    /// "on time 16:40", "late 17:00:01", "not checked in", "not yet"; nothing where none is asked for.
    package func said(in zone: Zone) -> String {
        let again = usedSince == nil ? "" : ", used since"
        switch word {
        case .onTime: return "on time \(time(in: zone))\(again)"
        case .late: return "late \(time(in: zone))\(again)"
        case .notCheckedIn: return "not checked in"
        case .notYet: return "not yet\(again)"
        case .notDue: return count.map { _ in "checked in \(time(in: zone))\(again)" } ?? ""
        }
    }

    /// When it happened: as it was told where that was approved, to the second in the minute of the deadline.
    package func time(in zone: Zone) -> String {
        count.map { Said.clock($0.state == .lateAwaiting ? $0.at : $0.told, due: due ?? -1, in: zone) } ?? ""
    }

    /// The keys that every program reads: the word, and the check-in's own instant.
    package func json(in zone: Zone) -> [(String, JSON)] {
        [
            ("check_in", .text(word.rawValue)),
            (
                "checked_in_at",
                count.map { .text(Said.iso($0.state == .lateAwaiting ? $0.at : $0.told, in: zone)) } ?? .null
            ),
            ("used_since", .bool(usedSince != nil)),
        ]
    }
}
