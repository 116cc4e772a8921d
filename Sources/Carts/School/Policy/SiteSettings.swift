// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import People

extension Facts {
    /// The settings of a site, by key.
    package func settings(_ site: UnitID) throws -> [String: String] {
        Dictionary(try rows(Setting.of, site).map { ($0.key, $0.value) }) { first, _ in first }
    }
}

/// One figure of a site's policy: what it is called, what it means, what it may be.
package struct PolicyEntry: Sendable {
    package let key: String
    package let means: String
    package let usual: String
    /// The value as it is stored; nil when it is none of those allowed.
    package let read: @Sendable (String) -> String?
    package let accepted: String

    private static func figure(_ key: String, _ means: String, _ usual: Int, _ range: ClosedRange<Int>) -> PolicyEntry {
        PolicyEntry(
            key: key, means: means, usual: String(usual),
            read: { Int($0).flatMap { range.contains($0) ? String($0) : nil } },
            accepted: "\(range.lowerBound)…\(range.upperBound)")
    }

    package static let all: [PolicyEntry] = [
        figure("hand_over_minutes", "hand-over may begin so many minutes before the reserved time", 10, 0...120),
        figure("release_minutes", "not collected for so many minutes, a reservation is released", 15, 1...240),
        figure("answer_minutes", "asked later than the period's start, owners have so many minutes", 15, 1...240),
        figure("due_notice_minutes", "a deadline moved today is at least so many minutes ahead", 30, 30...240),
        PolicyEntry(
            key: "due_minute", means: "carts are checked in by this time", usual: "17:00",
            read: { text in
                let minute = WallTime(text: text)?.minute ?? Int(text)
                return minute.flatMap { CalendarTimes.siteDeadline.contains($0) ? String($0) : nil }
            }, accepted: "12:00…17:00"),
        PolicyEntry(
            key: "processing_weekday", means: "app requests are processed on this weekday", usual: "4",
            read: { text in
                (Weekday(name: text)?.rawValue ?? Int(text)).flatMap { (1...7).contains($0) ? String($0) : nil }
            },
            accepted: "monday … sunday"),
        PolicyEntry(
            key: "days_checked", means: "carts are checked in every school day, or only when used", usual: "school",
            read: { ["school", "used"].contains($0.lowercased()) ? $0.lowercased() : nil }, accepted: "school, used"),
        figure("idle_minutes", "an idle session locks after so many minutes", 10, 1...240),
        figure("invite_hours", "an invitation is good for so many hours", 72, 1...336),
    ]

    /// A stored value as people say it.
    package func said(_ value: String) -> String {
        switch key {
        case "due_minute": Int(value).map(Said.clock) ?? value
        case "processing_weekday": Int(value).flatMap(Weekday.init(rawValue:))?.name ?? value
        default: value
        }
    }
}

/// Sets one figure of the site's policy; it holds for what happens from now on and mails nobody about the past.
/// - Source: S10, S13, F13
package struct SiteSet: Request {
    package static let name = "site.set"
    package static let permission = Permission("site.set")
    package let unit: UnitID
    package let key: String
    package let value: String

    package init(unit: UnitID, key: String, value: String) {
        self.unit = unit
        self.key = key
        self.value = value
    }

    package func needs(at now: Moment) -> [Slice] {
        key == CalendarKey.due ? [Setting.of(unit), SchoolYear.of(unit)] : [Setting.of(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let entry = PolicyEntry.all.first(where: { $0.key == key }) else {
            return .refuse(PolicyFigure.refusal("There is no figure \(key).", instead: ["site"], exit: .notFound))
        }
        guard let stored = entry.read(value) else {
            return .refuse(PolicyFigure.refusal("\(key) cannot be \(value); it is \(entry.accepted)."))
        }
        let old = try facts.rows(Setting.of, unit).first { $0.key == key }
        let before = entry.said(old?.value ?? entry.usual)
        if old?.value == stored { return .refuse(NothingToChange.refusal("\(key) is \(before) already.")) }
        var draft = Draft(unit, facts)
        if let old {
            var row = old
            row.value = stored
            draft.update(old, row)
        } else {
            draft.insert(Setting(unit: unit, key: key, value: stored))
        }
        var details: [String] = []
        if key == CalendarKey.due, let minute = Int(stored) {
            let refusals = try lowerDays(to: minute, in: &draft, at: now, &details)
            guard refusals.isEmpty else { return .refuse(refusals) }
        }
        return .accept(
            draft, Receipt("\(key) is \(entry.said(stored)) (it was \(before)): \(entry.means).", details: details))
    }

    /// No day to come has a later deadline than the site's: those that had get this one. Reservations that would end after it are settled first.
    private func lowerDays(
        to minute: Int, in draft: inout Draft, at now: Moment, _ details: inout [String]
    ) throws -> [Refusal] {
        let tomorrow = now.day.adding(1)
        let last = try draft.facts.rows(SchoolYear.of, unit).map(\.lastDay).max() ?? now.day
        let days = try last < tomorrow ? [] : draft.facts.rows(SchoolDay.between, unit, tomorrow, last)
        let later = days.filter { $0.kind != .closed && $0.due > minute }.sorted { $0.day < $1.day }
        let lowered = Set(later.map(\.day))
        let astray = try draft.facts.rows(Reservation.liveFrom, unit, tomorrow)
            .filter { lowered.contains($0.day) && $0.end > minute }.sorted { ($0.day, $0.no) < ($1.day, $1.no) }
        for day in later {
            var after = day
            after.due = minute
            draft.update(day, after)
        }
        if let first = later.first {
            details = [
                "\(Said.count(later.count, "day", "days")) from \(first.day.long) on \(later.count == 1 ? "is" : "are") due then too; today keeps its own deadline."
            ]
        } else {
            details = ["Days that were entered before keep their own deadlines."]
        }
        return astray.prefix(10).map { row in
            DueTooLate.refusal(
                "\(Numbered.reservation.id(row.no)), \(row.when), ends after \(Said.clock(minute)).",
                instead: ["cancel \(Numbered.reservation.id(row.no))"])
        }
    }
}

/// The site with its figures, each with what it means.
package struct SiteLook: Query {
    package struct Answer: Sendable {
        package let site: Unit?
        package let years: [SchoolYear]
        package let figures: [(entry: PolicyEntry, value: String, isUsual: Bool)]
        package let rotation: String?
    }

    package static let name = "site.look"
    package static let permission = Permission("day.look")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Setting.of(unit), SchoolYear.of(unit), Unit.id(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let settings = try facts.settings(unit)
        return Answer(
            site: try facts.one(Unit.id, unit),
            years: try facts.rows(SchoolYear.of, unit).sorted { $0.firstDay < $1.firstDay },
            figures: PolicyEntry.all.map { entry in
                let value = settings[entry.key]
                return (
                    entry, entry.said(value ?? entry.usual),
                    value == nil || entry.said(value ?? "") == entry.said(entry.usual)
                )
            }, rotation: settings[CalendarKey.rotation])
    }
}
