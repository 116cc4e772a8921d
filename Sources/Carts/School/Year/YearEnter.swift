// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Enters a school year that is to come: its days, its bells, closed days, rotation.
///
/// Number lists, seats and deputies belong to one year and end with it: nobody owns a number in the new one until its lists are entered, and who
/// had a label in the old one keeps teacher and seat. Bells that were ever used are not edited: others of the same name become a new version.
/// - Source: S5, S6, S11
package struct YearEnter: Request {
    package static let name = "year.enter"
    package static let permission = Permission("day.change")
    package let unit: UnitID
    package let bells: [BellsApply.Schedule]
    /// Every day of the year in order, closed ones too.
    package let days: [PlannedDay]

    package init(unit: UnitID, bells: [BellsApply.Schedule], days: [PlannedDay]) {
        self.unit = unit
        self.bells = bells
        self.days = days
    }

    package func needs(at now: Moment) -> [Slice] { [SchoolYear.of(unit), Bell.all(unit), Setting.of(unit)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let first = days.first?.day, let last = days.last?.day,
            days.map(\.day) == Array(Day.daysInclusive(from: first, to: last)), days.count <= 400
        else { return .refuse(YearFits.refusal("A school year is every day from its first to its last, 400 at most.")) }
        var no = try objections(first, last, facts, at: now)
        let policy = try facts.policy(unit)
        let known = Set(try facts.rows(Bell.all, unit).map(\.schedule))
        for day in days {
            if day.due > policy.due {
                no.append(
                    DueTooLate.refusal(
                        "\(day.day.long): carts are due by \(Said.clock(policy.due)) at the latest, not \(Said.clock(day.due))."
                    ))
            }
            if let schedule = day.schedule, !bells.contains(where: { $0.name == schedule }), !known.contains(schedule) {
                no.append(NoSuchSchedule.refusal("\(day.day.long): there is no bell schedule \(schedule)."))
            }
        }
        guard no.isEmpty else { return .refuse(no) }
        var draft = Draft(unit, facts)
        draft.insert(SchoolYear(site: unit, year: first.year, firstDay: first, lastDay: last))
        let names = enter(over: try facts.rows(Bell.all, unit), in: &draft)
        for day in days { draft.insert(day.row(unit, bells: names)) }
        let open = days.filter { $0.schedule != nil }.count
        let before = try facts.rows(SchoolYear.of, unit).filter { $0.lastDay < first }.max { $0.lastDay < $1.lastDay }
        let ends =
            before.map { "Number lists, seats and deputies end on \($0.lastDay.long)." } ?? "It is the first year here."
        return .accept(
            draft,
            Receipt(
                "The school year \(first.long) to \(last.long) is entered: \(Said.count(open, "school day", "school days")).",
                details: [
                    ends, "Nobody owns a number in it yet: enter the lists before it begins.",
                    "Bells: \(Set(days.compactMap(\.schedule)).map { names[$0] ?? $0 }.sorted().joined(separator: ", ")).",
                ], hints: ["import grades FILE from \(first.iso)", "day \(first.iso)"],
                data: ["first": .text(first.iso), "last": .text(last.iso), "days": .int(open)]
            ).previewed(
                "The school year \(first.long) to \(last.long) will be entered: \(Said.count(open, "school day", "school days")).",
                question: "Enter the school year \(first.long) to \(last.long)?"))
    }

    /// Enters the schedules that the site does not have yet; gives the name under which each is kept.
    private func enter(over rows: [Bell], in draft: inout Draft) -> [String: String] {
        var names: [String: String] = [:]
        for schedule in bells {
            let known = BellVersions(schedule.name, rows)
            let name = known.name(of: schedule.periods)
            names[schedule.name] = name
            guard !known.names.contains(name) else { continue }
            for period in schedule.periods {
                draft.insert(
                    Bell(site: unit, schedule: name, period: period.name, start: period.start, end: period.end))
            }
        }
        return names
    }

    private func objections(_ first: Day, _ last: Day, _ facts: Facts, at now: Moment) throws -> [Refusal] {
        let years = try facts.rows(SchoolYear.of, unit)
        if let other = years.first(where: { $0.firstDay <= last && first <= $0.lastDay }) {
            return [
                YearFits.refusal(
                    "The school year \(other.firstDay.long) to \(other.lastDay.long) is here already: its days are changed one by one.",
                    instead: ["day \(max(other.firstDay, now.day).iso)"])
            ]
        }
        if let twin = years.first(where: { $0.year == first.year }) {
            return [YearFits.refusal("There is a school year that began in \(twin.year) already.")]
        }
        if first <= now.day {
            return [YearFits.refusal("A school year is entered before it begins; \(first.long) is not to come.")]
        }
        return []
    }
}

/// A school year lies after today and shares no day with another.
///
/// - Source: S11
package enum YearFits: Rule {
    package static let code = "year-fits"
    package static let clause = "S11"
}
