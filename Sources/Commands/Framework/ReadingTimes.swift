// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import Office
import People

extension PhraseReader {
    /// A period of a day's bells.
    package typealias Period = (name: String, span: Span)

    /// A day: "tomorrow", "fri", "next tue", "19 nov", "2026-11-19"; what TAB offers are school days.
    package mutating func day(_ looking: Direction = .forward, _ what: String = "The day", site: UnitID? = nil) throws
        -> Day
    {
        try day(looking, what, site: site, after: nil)
    }

    private mutating func day(_ looking: Direction, _ what: String, site: UnitID?, after: Day?) throws -> Day {
        if let day = try dayIfAny(looking, site: site, after: after) { return day }
        guard let next else { throw missing(what, accepted: [DayPhrase.forms(looking)]) }
        let known = ["today", "tomorrow", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday"]
        throw misread(
            "\"\(next)\" is not a day.", accepted: [DayPhrase.forms(looking)],
            suggestions: Distance.suggest(next, among: known))
    }

    /// The same where it may be left out.
    package mutating func dayIfAny(_ looking: Direction = .forward, site: UnitID? = nil) throws -> Day? {
        try dayIfAny(looking, site: site, after: nil)
    }

    private mutating func dayIfAny(_ looking: Direction, site: UnitID?, after: Day?) throws -> Day? {
        offer { try $0.dayOffers(looking, site: site ?? $0.context.site, after: after) }
        guard !isAtEnd, !words[at].quoted else { return nil }
        do {
            guard
                let found = try DayPhrase.explaining(
                    rest, today: context.now.day, looking: looking, after: after)
            else {
                return nil
            }
            at += found.used
            return found.day
        } catch {
            throw misread(error.sentence, accepted: [error.accepted], at: at + error.at)
        }
    }

    /// The last day of a span that begins on `first`, behind the word "until": looked for from that day on, in every phrase that has one.
    package mutating func until(from first: Day, _ note: String = "the last day") throws -> Day {
        try require("until", note)
        let start = place
        let last = try day(.forward, "The last day", site: nil, after: first)
        guard last >= first else { throw misread(since: start, "\(last) is before \(first).", accepted: [first.iso]) }
        return last
    }

    /// The same where it may be left out.
    package mutating func untilIfAny(from first: Day, _ note: String = "the last day") throws -> Day? {
        offer([Offer("until", note)])
        guard let next, !words[at].quoted, Fold.key(next) == "until" else { return nil }
        return try until(from: first, note)
    }

    /// Periods or wall times of a day: "p3", "p2-4", "lunch", "10:15-11:00".
    ///
    /// `bare` lets "3" alone be a period; only where no slot or room could be meant. `fitting` says which of the day's periods TAB offers.
    package mutating func times(
        on day: Day, bare: Bool = true, site: UnitID? = nil, fitting: ([Period]) -> [Period] = { $0 }
    ) throws -> TimeChoice {
        if let times = try timesIfAny(on: day, bare: bare, site: site, fitting: fitting) { return times }
        let bells = try context.look.plan(site ?? context.site, day)?.named ?? []
        let forms = bells.isEmpty ? ["10:15-11:00"] : [bells.map(\.name).joined(separator: ", "), "10:15-11:00"]
        guard let next else { throw missing("The period or the time", accepted: forms) }
        throw misread(
            "\"\(next)\" is not a period of \(day).", accepted: forms,
            suggestions: Distance.suggest(next, among: bells.map(\.name)))
    }

    /// The same where it may be left out.
    package mutating func timesIfAny(
        on day: Day, bare: Bool = false, site: UnitID? = nil, fitting: ([Period]) -> [Period] = { $0 }
    ) throws -> TimeChoice? {
        let plan = try context.look.plan(site ?? context.site, day)
        offer { reader in fitting(reader.comingPeriods(plan)).map { Offer($0.name.lowercased(), "\($0.span)") } }
        guard !isAtEnd, !words[at].quoted else { return nil }
        do {
            let phrase = PeriodPhrase(bells: plan?.named ?? [], bareNumbers: bare) { NameKey.of($0) }
            guard let found = try phrase.read(rest) else { return nil }
            at += found.used
            return found.choice
        } catch {
            throw misread(error.sentence, accepted: [error.accepted], at: at + error.at)
        }
    }

    /// One time on the clock: "16:55", "4:30 pm", "noon".
    package mutating func clockTime(_ what: String = "The time") throws -> WallTime {
        guard let first = next else { throw missing(what, accepted: ["16:55", "4:30pm"]) }
        if at + 1 < words.count, ["am", "pm"].contains(words[at + 1].text.lowercased()),
            let time = WallTime(text: first + words[at + 1].text)
        {
            at += 2
            return time
        }
        guard let time = WallTime(text: first) else {
            throw misread("\"\(first)\" is not a time.", accepted: ["16:55", "4:30pm"])
        }
        at += 1
        return time
    }

    private func dayOffers(_ looking: Direction, site: UnitID, after: Day?) throws -> [Offer] {
        let today = context.now.day
        let start = after ?? today
        let days = try context.look.around(site).days.filter { $0.kind != .closed }
        let wanted = days.filter { looking == .forward ? $0.day >= start : $0.day <= start }
        let ordered = looking == .forward ? Array(wanted.prefix(8)) : Array(wanted.suffix(6).reversed())
        return ordered.map { row in
            let away = row.day - today
            let word =
                switch away {
                case 0: "today"
                case 1: "tomorrow"
                case -1: "yesterday"
                case _ where looking == .forward && row.day - start <= 6, -6 ... -2 where looking == .back:
                    row.day.weekday.short.lowercased()
                default: row.day.iso
                }
            return Offer(word, "\(row.day)" + (row.note.isEmpty ? "" : ", \(row.note)"))
        }
    }

    private func comingPeriods(_ plan: DayPlan?) -> [Period] {
        guard let plan else { return [] }
        let isToday = plan.day.day == context.now.day
        return plan.named.filter { !isToday || $0.span.end > context.now.minute }
    }
}
