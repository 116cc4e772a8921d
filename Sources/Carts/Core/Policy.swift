// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
package import People

/// The figures of a site's policy; what RULES of the desk call a default until the site says otherwise.
package struct Policy: Sendable, Equatable {
    package enum DaysChecked: String, Sendable { case school, used }

    /// Hand-over may begin this many minutes before the reserved time.
    package var handOver = 10
    /// Not collected this many minutes after its start, a reservation is released.
    package var release = 15
    /// Asked later than the period's start, an authorisation still has this many minutes.
    package var answer = 15
    /// A due time set today is at least this many minutes ahead.
    package var dueNotice = 30
    /// Minute of the day by which carts are checked in: 1020 is 17:00.
    package var due = 17 * 60
    /// ISO weekday on which app requests are processed; 4 is Thursday.
    package var processingWeekday = 4
    package var daysChecked = DaysChecked.school

    package init() {}

    package init(_ settings: [Setting]) {
        for setting in settings {
            let number = Int(setting.value)
            switch setting.key {
            case "hand_over_minutes": handOver = number ?? handOver
            case "release_minutes": release = number ?? release
            case "answer_minutes": answer = number ?? answer
            case "due_notice_minutes": dueNotice = number ?? dueNotice
            case "due_minute": due = number ?? due
            case "processing_weekday": processingWeekday = number ?? processingWeekday
            case "days_checked": daysChecked = DaysChecked(rawValue: setting.value) ?? daysChecked
            default: break
            }
        }
    }
}

extension Facts {
    package func policy(_ site: UnitID) throws -> Policy { Policy(try rows(Setting.of, site)) }
}
