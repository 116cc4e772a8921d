// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Changes one day: closed, lessons ending early, carts due earlier, other bells.
///
/// A try (`dryRun`) is the preview: its receipt lists every reservation, loan and series that is touched. What is cancelled is told at once;
/// open loans become recalls and never block a closing.
/// - Source: S11, F10
package struct DayChange: Request {
    package enum Edit: Codable, Sendable, Equatable {
        /// No lessons, for this reason. `shift` lets the rotation go on as if the day had never been one of it.
        case closed(String, shift: Bool)
        /// Lessons end at this minute; the deadline stays.
        case dismiss(Int)
        /// Carts are due at this minute.
        case due(Int)
        /// The day follows these bells.
        case schedule(String)
    }

    package static let name = "day.change"
    package static let permission = Permission("day.change")
    package let unit: UnitID
    package let day: Day
    package let edit: Edit

    package init(unit: UnitID, day: Day, edit: Edit) {
        self.unit = unit
        self.day = day
        self.edit = edit
    }

    package func needs(at now: Moment) -> [Slice] { Resettling.needs(unit, day) }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(SchoolDay.on, unit, day) else {
            return .refuse(DayNotEntered.refusal("\(day.long) is in no school year that was entered.", exit: .notFound))
        }
        guard day >= now.day else {
            return .refuse(PastDay.refusal("\(day.long) is over: it keeps the bells and the deadline it had."))
        }
        let policy = try facts.policy(unit)
        var after = row
        switch edit {
        case .closed(let why, _):
            if row.kind == .closed {
                return .refuse(
                    NothingToChange.refusal("\(day) is closed already\(row.note.isEmpty ? "" : " (\(row.note))")."))
            }
            after.kind = .closed
            after.schedule = nil
            after.dismiss = nil
            after.note = why
        default:
            if row.kind == .closed {
                let note = row.note.isEmpty ? "" : " (\(row.note))"
                return .refuse(
                    DayClosedAlready.refusal("\(day) is closed\(note).", instead: ["day \(day.iso) reopen"]))
            }
        }
        switch edit {
        case .closed: break
        case .dismiss(let minute):
            if let refusal = try dismissal(minute, facts, now) { return .refuse(refusal) }
            after.dismiss = minute
        case .due(let minute):
            if let refusal = deadline(minute, policy, row, now) { return .refuse(refusal) }
            after.due = minute
        case .schedule(let name):
            guard !(try facts.rows(Bell.of, unit, name)).isEmpty else {
                return .refuse(
                    NoSuchSchedule.refusal(
                        "There is no bell schedule \(name) here.", instead: ["bells"], exit: .notFound))
            }
            after.schedule = name
            after.kind = SchoolDay.Kind(schedule: name)
            after.dismiss = nil
        }
        if after == row { return .refuse(NothingToChange.refusal("\(day) is like that already.")) }
        var draft = Draft(unit, facts)
        draft.update(row, after)
        var resettling = try Resettling(draft, at: now, policy: policy)
        try resettling.settle(day, reason: reason(after))
        if case .closed(_, shift: true) = edit { try resettling.shiftRotation(from: after) }
        if !resettling.refusals.isEmpty { return .refuse(resettling.refusals) }
        try resettling.tell(headline(after))
        return .accept(resettling.draft, resettling.receipt(headline(after)))
    }

    private func headline(_ after: SchoolDay) -> String {
        switch edit {
        case .closed(let why, _): "\(day) is closed: \(why)."
        case .dismiss(let minute):
            "On \(day) lessons end at \(Said.clock(minute)); carts are due at \(Said.clock(after.due)) as before."
        case .due(let minute): "On \(day) carts are due at \(Said.clock(minute))."
        case .schedule(let name): "On \(day) the bells are \(name)."
        }
    }

    private func reason(_ after: SchoolDay) -> String {
        switch edit {
        case .closed(let why, _): "closed: \(why)"
        case .dismiss(let minute): "lessons end at \(Said.clock(minute))"
        case .due(let minute): "carts are due at \(Said.clock(minute))"
        case .schedule(let name): "the bells are \(name) that day"
        }
    }

    private func dismissal(_ minute: Int, _ facts: Facts, _ now: Moment) throws -> Refusal? {
        guard var row = try facts.one(SchoolDay.on, unit, day), let schedule = row.schedule else { return nil }
        row.dismiss = nil
        let plan = DayPlan(day: row, bells: try facts.rows(Bell.of, unit, schedule))
        guard let lessons = plan.lessons else { return nil }
        if minute <= lessons.start || minute >= lessons.end {
            return DismissAstray.refusal("On \(day) lessons are \(lessons); a dismissal lies between them.")
        }
        if day == now.day, minute < now.minute {
            return DismissAstray.refusal("It is \(Said.clock(now.minute)): \(Said.clock(minute)) is over.")
        }
        return nil
    }

    private func deadline(_ minute: Int, _ policy: Policy, _ row: SchoolDay, _ now: Moment) -> Refusal? {
        let earliest = now.minute + policy.dueNotice + (now.second % 60 > 0 ? 1 : 0)
        let soonest = day == now.day ? earliest : 0
        if minute > policy.due {
            return DueTooLate.refusal(
                "Carts are due by \(Said.clock(policy.due)) at the latest, not \(Said.clock(minute)).",
                instead: row.due == policy.due || policy.due < soonest
                    ? [] : ["day \(day.iso) due \(Said.clock(policy.due))"])
        }
        guard day == now.day, minute < earliest else { return nil }
        if earliest > policy.due { return DueTooSoon.refusal("It is too late to move today's deadline.") }
        return DueTooSoon.refusal(
            "A deadline needs \(policy.dueNotice) minutes' notice: today the earliest is \(Said.clock(earliest)).",
            instead: row.due == earliest ? [] : ["day today due \(Said.clock(earliest))"])
    }
}
