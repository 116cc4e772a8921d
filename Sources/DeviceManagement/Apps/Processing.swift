// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The processing day: app requests are taken in turn on one day of the week.
///
/// What is handed in on a processing day waits for the next one: that day's queue is already being worked through. The weekday is the site's policy
/// (`processing_weekday`, ISO number, 4 is Thursday); a change of it moves no request that was already made. Where that day is closed the queue goes to
/// the next open day: earlier would be sooner than whoever asked was told, and a week later would let a holiday double the wait.
/// - Source: S10
package enum Processing {
    package static func weekday(_ settings: [(key: String, value: String)]) -> Weekday {
        settings.last { $0.key == "processing_weekday" }.flatMap { Int($0.value) }.flatMap { Weekday(rawValue: $0) }
            ?? .thursday
    }

    /// Days for which an open one is looked for, longer than a summer.
    static let ahead = 100

    /// The first processing day after `day`.
    package static func next(after day: Day, _ weekday: Weekday) -> Day {
        let ahead = (weekday.rawValue - day.weekday.rawValue + 6) % 7 + 1
        return day.adding(ahead)
    }
}

extension Facts {
    /// The processing day that a request made on `day` is queued for.
    package func processingDay(_ unit: UnitID, after day: Day) throws -> Day {
        let settings = try rows(Setting.of, unit).map { (key: $0.key, value: $0.value) }
        return try openDay(unit, from: Processing.next(after: day, Processing.weekday(settings)))
    }

    /// The first day from this one on that is not closed; the day itself where the calendar ends before it.
    package func openDay(_ unit: UnitID, from day: Day) throws -> Day {
        guard let planned = try one(WorkingDay.on, unit, day), !planned.isOpen else { return day }
        let days = try rows(WorkingDay.between, unit, day, day.adding(Processing.ahead))
        return days.filter(\.isOpen).map(\.day).min() ?? day
    }
}

extension AppRequest {
    /// Whether its processing day is over and it still waits for somebody: for an answer or for being installed.
    /// - Source: S10
    package func overdue(on day: Day) -> Bool { (state == .open || state == .approved) && processDay < day }
}
