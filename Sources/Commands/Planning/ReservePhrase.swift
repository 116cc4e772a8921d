// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People

/// The words of a reservation after cart and labels: day, time, then room, teacher, project and series in any order.
struct ReservePhrase {
    var room: String?
    var teacher: PersonID?
    var project: String?
    var series: (rule: SeriesRule, until: Day, skip: Bool)?

    /// Periods, wall times, or times over midnight, which only the rules refuse.
    ///
    /// TAB offers the periods in which these labels could be had, as far as the words so far tell: what a room, a teacher or a project said later may
    /// still mend does not count.
    static func times(_ words: inout PhraseReader, on day: Day, site: UnitID, of labels: CartLabels? = nil) throws
        -> Asked
    {
        if let night = overnight(words.next) {
            _ = try words.word("The time")
            return night
        }
        let context = words.context
        let read = try words.times(on: try bells(day, context, site), bare: true, site: site) { periods in
            guard let labels, let me = try? context.look.around(site).me else { return periods }
            let wishes = periods.map { period in
                MakeReservation(
                    Wish(
                        site: site, cart: labels.cart.cart, mask: labels.named, day: day,
                        times: Asked(start: period.span.start, end: period.span.end), teacher: me))
            }
            let could = Set(context.accepted(wishes, despite: mendable).map(\.wish.times))
            return periods.filter { could.contains(Asked(start: $0.span.start, end: $0.span.end)) }
        }
        return Asked(read)
    }

    /// Objections that words typed later in the line can still answer.
    private static let mendable: Set<String> = [
        OwnClassOnly.code, MoreThanAllotment.code, FairUseStands.code, ClassTeacher.code, NothingOwn.code,
        MissingRoom.code, SubstituteClass.code,
    ]

    /// The day whose bells the words are read by: its own, or a coming school day's where it has none.
    ///
    /// So a period on a closed day is refused because the school is closed and not because the period is unknown.
    private static func bells(_ day: Day, _ context: Context, _ site: UnitID) throws -> Day {
        if let plan = try context.look.plan(site, day), !plan.bells.isEmpty { return day }
        return try context.look.around(site).days.first { $0.kind != .closed && $0.day >= context.now.day }?.day ?? day
    }

    static func overnight(_ word: String?) -> Asked? {
        let ends = (word ?? "").split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard ends.count == 2, let start = WallTime(text: ends[0]), let end = WallTime(text: ends[1]), end <= start
        else { return nil }
        return Asked(start: start.minute, end: end.minute)
    }

    /// The words behind the time, for a class on `first`, from which a series goes on.
    static func options(_ words: inout PhraseReader, from first: Day) throws -> ReservePhrase {
        var phrase = ReservePhrase()
        // Each of them once: said again it is a word too many.
        while !words.isAtEnd || words.isCompleting {
            if phrase.room == nil, words.keyword("in", "another room than the teacher's own") {
                phrase.room = try words.room()
            } else if phrase.teacher == nil, words.keyword("for", "another teacher's class") {
                phrase.teacher = try words.person("The teacher", offering: [Role.teacher, Role.coordinator]).person
            } else if phrase.project == nil, words.keyword("project", "what extra devices are for, in quotes") {
                phrase.project = try words.text("The project")
            } else if phrase.series == nil, let rule = try rule(&words) {
                let until = try words.until(from: first)
                let skip = words.keywords("skip", "clashes", "leave out the dates that cannot be had")
                phrase.series = (rule, until, skip)
            } else {
                break
            }
        }
        return phrase
    }

    private static func rule(_ words: inout PhraseReader) throws -> SeriesRule? {
        if words.keyword("weekly", "every week until a day") { return .weekly }
        guard words.keyword("every", "every a-day or b-day until a day") else { return nil }
        let kinds = [
            ("a-day", "the A-days of the rotation"), ("b-day", "the B-days of the rotation"), ("week", "every week"),
        ]
        switch try words.one(of: kinds.map { (word: $0.0, note: $0.1) }, "The kind of day") {
        case "a-day": return .aDay
        case "b-day": return .bDay
        default: return .weekly
        }
    }
}
