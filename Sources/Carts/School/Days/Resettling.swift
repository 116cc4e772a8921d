// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// What a change of days or bells does to the plans on them: each reservation finds its periods again or is cancelled, by name.
///
/// Minutes that come to lie in a substitute's time are cut out, as entering the substitute would have done. A new deadline holds for what is
/// out already.
/// - Source: S11, S13, S16
struct Resettling {
    var draft: Draft
    let now: Moment
    let policy: Policy
    let carts: [Int: Cart]
    var moved: [(before: Reservation, after: Reservation)] = []
    var cancelled: [Reservation] = []
    var loans: [Loan] = []
    /// Loans that are out and have another deadline now.
    var due: [(before: Loan, after: Loan)] = []
    /// Substitutes entered for minutes of a day whose bells change: those that follow their periods, and those that stay.
    var substitutes: [SubstituteTouched] = []
    var series: [Int: Int] = [:]
    var astray: [String] = []
    /// What else a change touches, or an inverse one gives back or does not: bells planned for later, letters, a dismissal.
    var remarks: [Remark] = []
    /// The minute from which today was closed, where its lessons had begun.
    var partly: Int?
    var refusals: [Refusal] = []

    static func needs(_ site: UnitID, _ day: Day) -> [Slice] {
        [
            SchoolDay.on(site, day), Setting.of(site), Reservation.onDay(site, day), Loan.openAtSite(site),
            Substitute.on(site, day), Cart.all(site), Person.of(site), SchoolYear.of(site),
        ]
    }

    init(_ draft: Draft, at now: Moment, policy: Policy) throws {
        self.draft = draft
        self.now = now
        self.policy = policy
        carts = Dictionary(try draft.facts.rows(Cart.all, draft.unit).map { ($0.cart, $0) }) { first, _ in first }
    }

    /// A sentence of the receipt, and the same in the future for its preview.
    struct Remark {
        let said: String
        let planned: String
        init(_ said: String, planned: String? = nil) {
            self.said = said
            self.planned = planned ?? said
        }
    }

    /// How the reservations of a day are settled.
    enum Manner {
        /// What finds no place is canceled.
        case canceling
        /// What finds no place is refused by name.
        case strict
        /// The day, or what is left of it, has no lessons: devices that are out are called back.
        case closing
    }

    private enum Fate {
        case stays
        case moves(Reservation)
        case goes(String)
    }

    /// A reservation that finds new minutes, and the substitutes whose time they meet.
    private struct Move {
        let before: Reservation
        let after: Reservation
        let cuts: [Substitute]
        /// The minutes that are really left of it.
        var spans: [Span] {
            cuts.reduce([after.span]) { left, substitute in left.flatMap { $0.subtracting(substitute.span) } }
        }
    }

    /// Settles one day against its bells as the draft now has them; `since` is the plan it had before.
    mutating func settle(_ day: Day, since before: DayPlan?, reason: String, _ manner: Manner = .canceling) throws {
        let site = draft.unit
        guard let plan = try draft.facts.plan(site, day) else { return }
        let whole = DayPlan(
            uncut: plan.day, bells: try plan.day.schedule.map { try draft.facts.rows(Bell.of, site, $0) })
        try followPeriods(day)
        let replaced = try draft.facts.rows(Substitute.on, site, day)
        var standing: [Reservation] = []
        var moving: [Move] = []
        var recalled: Set<Int> = []
        let rows = try draft.facts.rows(Reservation.onDay, site, day).sorted { ($0.start, $0.no) < ($1.start, $1.no) }
        try draft.facts.questions(ofReservations: rows, at: site)
        for row in rows {
            if let spent = row.settled(at: now, policy) {
                draft.update(row, spent)
                continue
            }
            // What is over stays as it was; what was collected stays collected, and is called back where it has no lessons left.
            let stays = day == now.day && row.end <= now.minute || row.state == .kept && manner == .closing
            switch stays ? .stays : manner == .closing ? .goes(reason) : fate(row, plan, whole, reason) {
            case .stays: standing.append(row)
            case .moves(let after):
                moving.append(Move(before: row, after: after, cuts: replaced.filter { $0.stops(after) }))
            case .goes where row.state == .kept:
                standing.append(row)
                recalled.insert(row.no)
            case .goes(let why):
                if manner == .strict {
                    refusals.append(
                        BellsClash.refusal(
                            "\(said(row)): \(why).", instead: ["cancel \(Numbered.reservation.id(row.no))"]))
                } else {
                    try cancel(row, why)
                }
            }
        }
        try place(moving, among: standing, plan)
        try cutStanding(standing, on: day, plan)
        for loan in try draft.facts.rows(Loan.openAtSite, site) where loan.day == day {
            if manner == .closing || recalled.contains(loan.reservation) {
                loans.append(loan)
            } else {
                try follow(loan, plan)
            }
        }
        listSubstitutes(replaced, on: day, before, plan)
    }

    /// A loan has the day's deadline, and ends with what was reserved for it.
    private mutating func follow(_ loan: Loan, _ plan: DayPlan) throws {
        var after = loan
        after.due = plan.day.due
        if let move = moved.last(where: { $0.after.no == loan.reservation }) { after.end = move.after.end }
        draft.update(loan, after)
        if after.due != loan.due { due.append((loan, after)) }
    }

