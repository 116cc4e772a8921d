// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// What a substitute's time does to one reservation.
package enum Cut: Sendable {
    /// Its time had run out already; it was only written down.
    case over(Reservation)
    /// Nothing is left.
    case ended(Reservation)
    /// One piece is left, under the same number.
    case shortened(Reservation, was: Span)
    /// Cut in the middle: the earlier piece keeps the number, the later has a new one that names it.
    case split(Reservation, later: Reservation, was: Span)
}

extension Draft {
    /// Cuts a substitute's minutes out of a live reservation; its yeses carry to what is left.
    ///
    /// What was collected stays collected: its devices are a recall, not a cancelled plan. Needs the questions about it, its loans, the
    /// day's bells and the counters.
    mutating func cut(
        _ row: Reservation, by substitute: Substitute, _ plan: DayPlan?, _ policy: Policy, at now: Moment
    ) throws -> Cut {
        if let settled = try facts.settled(row, at: now, policy) {
            update(row, settled)
            if row.state == .awaiting { try close(.lapsed, about: row) }
            return .over(settled)
        }
        let passed = row.day == now.day && row.end <= now.minute
        let pieces =
            passed
            ? []
            : row.span.subtracting(substitute.span)
                .filter { row.day != now.day || $0.end > now.minute || row.state == .kept && $0.start == row.start }
        guard let first = pieces.first else { return .ended(try end(row, by: substitute)) }
        let earlier = row.cut(to: first, plan)
        update(row, earlier)
        try carry(row, to: earlier, policy, at: now)
        guard pieces.count > 1, let last = pieces.last else { return .shortened(earlier, was: row.span) }
        var later = row.cut(to: last, plan)
        later.no = try next(.reservation)
        later.splitOf = row.splitOf ?? row.no
        later.rev = 0
        if later.state == .kept { later.state = .confirmed }
        insert(later)
        try copyQuestions(about: row, to: later, policy, at: now)
        return .split(earlier, later: later, was: row.span)
    }

    private mutating func end(_ row: Reservation, by substitute: Substitute) throws -> Reservation {
        var after = row
        after.live = false
        if row.state != .kept {
            after.state = .cancelled
            after.why = "substitute \(Numbered.substitute.id(substitute.no))"
            try close(.void, about: row)
        }
        update(row, after)
        return after
    }

    /// The question follows the piece that keeps the number: same answers, new digest, new time to lapse.
    private mutating func carry(_ row: Reservation, to piece: Reservation, _ policy: Policy, at now: Moment) throws {
        for question in try facts.questions(unit: row.site, about: .reservation, row.no)
        where question.approval.state == .open || question.approval.state == .granted {
            var approval = question.approval
            approval.digest = Fairness.digest(piece)
            approval.expires = piece.lapses(policy, in: now.zone)
            update(question.approval, approval)
        }
    }

    private mutating func copyQuestions(about row: Reservation, to later: Reservation, _ policy: Policy, at now: Moment)
        throws
    {
        for question in try facts.questions(unit: row.site, about: .reservation, row.no)
        where [.open, .granted, .used].contains(question.approval.state) {
            let old = question.approval
            let no = try next(.approval)
            put(
                Question(
                    Approval(
                        unit: row.site, no: no, chain: old.chain, subjectKind: .reservation, subjectNo: later.no,
                        digest: Fairness.digest(later), requestedBy: old.requestedBy,
                        state: old.state == .open ? .open : .granted, expires: later.lapses(policy, in: now.zone),
                        made: old.made),
                    question.steps.map { step in
                        var copy = step
                        copy.no = no
                        copy.rev = 0
                        return copy
                    }))
        }
    }
}

extension Reservation {
    /// The same reservation in fewer minutes; the period names stay only where they still fit.
    func cut(to span: Span, _ plan: DayPlan?) -> Reservation {
        var piece = self
        piece.start = span.start
        piece.end = span.end
        let names = firstPeriod == nil ? nil : plan?.names(of: span)
        piece.firstPeriod = names?.first
        piece.lastPeriod = names?.last
        return piece
    }
}
