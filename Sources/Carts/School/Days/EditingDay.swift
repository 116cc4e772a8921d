// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

extension Resettling {
    /// Makes one change to one day and settles what is planned on it; gives the day as it is then, or why not.
    mutating func edit(_ day: Day, _ edit: DayChange.Edit) throws -> Result<SchoolDay, Refused> {
        let site = draft.unit
        guard let row = try draft.facts.one(SchoolDay.on, site, day),
            let plan = try draft.facts.plan(site, day)
        else { return .failure(Refused(DayNotEntered.refusal("\(day.long) is in no school year that was entered."))) }
        let closing = try draft.facts.one(DayClosing.on, site, day)
        if case .closed(let why, let shift) = edit { return try close(row, plan, closing, why, shift: shift) }
        let note = row.note.isEmpty ? "" : " (\(row.note))"
        if row.kind == .closed {
            return .failure(
                Refused(DayClosedAlready.refusal("\(day) is closed\(note).", instead: try reopening(day))))
        }
        var after = row
        var reason = ""
        switch edit {
        case .closed: break
        case .due(let minute):
            if let refusal = DueBounds(row, plan, policy, now).objection(minute) {
                return .failure(Refused(refusal))
            }
            after.due = minute
            reason = "carts are due at \(Said.clock(minute))"
        case .dismiss, .schedule:
            if let from = closing?.from {
                return .failure(
                    Refused(
                        DayClosedAlready.refusal(
                            "\(day) is closed from \(Said.clock(from))\(note).", instead: try reopening(day))))
            }
            switch edit {
            case .dismiss(let minute):
                if let refusal = try dismissal(minute, row) { return .failure(Refused(refusal)) }
                after.dismiss = minute
                reason = "lessons end at \(Said.clock(minute))"
            case .schedule(let typed):
                guard let name = try draft.facts.schedule(typed, on: day, site) else {
                    return .failure(
                        Refused(
                            NoSuchSchedule.refusal(
                                "There is no bell schedule \(typed) here.", instead: ["bells"], exit: .notFound)))
                }
                after.schedule = name
                after.kind = SchoolDay.Kind(schedule: name)
                after.dismiss = nil
                reason = "the bells are \(name) that day"
            default: break
            }
            after = try draft.settleRest(of: after, since: plan, at: now)
        }
        if after == row {
            return .failure(Refused(NothingToChange.refusal("Nothing to change: \(day) already has these settings.")))
        }
        draft.update(row, after)
        try settle(day, since: plan, reason: reason)
        try remark(on: row, after)
        return .success(after)
    }

    /// Closes a day, or what is left of it once its lessons have begun.
    private mutating func close(
        _ row: SchoolDay, _ plan: DayPlan, _ closing: DayClosing?, _ why: String, shift: Bool
    ) throws -> Result<SchoolDay, Refused> {
        let note = row.note.isEmpty ? "" : " (\(row.note))"
        if row.kind == .closed || closing != nil {
            let from = closing?.from.map { " from \(Said.clock($0))" } ?? ""
            return .failure(
                Refused(NothingToChange.refusal("Nothing to change: \(row.day) is already closed\(from)\(note).")))
        }
        let begun = RestOfDay.hasBegun(plan, on: row.day, at: now)
        if begun, now.minute >= row.due {
            return .failure(
                Refused(
                    PastDay.refusal(
                        "Today's lessons and its check-in deadline (\(Said.clock(row.due))) are over: nothing is left to close."
                    )))
        }
        var after = row
        after.note = why
        if begun {
            partly = now.minute
            if now.minute < plan.lessons?.end ?? 0 { after.dismiss = now.minute }
        } else {
            after.kind = .closed
            after.schedule = nil
            after.dismiss = nil
        }
        draft.insert(DayClosing(row, from: begun ? now.minute : nil, shifted: shift && row.rotation != nil))
        draft.update(row, after)
        try settle(row.day, since: plan, reason: "closed: \(why)", .closing)
        if shift { try shiftRotation(from: after, keepingIts: begun) }
        return .success(try draft.facts.one(SchoolDay.on, draft.unit, row.day) ?? after)
    }

    /// The line that opens a closed day again, with bells where its weekday has none.
    private func reopening(_ day: Day) throws -> [String] {
        let taken = try draft.facts.one(DayClosing.on, draft.unit, day) != nil
        return [taken || day.weekday < .saturday ? "day \(day.iso) reopen" : "day \(day.iso) reopen schedule regular"]
    }

    /// Why lessons cannot end at this minute.
    private func dismissal(_ minute: Int, _ row: SchoolDay) throws -> Refusal? {
        guard let schedule = row.schedule else { return nil }
        let whole = DayPlan(uncut: row, bells: try draft.facts.rows(Bell.of, draft.unit, schedule))
        guard let lessons = whole.lessons else { return nil }
        let day = row.day
        func fits(_ minute: Int) -> Bool {
            lessons.start < minute && minute < lessons.end && (day != now.day || minute > now.minute)
        }
        guard !fits(minute) else { return nil }
        let meant = CalendarTimes.afternoon(minute).flatMap { fits($0) && $0 != row.dismiss ? $0 : nil }
        let instead = meant.map { ["day \(day.iso) dismiss \(Said.clock($0))"] } ?? []
        if lessons.start < minute, minute < lessons.end {
            return DismissAstray.refusal(
                "It is \(Said.clock(now.minute)): \(Said.clock(minute)) is over.", instead: instead)
        }
        return DismissAstray.refusal(
            "On \(day) lessons are \(lessons); they cannot end at \(Said.clock(minute)).", instead: instead)
    }

    /// What a change takes away without a word of its own: an early dismissal, and what an earlier one had canceled.
    private mutating func remark(on row: SchoolDay, _ after: SchoolDay) throws {
        guard let old = row.dismiss, old != after.dismiss else { return }
        if after.dismiss == nil {
            remarks.append(
                Remark(
                    "The early dismissal at \(Said.clock(old)) no longer holds.",
                    planned: "The early dismissal at \(Said.clock(old)) will no longer hold."))
        }
        if after.dismiss ?? 1440 > old { try remarkOnCanceled(row.day) }
    }

    /// Names the reservations that a change of this day canceled: no inverse of it brings them back.
    mutating func remarkOnCanceled(_ day: Day) throws {
        let gone = try canceledByChange(of: day)
        guard !gone.isEmpty else { return }
        let ids = gone.map { Numbered.reservation.id($0.no) }.joined(separator: ", ")
        remarks.append(
            Remark(
                "Not restored: \(ids), canceled before. Reserve them again if still free.",
                planned: "Will not be restored: \(ids), canceled before."))
    }

    /// The reservations of a day that a change of that day canceled: the entry that wrote them says so, whatever somebody gave as a reason.
    func canceledByChange(of day: Day) throws -> [Reservation] {
        let site = draft.unit
        let rows = try draft.facts.rows(Reservation.ofDay, site, day).filter { $0.state == .cancelled && !$0.live }
        // What this very decision cancels has not been written yet.
        let earlier = rows.filter { row in !cancelled.contains { $0.no == row.no } }
        try draft.facts.require(earlier.map { WrittenBy.entry(site, $0.rev) })
        return try earlier.filter { try draft.facts.one(WrittenBy.entry, site, $0.rev)?.kind == DayChange.name }
            .sorted { $0.no < $1.no }
    }
}
