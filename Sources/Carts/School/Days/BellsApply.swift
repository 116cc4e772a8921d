// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Puts new bells in force from a day on; the old ones keep their name and the days that had them.
///
/// A schedule that was ever used is never edited: `regular` becomes `regular/2`. Clashes are settled before, by their owners; a series keeps its
/// dates at the new times.
/// - Source: S11
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

    package static let name = "bells.apply"
    package static let permission = Permission("day.change")
    package let unit: UnitID
    package let schedules: [Schedule]
    package let from: Day

    package init(unit: UnitID, schedules: [Schedule], from: Day) {
        self.unit = unit
        self.schedules = schedules
        self.from = from
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
        let days = try facts.rows(SchoolDay.between, unit, from, year.lastDay).sorted { $0.day < $1.day }
        var draft = Draft(unit, facts)
        let renamed = try Self.versions(schedules, over: facts.rows(Bell.all, unit), unit, in: &draft)
            .filter { name in try !facts.rows(Bell.all, unit).contains { $0.schedule == name.value } }
        if renamed.isEmpty { return .refuse(BellsUnchanged.refusal("These are the bells that are in force.")) }
        let touched = days.filter { $0.schedule.map { renamed[Self.base($0)] != nil } ?? false }
        try facts.require(
            touched.flatMap {
                [SchoolDay.on(unit, $0.day), Reservation.onDay(unit, $0.day), Substitute.on(unit, $0.day)]
            })
        let last = touched.last?.day ?? from
        try facts.questions(
            ofReservations: facts.rows(Reservation.liveFrom, unit, from).filter { $0.day <= last }, at: unit)
        try facts.require(Set(renamed.values).map { Bell.of(unit, $0) })
        var resettling = try Resettling(draft, at: now, policy: try facts.policy(unit))
        try resettling.apply(renamed, to: touched)
        if !resettling.refusals.isEmpty { return .refuse(resettling.refusals) }
        let names = renamed.values.sorted()
        let headline =
            "From \(from.long) the bells are \(Said.list(names)): \(Said.count(touched.count, "day", "days"))."
        try resettling.tell(headline)
        return .accept(resettling.draft, resettling.receipt(headline, hints: ["bells \(names[0])"]))
    }

    /// Today while no bell has rung, otherwise tomorrow.
    private func earliest(_ facts: Facts, _ now: Moment) throws -> Day {
        let first = try facts.plan(unit, now.day)?.lessons?.start ?? 1440
        return now.minute < first ? now.day : now.day.adding(1)
    }

    /// Enters the schedules that differ from what is there, each under a name of its own; gives the new name of every changed one.
    static func versions(_ schedules: [Schedule], over rows: [Bell], _ unit: UnitID, in draft: inout Draft) -> [String:
        String]
    {
        let bells = Dictionary(grouping: rows, by: \.schedule)
        var renamed: [String: String] = [:]
        for schedule in schedules {
            let versions = bells.keys.filter { base($0) == schedule.name }
            let newest = versions.max { version($0) < version($1) }
            let known = (newest.flatMap { bells[$0] } ?? []).map {
                Period(name: $0.period, start: $0.start, end: $0.end)
            }
            if let newest, known.sorted(by: order) == schedule.periods.sorted(by: order) {
                if newest != schedule.name { renamed[schedule.name] = newest }
                continue
            }
            let name = newest.map { "\(schedule.name)/\(version($0) + 1)" } ?? schedule.name
            renamed[schedule.name] = name
            for period in schedule.periods {
                draft.insert(
                    Bell(site: unit, schedule: name, period: period.name, start: period.start, end: period.end))
            }
        }
        return renamed
    }

    private static func order(_ a: Period, _ b: Period) -> Bool { (a.start, a.name) < (b.start, b.name) }

    /// `regular/2` without its version.
    package static func base(_ schedule: String) -> String {
        let parts = schedule.split(separator: "/")
        guard parts.count > 1, let last = parts.last, Int(last) != nil else { return schedule }
        return parts.dropLast().joined(separator: "/")
    }

    package static func version(_ schedule: String) -> Int {
        base(schedule) == schedule ? 1 : Int(schedule.split(separator: "/").last ?? "1") ?? 1
    }
}

extension Resettling {
    /// Gives the days their new bells, the weekdays too, and settles every reservation on them.
    mutating func apply(_ renamed: [String: String], to days: [SchoolDay]) throws {
        for setting in try draft.facts.rows(Setting.of, draft.unit) where setting.key.hasPrefix("schedule_") {
            guard let name = renamed[BellsApply.base(setting.value)] else { continue }
            var after = setting
            after.value = name
            draft.update(setting, after)
        }
        for row in days {
            guard let schedule = row.schedule, let name = renamed[BellsApply.base(schedule)] else { continue }
            var after = row
            after.schedule = name
            draft.update(row, after)
            try settle(row.day, reason: "the bells are \(name)", strict: true)
        }
    }
}
