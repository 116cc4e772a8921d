// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// When and by whom a flagged fact was put right.
package struct Settlement: Sendable, Equatable {
    package var at: Instant
    package var by: PersonID?
    package var why: String

    package init(at: Instant, by: PersonID?, why: String) {
        self.at = at
        self.by = by
        self.why = why
    }
}

/// The proper acts that settle what close of day found: the evidence stays, the flag is resolved.
/// - Source: RULES "Close of day"
package enum Flags {
    /// The flag with its settlement written in; nil when it is settled already.
    package static func settle(_ flag: Flag, _ settlement: Settlement) -> Flag? {
        guard flag.settled == nil else { return nil }
        var after = flag
        after.settled = settlement.at
        after.settledBy = settlement.by
        after.why = settlement.why
        return after
    }
}

extension Facts {
    /// What settled a flag about carts and labels, as the facts now are; nil while it stands.
    ///
    /// The same whether it is asked at the act itself or on a later night: the instant and the person are read from the rows of the act.
    /// `counts` are the counts to be considered: those of the act, or all since the deadline. Flags about other things are not judged here.
    package func settlement(of flag: Flag, bound: Instant, counts: [Count], zone: Zone) throws -> Settlement? {
        guard let code = EveningCode(rawValue: flag.code) else { return nil }
        switch code {
        case .stillOut, .recall: return try settlement(ofLoan: flag.subjectNo, flag, zone)
        case .missing:
            guard let hold = try one(Hold.numbered, flag.site, flag.subjectNo), let ended = hold.ended else {
                return nil
            }
            return Settlement(at: ended, by: hold.endedBy, why: hold.why ?? "ended")
        case .notBack, .unplugged, .unlocked, .wrongRoom, .uncabled:
            let later = counts.filter { $0.cart == flag.subjectNo && $0.kind == .daily && bound <= $0.at }
                .sorted { ($0.at, $0.no) < ($1.at, $1.no) }
            for count in later {
                if let settlement = try settlement(code, by: count, flag, bound, zone) { return settlement }
            }
            return nil
        case .appOverdue, .late: return nil
        }
    }

    private func settlement(ofLoan no: Int, _ flag: Flag, _ zone: Zone) throws -> Settlement? {
        guard let loan = try one(Loan.numbered, flag.site, no), let closed = loan.closed else { return nil }
        try require([Hold.ofCart(flag.site, loan.cart), Count.ofCartDay(flag.site, zone.day(of: closed), loan.cart)])
        let holds = try rows(Hold.ofCart, flag.site, loan.cart).filter {
            $0.isGone && flag.mask.contains($0.slot) && loan.outAt <= $0.from
        }
        // Declared missing is not back: the flag stands until the hold is ended.
        if holds.contains(where: { $0.ended == nil }) { return nil }
        if let last = holds.max(by: { ($0.ended ?? closed) < ($1.ended ?? closed) }), let ended = last.ended,
            ended > closed
        {
            return Settlement(at: ended, by: last.endedBy, why: last.why ?? "found")
        }
        let count = try rows(Count.ofCartDay, flag.site, zone.day(of: closed), loan.cart).first { $0.at == closed }
        let by = count?.by ?? holds.first { $0.ended == closed }?.endedBy
        return Settlement(at: closed, by: by, why: "back \(Self.clock(closed, zone))")
    }

    private func settlement(
        _ code: EveningCode, by count: Count, _ flag: Flag, _ bound: Instant, _ zone: Zone
    ) throws -> Settlement? {
        switch code {
        case .unplugged where !count.plugged, .unlocked where !count.locked: return nil
        case .uncabled where count.present.subtracting(count.cabled).overlaps(flag.mask): return nil
        case .wrongRoom:
            guard let cart = try cart(flag.site, known: count.cart) else { return nil }
            guard Fold.key(cart.homeRoom) == Fold.key(count.room) else { return nil }
        default: break
        }
        let clock = Self.clock(count.at, zone)
        guard code == .notBack else {
            return Settlement(at: count.at, by: count.by, why: "put right, checked in \(clock)")
        }
        switch count.state {
        case .lateAwaiting: return nil
        case .approved:
            let step = try questions(unit: flag.site, about: .count, count.no).last { $0.approval.state == .granted }?
                .steps.last
            return Settlement(
                at: step?.at ?? count.at, by: step?.decidedBy ?? count.by,
                why: "entered \(clock) for \(Self.clock(count.told, zone)), approved")
        case .standing, .corrected: return Settlement(at: count.at, by: count.by, why: "checked in late, \(clock)")
        }
    }

    private static func clock(_ instant: Instant, _ zone: Zone) -> String {
        "\(zone.day(of: instant)), \(Said.clock(zone.minute(of: instant)))"
    }
}
