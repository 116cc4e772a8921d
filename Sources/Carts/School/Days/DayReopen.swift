// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Opens a closed day again: it has what the closing took, its bells, an early dismissal, its note, and the rotation its letters.
///
/// What the closing canceled stays canceled: each reservation is made anew by whoever still wants it. A day of which only the rest was closed goes
/// on from now. What is not given back is said.
/// - Source: S11, F40
package struct DayReopen: Request {
    package static let name = "day.reopen"
    package static let permission = Permission("day.change")
    package let unit: UnitID
    package let day: Day
    /// The bells that day; nil takes those it had, else those of its weekday.
    package let schedule: String?

    package init(unit: UnitID, day: Day, schedule: String? = nil) {
        self.unit = unit
        self.day = day
        self.schedule = schedule
    }

    package func needs(at now: Moment) -> [Slice] {
        Resettling.needs(unit, day) + [Reservation.ofDay(unit, day), DayClosing.on(unit, day)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(SchoolDay.on, unit, day), let plan = try facts.plan(unit, day) else {
            return .refuse(DayNotEntered.refusal("\(day.long) is in no school year that was entered.", exit: .notFound))
        }
        guard day >= now.day else { return .refuse(PastDay.refusal("\(day.long) is over and stays closed.")) }
        let closing = try facts.one(DayClosing.on, unit, day)
        guard row.kind == .closed || closing != nil else {
            return .refuse(DayOpenAlready.refusal("\(day) is open.", instead: ["day \(day.iso)"]))
        }
        if day == now.day, now.minute >= row.due, closing?.from != nil || plan.isOpen {
            return .refuse(PastDay.refusal("Today's check-in deadline, \(Said.clock(row.due)), has passed."))
        }
        guard let typed = try schedule ?? closing?.schedule ?? usual(facts) else {
            return .refuse(
                NoSuchSchedule.refusal(
                    "\(day.weekday.name)s have no bells of their own: say which.",
                    instead: ["day \(day.iso) reopen schedule regular"]))
        }
        guard let name = try schedule == nil ? typed : facts.schedule(typed, on: day, unit),
            !(try facts.rows(Bell.of, unit, name)).isEmpty
        else {
            return .refuse(
                NoSuchSchedule.refusal("There is no bell schedule \(typed) here.", instead: ["bells"], exit: .notFound))
        }
        var after = row
        let isSame = closing?.schedule == name
        after.kind = isSame ? closing?.kind ?? SchoolDay.Kind(schedule: name) : SchoolDay.Kind(schedule: name)
        after.schedule = name
        after.dismiss = isSame ? closing?.dismiss : nil
        after.note = closing?.note ?? ""
        let policy = try facts.policy(unit)
        var resettling = try Resettling(Draft(unit, facts), at: now, policy: policy)
        if closing?.from == nil, let refusal = try resettling.keepDue(&after) { return .refuse(refusal) }
        after = try resettling.draft.settleRest(of: after, since: plan, at: now)
        resettling.draft.update(row, after)
        if let closing { resettling.draft.remove(closing) }
        try resettling.settle(day, since: plan, reason: "the day is open again")
        try resettling.giveBack(closing, row, after, chosen: schedule != nil)
        if !resettling.refusals.isEmpty { return .refuse(resettling.refusals) }
        let headline = "\(day) is a school day again."
        try tell(&resettling, after)
        return .accept(
            resettling.draft,
            resettling.receipt(headline, planned: "\(day) will be a school day again.", act: "Open \(day) again"))
    }

    /// Tells whom the closing cost a reservation.
    private func tell(_ resettling: inout Resettling, _ after: SchoolDay) throws {
        for person in Set(try resettling.canceledByChange(of: day).map(\.person)).sorted() {
            resettling.draft.tell(
                Notice(
                    person, .atOnce, subject: "\(day) is a school day after all",
                    "\(day) is open again (\(ScheduleName.said(after.schedule ?? "")) bells). Canceled reservations are not restored: reserve again if you still want yours."
                ))
        }
    }

    /// The bells that most days of the same weekday have around that day in that school year; else the site's for the weekday.
    private func usual(_ facts: Facts) throws -> String? {
        if let year = try facts.year(unit, day) {
            let days = try facts.rows(SchoolDay.between, unit, year.firstDay, year.lastDay)
            let names = days.filter { $0.day.weekday == day.weekday }.compactMap(\.schedule)
                .filter { !ScheduleName.isOfOneDay($0) }.map(ScheduleName.base)
            let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
            if let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
                return try facts.schedule(most.key, on: day, unit)
            }
        }
        return try facts.rows(Setting.of, unit).first { $0.key == CalendarKey.schedule(day.weekday) }?.value
    }
}

extension Resettling {
    /// A deadline that would be too soon on the day that opens gives way to the site's own; refused where that too has no notice left.
    fileprivate mutating func keepDue(_ after: inout SchoolDay) throws -> Refusal? {
        guard after.day == now.day, now.minute + policy.dueNotice > after.due else { return nil }
        guard now.minute + policy.dueNotice <= policy.due else {
            return PastDay.refusal("It is too late to open today: carts would be due at \(Said.clock(policy.due)).")
        }
        let old = after.due
        after.due = policy.due
        remarks.append(
            Remark(
                "Not restored: the due time of \(Said.clock(old)), which is too soon; carts are due at \(Said.clock(policy.due)).",
                planned: "Will not be restored: the due time of \(Said.clock(old)), which is too soon."))
        return nil
    }

    /// Gives the letters back and says what the day has again, and what it has not.
    fileprivate mutating func giveBack(
        _ closing: DayClosing?, _ row: SchoolDay, _ after: SchoolDay, chosen: Bool
    ) throws {
        let bells = ScheduleName.said(after.schedule ?? "")
        let due = Said.clock(after.due)
        remarks.append(
            Remark(
                "Bells: \(bells). Carts are due at \(due).", planned: "Bells: \(bells). Carts will be due at \(due)."))
        if let dismiss = after.dismiss {
            remarks.append(
                Remark(
                    "Lessons end at \(Said.clock(dismiss)) again.",
                    planned: "Lessons will end at \(Said.clock(dismiss)) again."
                ))
        }
        guard let closing else {
            remarks.append(
                Remark("It was closed by the school's calendar: it has the bells of its weekday."))
            try remarkOnCanceled(row.day)
            return
        }
        if let old = closing.schedule, chosen, old != after.schedule {
            let lost = ScheduleName.said(old) + (closing.dismiss.map { ", lessons ending at \(Said.clock($0))" } ?? "")
            remarks.append(
                Remark("Not restored: the bells planned for it, \(lost).", planned: "Will not be restored: \(lost)."))
        }
        if closing.shifted {
            try unshiftRotation(from: after, had: closing.rotation)
            if let letter = try draft.facts.one(SchoolDay.on, draft.unit, row.day)?.rotation {
                remarks.append(
                    Remark(
                        "Its turn in the rotation is \(letter) again; later days have their letters back.",
                        planned: "Its turn in the rotation will be \(letter); later days get their letters back."))
            }
        }
        try remarkOnCanceled(row.day)
    }
}
