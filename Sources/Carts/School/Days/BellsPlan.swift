// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Which days new bells change, which keep those planned for later, and under which name each schedule is kept.
///
/// - Source: S11, F15, F40
struct BellsPlan {
    struct Change {
        let day: Day
        let was: String
        let schedule: String
    }

    /// Days in a row with bells of one name.
    struct Stretch {
        let schedule: String
        let days: [Day]

        var said: String {
            let span = days.count > 1 ? "\(days[0].long) to \(days[days.count - 1].long)" : days.first?.long ?? ""
            return "\(schedule) on \(Said.count(days.count, "day", "days")), \(span)"
        }
        var json: JSON {
            .object([
                ("schedule", .text(schedule)), ("from", .text(days.first?.iso ?? "")),
                ("until", .text(days.last?.iso ?? "")), ("days", .int(days.count)),
            ])
        }
    }

    private(set) var changes: [Change] = []
    /// Bells planned for later that stay as they are.
    private(set) var later: [Stretch] = []
    /// Bells planned for later that give way, because it was said so.
    private(set) var replaced: [Stretch] = []
    /// The name of each schedule that holds until the year ends, by its plain name.
    private(set) var lasting: [String: String] = [:]
    /// The new names, and those of schedules that are new to the site.
    private(set) var names: [String] = []
    private let hold: BellsApply.Hold

    /// Enters the schedules that the site does not have yet, each under a name of its own.
    init(
        _ schedules: [BellsApply.Schedule], _ days: [SchoolDay], _ hold: BellsApply.Hold, over bells: [Bell],
        _ unit: UnitID, in draft: inout Draft
    ) {
        self.hold = hold
        for schedule in schedules {
            let known = BellVersions(schedule.name, bells)
            let ofBase = days.filter { $0.schedule.map(ScheduleName.base) == known.base }
            let span: [SchoolDay] =
                switch hold {
                case .untilOthers: Array(ofBase.prefix { $0.schedule == ofBase.first?.schedule })
                case .until(let last): ofBase.filter { $0.day <= last }
                case .all: ofBase
                }
            let rest = ofBase.dropFirst(span.count)
            let name = known.name(of: schedule.periods, preferring: ofBase.first?.schedule)
            if !known.names.contains(name) {
                names.append(name)
                for period in schedule.periods {
                    draft.insert(
                        Bell(site: unit, schedule: name, period: period.name, start: period.start, end: period.end))
                }
            }
            let changing = span.filter { $0.schedule != name }
            if !changing.isEmpty, !names.contains(name) { names.append(name) }
            changes += changing.map { Change(day: $0.day, was: $0.schedule ?? "", schedule: name) }
            later += Self.stretches(
                rest.filter { $0.schedule != name && (hold == .untilOthers || $0.schedule != span.first?.schedule) })
            replaced += Self.stretches(changing.filter { $0.schedule != span.first?.schedule })
            if rest.isEmpty, !span.isEmpty { lasting[known.base] = name }
        }
        changes.sort { $0.day < $1.day }
    }

    var isEmpty: Bool { changes.isEmpty && names.isEmpty }

    private static func stretches(_ days: [SchoolDay]) -> [Stretch] {
        var all: [Stretch] = []
        for day in days {
            guard let schedule = day.schedule else { continue }
            if let last = all.last, last.schedule == schedule {
                all[all.count - 1] = Stretch(schedule: schedule, days: last.days + [day.day])
            } else {
                all.append(Stretch(schedule: schedule, days: [day.day]))
            }
        }
        return all
    }

    /// What is planned for later and stays, or gives way.
    var remarks: [Resettling.Remark] {
        later.map {
            Resettling.Remark(
                "bells planned for later stay: \($0.said)", planned: "bells planned for later will stay: \($0.said)")
        }
            + replaced.map {
                Resettling.Remark(
                    "bells planned for later were replaced: \($0.said)",
                    planned: "bells planned for later will be replaced: \($0.said)")
            }
    }

    /// Done, in the future, and as the first words of a question.
    func words(_ from: Day) -> (headline: String, planned: String, act: String) {
        let bells = Said.list(names.sorted())
        guard let last = changes.last?.day else {
            return (
                "The bells \(bells) are entered; no day from \(from.long) on follows them yet.",
                "The bells \(bells) will be entered; no day from \(from.long) on follows them yet.",
                "Enter the bells \(bells)"
            )
        }
        let count = Said.count(changes.count, "day", "days")
        var isBounded = !later.isEmpty
        if case .until = hold { isBounded = true }
        let until = isBounded ? ", until \(last.long)" : ""
        return (
            "From \(from.long) the bells are \(bells): \(count)\(until).",
            "From \(from.long) the bells will be \(bells): \(count)\(until).",
            "Put \(count) on the bells \(bells)"
        )
    }

    /// Why nothing changes.
    func unchanged(_ from: Day) -> String {
        guard let next = later.first, let first = next.days.first else {
            return "These bells are in force from \(from.long) on already."
        }
        return
            "These bells are in force from \(from.long) on already; from \(first.long) others are planned (\(next.schedule))."
    }

    func instead(_ from: Day) -> [String] { later.isEmpty ? [] : ["bells apply FILE from \(from.iso) all"] }
}

/// The versions of one schedule that a site has.
struct BellVersions {
    let names: Set<String>
    /// The plain name: a schedule that differs in case or width is the same one, under the spelling that is there.
    let base: String
    private let periods: [String: [BellsApply.Period]]

    init(_ typed: String, _ bells: [Bell]) {
        let bases = Set(bells.map { ScheduleName.base($0.schedule) }).sorted()
        let base = bases.contains(typed) ? typed : bases.first { NameKey.areAlike($0, typed) } ?? typed
        self.base = base
        let own = Dictionary(grouping: bells, by: \.schedule).filter { ScheduleName.base($0.key) == base }
        names = Set(own.keys)
        periods = own.mapValues { bells in
            bells.map { BellsApply.Period(name: $0.period, start: $0.start, end: $0.end) }.sorted(by: Self.order)
        }
    }

    /// The name under which these periods are kept: that of the version in force or the newest that has just them, else a new one.
    func name(of wanted: [BellsApply.Period], preferring inForce: String? = nil) -> String {
        let wanted = wanted.sorted(by: Self.order)
        if let inForce, periods[inForce] == wanted { return inForce }
        let same = periods.filter { $0.value == wanted }.keys.max {
            ScheduleName.version($0) < ScheduleName.version($1)
        }
        if let same { return same }
        guard let newest = names.map(ScheduleName.version).max() else { return base }
        return "\(base)/\(newest + 1)"
    }

    private static func order(_ a: BellsApply.Period, _ b: BellsApply.Period) -> Bool {
        (a.start, a.name) < (b.start, b.name)
    }
}
