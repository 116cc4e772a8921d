// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement

/// The app requests that were queued for a day go to the next open day when it is closed.
///
/// Nobody is there to process them, and none is overdue for that. Taking the closing back, or opening the day again (`OpenedDayReturnsQueue`), takes
/// this back with it.
/// - Source: S10, RULES "Close of day"
package enum ClosedDayMovesQueue: Follower {
    package static func follow(_ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment) throws {
        let closed = changes.of(SchoolDay.self).compactMap { change -> Day? in
            guard let after = change.after, after.kind == .closed, change.before?.kind != .closed else { return nil }
            return after.day
        }
        guard !closed.isEmpty else { return }
        let unit = draft.unit
        try draft.facts.require([AppRequest.open(unit), AppRequest.approved(unit)])
        let queued = try draft.facts.rows(AppRequest.open, unit) + draft.facts.rows(AppRequest.approved, unit)
        for request in queued.sorted(by: { $0.no < $1.no }) where closed.contains(request.processDay) {
            var after = request
            after.processDay = try draft.facts.openDay(unit, from: request.processDay)
            draft.update(request, after)
        }
    }
}
