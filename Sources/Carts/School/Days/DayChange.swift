// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Changes one day, or each day of a span: closed, lessons ending early, carts due earlier, other bells.
///
/// A try (`dryRun`) is the preview: its receipt lists every reservation, loan, substitute and series that is touched. What is canceled is told at
/// once; open loans become recalls and never block a closing. A day whose lessons have begun is closed for what is left of it, and keeps its
/// deadline and its night.
/// - Source: S11, S13, F10
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
    /// The last day of a span, itself included; nil for one day. Days of a span that are closed already are passed over.
    package let until: Day?
    package let edit: Edit

    package init(unit: UnitID, day: Day, until: Day? = nil, edit: Edit) {
        self.unit = unit
        self.day = day
        self.until = until == day ? nil : until
        self.edit = edit
    }

    package func needs(at now: Moment) -> [Slice] {
        Resettling.needs(unit, day) + [DayClosing.on(unit, day)]
            + (until.map { [SchoolDay.between(unit, day, $0)] } ?? [])
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let rows =
            try until.map { try facts.rows(SchoolDay.between, unit, day, $0).sorted { $0.day < $1.day } }
            ?? facts.rows(SchoolDay.on, unit, day)
        guard let first = rows.first, let last = rows.last, first.day == day, last.day == until ?? day else {
            return .refuse(
                DayNotEntered.refusal(
                    "\((rows.first?.day == day ? until ?? day : day).long) is in no school year that was entered.",
                    exit: .notFound))
        }
        guard day >= now.day else {
            return .refuse(PastDay.refusal("\(day.long) is over: it keeps the bells and the deadline it had."))
        }
        let open = until == nil ? rows : rows.filter { $0.kind != .closed }
        guard !open.isEmpty else { return .refuse(NothingToChange.refusal("No day of that span is open.")) }
        try facts.require(open.flatMap { Resettling.needs(unit, $0.day) + [DayClosing.on(unit, $0.day)] })
        var resettling = try Resettling(Draft(unit, facts), at: now, policy: try facts.policy(unit))
        var changed: [SchoolDay] = []
        var unchanged: [Refusal] = []
        for row in open {
            switch try resettling.edit(row.day, edit) {
            case .success(let after): changed.append(after)
            case .failure(let refused):
                if until != nil, refused.refusals.allSatisfy({ $0.code == NothingToChange.code }) {
                    unchanged += refused.refusals
                } else {
                    return .refuse(refused.refusals)
                }
            }
        }
        if changed.isEmpty { return .refuse(unchanged) }
        if !resettling.refusals.isEmpty { return .refuse(resettling.refusals) }
        let words = DayChangeWords(edit, changed, partly: resettling.partly)
        try resettling.tell(words.headline)
        return .accept(
            resettling.draft, resettling.receipt(words.headline, planned: words.planned, act: words.act))
    }
}

/// How a change of a day is said: done, before it is done, and as a question.
struct DayChangeWords {
    let headline: String
    let planned: String
    let act: String

    /// - Parameters:
    ///   - partly: the minute from which today is closed, where its lessons had begun.
    init(_ edit: DayChange.Edit, _ days: [SchoolDay], partly: Int?) {
        let first = days.first?.day.description ?? ""
        let last = days.last?.day.description ?? ""
        let due = Said.clock(days.first?.due ?? 0)
        let from = partly.map { " from \(Said.clock($0))" } ?? ""
        let many = days.count > 1
        let span = many ? "\(first)\(from) to \(last)" : first
        switch edit {
        case .closed(let why, _):
            let rest = many ? "" : from
            let keeps = partly == nil ? "" : " Carts are still due at \(due)\(many ? " on \(first)" : "")."
            headline = "\(many ? span : first) \(many ? "are" : "is") closed\(rest): \(why).\(keeps)"
            planned = "\(many ? span : first) will be closed\(rest): \(why).\(keeps)"
            act = "Close \(many ? span : first)\(rest)"
        case .dismiss(let minute):
            headline = "On \(span) lessons end at \(Said.clock(minute)); carts are due at \(due) as before."
            planned = "On \(span) lessons will end at \(Said.clock(minute)); carts are due at \(due) as before."
            act = "End lessons of \(span) at \(Said.clock(minute))"
        case .due(let minute):
            headline = "On \(span) carts are due at \(Said.clock(minute))."
            planned = "On \(span) carts will be due at \(Said.clock(minute))."
            act = "Make carts due at \(Said.clock(minute)) on \(span)"
        case .schedule:
            let bells = Said.list(Set(days.compactMap(\.schedule).map(ScheduleName.said)).sorted())
            headline = "On \(span) the bells are \(bells)."
            planned = "On \(span) the bells will be \(bells)."
            act = "Put \(span) on the \(bells) bells"
        }
    }
}
