// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement

/// The app requests that a closing moved to a later day go back to their day when it is opened again.
///
/// Only those that are still where the closing put them; what was moved or settled since stays.
/// - Source: S10, F40
package enum OpenedDayReturnsQueue: Follower {
    package static func follow(_ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment) throws {
        let opened = changes.of(DayClosing.self).compactMap { change in
            change.after == nil ? change.before : nil
        }
        guard !opened.isEmpty else { return }
        let unit = draft.unit
        try draft.facts.require(
            opened.map { JournalPart.of(unit, $0.rev) } + [AppRequest.open(unit), AppRequest.approved(unit)])
        let queued = try draft.facts.rows(AppRequest.open, unit) + draft.facts.rows(AppRequest.approved, unit)
        for closing in opened {
            let acts = try Acts(unit: unit, facts: draft.facts, kinds: .standard).read(closing.rev)
            let moved = (acts.recorded ?? []).filter { $0.kind.table.name == AppRequest.table.name }
            for change in moved {
                guard let before = try change.before.map({ try AppRequest(cells: $0) }),
                    let after = try change.after.map({ try AppRequest(cells: $0) }), before.processDay == closing.day,
                    let standing = queued.first(where: { $0.no == after.no }), standing.processDay == after.processDay
                else { continue }
                var back = standing
                back.processDay = before.processDay
                draft.update(standing, back)
            }
        }
    }
}
