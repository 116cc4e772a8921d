// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Opens a closed day again. What the closing cancelled stays cancelled: each reservation is made anew by whoever still wants it.
///
/// - Source: S11
package struct DayReopen: Request {
    package static let name = "day.reopen"
    package static let permission = Permission("day.change")
    package let unit: UnitID
    package let day: Day
    /// The bells that day; nil takes those of its weekday.
    package let schedule: String?

    package init(unit: UnitID, day: Day, schedule: String? = nil) {
        self.unit = unit
        self.day = day
        self.schedule = schedule
    }

    package func needs(at now: Moment) -> [Slice] {
        Resettling.needs(unit, day) + [Reservation.ofDay(unit, day)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(SchoolDay.on, unit, day) else {
            return .refuse(DayNotEntered.refusal("\(day.long) is in no school year that was entered.", exit: .notFound))
        }
        guard day >= now.day else { return .refuse(PastDay.refusal("\(day.long) is over and stays closed.")) }
        guard row.kind == .closed else {
            return .refuse(DayOpenAlready.refusal("\(day) is open.", instead: ["day \(day.iso)"]))
        }
        let usual = try usual(facts)
        guard let name = schedule ?? usual else {
            return .refuse(
                NoSuchSchedule.refusal(
                    "\(day.weekday.name)s have no bells of their own: say which.",
                    instead: ["day \(day.iso) reopen schedule regular"]))
        }
        guard !(try facts.rows(Bell.of, unit, name)).isEmpty else {
            return .refuse(
                NoSuchSchedule.refusal("There is no bell schedule \(name) here.", instead: ["bells"], exit: .notFound))
        }
        var after = row
        after.kind = SchoolDay.Kind(schedule: name)
        after.schedule = name
        after.dismiss = nil
        after.note = ""
        var draft = Draft(unit, facts)
        draft.update(row, after)
        // Cancelled by a change of the day and by nothing else: the entry says so, whatever somebody wrote as a reason.
        let cancelled = try facts.rows(Reservation.ofDay, unit, day).filter { $0.state == .cancelled }
        try facts.require(cancelled.map { WrittenBy.entry(unit, $0.rev) })
        let gone = try cancelled.filter {
            try facts.one(WrittenBy.entry, unit, $0.rev)?.kind == DayChange.name
        }.sorted { $0.no < $1.no }
        for person in Set(gone.map(\.person)).sorted() {
            draft.tell(
                Notice(
                    person, .atOnce, subject: "\(day) is a school day after all",
                    "\(day) is open again (\(name) bells). What was cancelled stays cancelled: reserve again if you still want it."
                ))
        }
        var details = ["Bells: \(name). Carts are due at \(Said.clock(after.due))."]
        if !gone.isEmpty {
            details.append(
                "Not revived: \(gone.map { Numbered.reservation.id($0.no) }.joined(separator: ", ")); their teachers are told."
            )
        }
        return .accept(draft, Receipt("\(day) is a school day again.", details: details))
    }

    /// The bells that most days of the same weekday have in that school year, so that each year keeps its own; else the site's for the weekday.
    private func usual(_ facts: Facts) throws -> String? {
        if let year = try facts.year(unit, day) {
            let days = try facts.rows(SchoolDay.between, unit, year.firstDay, year.lastDay)
            let names = days.filter { $0.day.weekday == day.weekday }.compactMap(\.schedule)
            let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
            if let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { return most.key }
        }
        return try facts.rows(Setting.of, unit).first { $0.key == CalendarKey.schedule(day.weekday) }?.value
    }
}
