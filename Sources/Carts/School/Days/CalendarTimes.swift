// SPDX-License-Identifier: GPL-3.0-or-later
/// The times that a school's calendar may hold: one definition for commands, files, imports and settings.
///
/// - Source: S13, F38
package enum CalendarTimes {
    /// The site's own check-in deadline: noon to 17:00, in minutes of the day.
    package static let siteDeadline = 12 * 60...17 * 60
    /// Bells ring between 05:00 and 22:00; anything else is a time typed the 12-hour way, or a slip.
    package static let bells = 5 * 60...22 * 60

    /// What a time before noon would be in the afternoon: 2:02 is 14:02; nil for noon and later, and for 00:00 to 00:59.
    package static func afternoon(_ minute: Int) -> Int? { (60..<720).contains(minute) ? minute + 720 : nil }

    /// What is wrong with a site's deadline; nil when it may be.
    package static func objection(toDeadline minute: Int) -> String? {
        guard !siteDeadline.contains(minute) else { return nil }
        return "The check-in deadline is between \(Said.clock(siteDeadline.lowerBound)) and "
            + "\(Said.clock(siteDeadline.upperBound)), not \(Said.clock(minute))."
    }

    /// What is wrong with a day's due time; nil when it may be. `firstEnd` is when the first period of that day ends.
    package static func objection(toDue minute: Int, firstEnd: Int?, deadline: Int) -> String? {
        if minute > deadline {
            return "Carts are due by \(Said.clock(deadline)) at the latest, not \(Said.clock(minute))."
        }
        guard let firstEnd, minute <= firstEnd else { return nil }
        return
            "Carts are due after the first period, which ends at \(Said.clock(firstEnd)), not at \(Said.clock(minute))."
    }

    /// The same time read the 12-hour way, where that would be a due time: 3:30 is 15:30.
    package static func due(meantBy minute: Int, firstEnd: Int?, deadline: Int) -> Int? {
        afternoon(minute).flatMap { objection(toDue: $0, firstEnd: firstEnd, deadline: deadline) == nil ? $0 : nil }
    }
}

extension DayPlan {
    /// When the first period ends; nil without lessons.
    package var firstEnd: Int? { bells.first?.end }
}
