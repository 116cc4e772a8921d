// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Puts new bells in force from a day on; the old ones keep their name and the days that had them.
///
/// They hold until the day from which others are planned, unless a last day is said, or that they take the place of those planned later too. A
/// schedule that was ever used is never edited: `regular` becomes `regular/2`. Clashes are settled before, by their owners; a series keeps its
/// dates at the new times, and every period is found again by its name.
/// - Source: S11, F40
package struct BellsApply: Request {
    package struct Period: Codable, Sendable, Equatable {
        package let name: String
        package let start: Int
        package let end: Int
        package init(name: String, start: Int, end: Int) {
            self.name = name
            self.start = start
            self.end = end
        }
    }

    package struct Schedule: Codable, Sendable {
        /// The name without a version: `regular`.
        package let name: String
        package let periods: [Period]
        package init(name: String, periods: [Period]) {
            self.name = name
            self.periods = periods
        }
    }

    /// How long the new bells hold.
    package enum Hold: Codable, Sendable, Equatable {
        /// Until the day from which others are planned, else until the school year ends.
        case untilOthers
        /// Until this day, itself included, whatever was planned for the days before it.
        case until(Day)
        /// Until the school year ends, in place of those planned for later.
        case all
    }

    package static let name = "bells.apply"
    package static let permission = Permission("day.change")
    package let unit: UnitID
    package let schedules: [Schedule]
    package let from: Day
    package let hold: Hold

    package init(unit: UnitID, schedules: [Schedule], from: Day, hold: Hold = .untilOthers) {
        self.unit = unit
        self.schedules = schedules
        self.from = from
        self.hold = hold
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Bell.all(unit), Setting.of(unit), SchoolYear.of(unit), Loan.openAtSite(unit), Cart.all(unit),
            Person.of(unit),
            Reservation.liveFrom(unit, from),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let year = try facts.year(unit, from) else {
            return .refuse(
                DayNotEntered.refusal("\(from.long) is in no school year that was entered.", exit: .notFound))
        }
        let earliest = try earliest(facts, now)
        guard from >= earliest else {
            return .refuse(
                PastDay.refusal(
                    "Days that have begun keep their bells: new ones hold from \(earliest) at the earliest.",
                    instead: ["bells apply FILE from \(earliest.iso)"]))
        }
        if case .until(let last) = hold, !(from...year.lastDay).contains(last) {
            return .refuse(
                DayNotEntered.refusal(
                    "The bells cannot hold until \(last.long): the school year ends on \(year.lastDay.long).",
                    exit: .notFound))
        }
        let days = try facts.rows(SchoolDay.between, unit, from, year.lastDay).sorted { $0.day < $1.day }
        var draft = Draft(unit, facts)
        let plan = BellsPlan(
            schedules, days, hold, over: try facts.rows(Bell.all, unit), unit, in: &draft)
        guard !plan.isEmpty else {
            return .refuse(BellsUnchanged.refusal(plan.unchanged(from), instead: plan.instead(from)))
        }
        let touched = plan.changes.map(\.day)
        try facts.require(
            touched.flatMap { [SchoolDay.on(unit, $0), Reservation.onDay(unit, $0), Substitute.on(unit, $0)] })
        let last = touched.last ?? from
        try facts.questions(
            ofReservations: facts.rows(Reservation.liveFrom, unit, from).filter { $0.day <= last }, at: unit)
        try facts.require(
            Set(plan.changes.flatMap { [$0.schedule, $0.was] }).map { Bell.of(unit, $0) })
        var resettling = try Resettling(draft, at: now, policy: try facts.policy(unit))
        try resettling.apply(plan)
        if !resettling.refusals.isEmpty { return .refuse(resettling.refusals) }
        let words = plan.words(from)
        try resettling.tell(words.headline)
        var receipt = resettling.receipt(
            words.headline, planned: words.planned, act: words.act,
            hints: plan.names.first.map { ["bells \($0)"] } ?? [])
        receipt.data["later"] = .list(plan.later.map(\.json))
        receipt.data["replaced"] = .list(plan.replaced.map(\.json))
        return .accept(resettling.draft, receipt)
    }

    /// Today while no bell has rung, otherwise tomorrow.
    private func earliest(_ facts: Facts, _ now: Moment) throws -> Day {
        let first = try facts.plan(unit, now.day)?.lessons?.start ?? 1440
        return now.minute < first ? now.day : now.day.adding(1)
    }
}

extension Resettling {
    /// Gives the days their new bells, and the weekdays where nothing else is planned for later; settles every plan on them.
    mutating func apply(_ plan: BellsPlan) throws {
        for setting in try draft.facts.rows(Setting.of, draft.unit) where setting.key.hasPrefix("schedule_") {
            guard let name = plan.lasting[ScheduleName.base(setting.value)], name != setting.value else { continue }
            var after = setting
            after.value = name
            draft.update(setting, after)
        }
        for change in plan.changes {
            guard let row = try draft.facts.one(SchoolDay.on, draft.unit, change.day) else { continue }
            let before = try draft.facts.plan(draft.unit, change.day)
            var after = row
            after.schedule = change.schedule
            draft.update(row, after)
            try settle(row.day, since: before, reason: "the bells are \(change.schedule)", .strict)
            try keepDismissal(of: after)
        }
        remarks += plan.remarks
    }

    /// An early dismissal lies within the new bells too: otherwise it is settled first.
    private mutating func keepDismissal(of row: SchoolDay) throws {
        guard let minute = row.dismiss, let schedule = row.schedule else { return }
        let whole = DayPlan(uncut: row, bells: try draft.facts.rows(Bell.of, draft.unit, schedule))
        guard let lessons = whole.lessons, !(lessons.start < minute && minute < lessons.end) else { return }
        refusals.append(
            BellsClash.refusal(
                "On \(row.day) lessons end at \(Said.clock(minute)), and by the new bells they are \(lessons).",
                instead: ["day \(row.day.iso) dismiss \(Said.clock(lessons.end - 1))"]))
    }
}