    /// What becomes of one reservation whose time is not over: it finds its periods again by name.
    ///
    /// `whole` has the periods that a dismissal cuts away: what had begun by then is shorter, what had not is gone.
    private func fate(_ row: Reservation, _ plan: DayPlan, _ whole: DayPlan, _ reason: String) -> Fate {
        guard plan.isOpen else { return .goes(reason) }
        var after = row
        if let first = row.firstPeriod, let last = row.lastPeriod {
            guard let start = plan.bell(first) else { return .goes("there is no \(first) then, \(reason)") }
            if let end = plan.bell(last) {
                after.end = end.end
            } else if whole.bell(last) != nil, let end = plan.bells.last {
                after.end = end.end
                after.lastPeriod = end.period
            } else {
                return .goes("there is no \(last) then, \(reason)")
            }
            after.start = start.start
        } else if let lessons = plan.lessons {
            guard let kept = row.span.intersection(lessons) else {
                return .goes("it lies outside the bells, \(reason)")
            }
            after.start = kept.start
            after.end = kept.end
        }
        if after.end > plan.day.due { return .goes("it ends at \(Said.clock(after.end)), and \(reason)") }
        let begun = row.day == now.day ? now.minute : -1
        guard after.start < after.end, after.end > begun else { return .goes(reason) }
        // A reservation whose own time has begun never begins anew.
        if row.start < begun { after.start = min(row.start, after.end - 1) }
        return after == row ? .stays : .moves(after)
    }

    /// Moves what can move, in an order in which none ever lies on another's old place; refuses what would lie on another's new one.
    private mutating func place(_ moving: [Move], among standing: [Reservation], _ plan: DayPlan) throws {
        func collide(_ move: Move, _ other: Reservation, _ spans: [Span]) -> Bool {
            move.after.cart == other.cart && move.after.mask.overlaps(other.mask)
                && move.spans.contains { mine in spans.contains { $0.overlaps(mine) } }
        }
        for (index, move) in moving.enumerated() {
            let others = standing.map { ($0, [$0.span]) } + moving.dropFirst(index + 1).map { ($0.after, $0.spans) }
            for (other, spans) in others where collide(move, other, spans) {
                refusals.append(
                    BellsClash.refusal(
                        "\(said(move.after)) would lie on \(said(other)).",
                        instead: [
                            "cancel \(Numbered.reservation.id((move.before.state == .kept ? other : move.after).no))"
                        ]))
            }
        }
        guard refusals.isEmpty else { return }
        var left = moving
        while !left.isEmpty {
            let free = left.firstIndex { move in
                !left.contains { $0.before.no != move.before.no && collide(move, $0.before, [$0.before.span]) }
            }
            let move = left.remove(at: free ?? 0)
            draft.update(move.before, move.after)
            try keepYeses(move.after)
            try cut(move, plan)
            if let no = move.after.series { series[no, default: 0] += 1 }
        }
    }

    /// Cuts the time of substitutes out of what has just been moved: the rule has no exception for a change of bells.
    private mutating func cut(_ move: Move, _ plan: DayPlan) throws {
        var pieces = [move.after]
        for substitute in move.cuts {
            pieces = try pieces.flatMap { piece -> [Reservation] in
                guard substitute.stops(piece) else { return [piece] }
                switch try draft.cut(piece, by: substitute, plan, policy, at: now) {
                case .over: return []
                case .ended(let gone):
                    cancelled.append(gone)
                    return []
                case .shortened(let left, _): return [left]
                case .split(let earlier, let later, _): return [earlier, later]
                }
            }
        }
        moved += pieces.map { (move.before, $0) }
    }

    /// New minutes of the same period are no new question: what was asked or answered stands.
    private mutating func keepYeses(_ row: Reservation) throws {
        for question in try draft.facts.questions(unit: draft.unit, about: .reservation, row.no)
        where question.approval.state == .open || question.approval.state == .granted {
            var approval = question.approval
            approval.digest = Fairness.digest(row)
            approval.expires = row.lapses(policy, in: now.zone)
            draft.update(question.approval, approval)
        }
    }

    mutating func cancel(_ row: Reservation, _ why: String) throws {
        var after = row
        after.live = false
        after.state = .cancelled
        after.why = why
        draft.update(row, after)
        cancelled.append(after)
        if let no = row.series { series[no, default: 0] += 1 }
        for question in try draft.facts.questions(unit: draft.unit, about: .reservation, row.no)
        where question.approval.state == .open || question.approval.state == .granted {
            draft.change(question, to: question.closed(.void))
        }
    }
}

extension Facts {
    /// Asks for the questions of many reservations at once, and for their steps.
    func questions(ofReservations rows: [Reservation], at site: UnitID) throws {
        try require(rows.map { Approval.about(site, Numbered.reservation, $0.no) })
        let asked = try rows.flatMap { try self.rows(Approval.about, site, Numbered.reservation, $0.no) }
        try require(asked.map { ApprovalStep.of(site, $0.no) })
    }
}
