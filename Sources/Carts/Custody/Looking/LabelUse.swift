// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// One use of one slot's device: when it went, and when it came back, was handed on or was reported missing.
///
/// A loan speaks of all its labels; this speaks of one. So a label that came back early is back then, one that never came is missing, and two
/// people never have it at one time.
/// - Source: S12, S13, F5
package struct LabelUse: Sendable, Equatable {
    package enum End: Sendable, Equatable {
        case stillOut
        case back(Instant)
        case handedOn(to: PersonID, Instant)
        /// Reported missing, and when the report ended, if it did.
        case missing(since: Instant, ended: Instant?)
    }

    package let loan: Loan
    package let slot: Int
    package let end: End
    /// Who handed it on to this loan's holder; nil when it came out of the cart.
    package let from: PersonID?

    package var back: Instant? { if case .back(let at) = end { at } else { nil } }
    package var missingSince: Instant? { if case .missing(let since, _) = end { since } else { nil } }
    /// To whom it was handed on.
    package var receiver: PersonID? { if case .handedOn(let to, _) = end { to } else { nil } }

    /// When this person's use ended; nil while it goes on. A missing device stays its last holder's until the report ends.
    package var ended: Instant? {
        switch end {
        case .stillOut: nil
        case .back(let at), .handedOn(_, let at): at
        case .missing(_, let ended): ended
        }
    }
}

/// What tells of the uses of a cart's labels over some days: loans, counts with their exceptions, holds.
package struct LabelHistory: Sendable {
    package let loans: [Loan]
    private let counts: [Count]
    private let missing: [Int: Slots]
    private let holds: [Hold]

    /// The uses of a slot, one for each loan that took it, in order.
    package func uses(of slot: Int) -> [LabelUse] {
        loans.filter { $0.taken.contains(slot) }.sorted { ($0.outAt, $0.no) < ($1.outAt, $1.no) }.map {
            LabelUse(loan: $0, slot: slot, end: end(of: $0, slot), from: giver(of: $0))
        }
    }

    private func giver(of loan: Loan) -> PersonID? {
        loan.cameFrom.flatMap { before in loans.first { $0.no == before }?.holder }
    }

    private func end(of loan: Loan, _ slot: Int) -> LabelUse.End {
        if let next = loans.first(where: { $0.cameFrom == loan.no && $0.taken.contains(slot) }) {
            return .handedOn(to: next.holder, next.outAt)
        }
        if loan.out.contains(slot) {
            let report = holds.first { $0.isGone && $0.slot == slot && $0.ended == nil && $0.from >= loan.outAt }
            return report.map { .missing(since: $0.from, ended: nil) } ?? .stillOut
        }
        for count in counts where count.at >= loan.outAt {
            if missing[count.no]?.contains(slot) == true { return gone(slot, at: count.at) }
            if count.present.contains(slot) { return .back(count.judged) }
        }
        return .back(loan.closed ?? loan.outAt)
    }

    private func gone(_ slot: Int, at instant: Instant) -> LabelUse.End {
        let reports = holds.filter { $0.isGone && $0.slot == slot }
        let report =
            reports.first { $0.from <= instant && ($0.ended.map { $0 > instant } ?? true) }
            ?? reports.first { $0.from >= instant }
        return .missing(since: instant, ended: report?.ended)
    }

    fileprivate init(_ facts: Facts, _ cart: Int, _ site: UnitID, _ first: Day, _ last: Day, _ more: [Loan]) throws {
        let rows = try facts.rows(Loan.ofCartBetween, site, cart, first, last)
        let own = more.filter { loan in loan.cart == cart && !rows.contains { $0.no == loan.no } }
        loans = (rows + own).sorted { $0.no < $1.no }
        counts = try facts.rows(Count.ofCartBetween, site, cart, loans.map(\.day).min() ?? first, last)
            .filter { ($0.kind == .daily || $0.kind == .part) && $0.state != .corrected }
            .sorted { ($0.at, $0.no) < ($1.at, $1.no) }
        holds = try facts.rows(Hold.ofCart, site, cart).sorted { ($0.from, $0.no) < ($1.from, $1.no) }
        let numbers = counts.map(\.no)
        let exceptions = try numbers.min().map {
            try facts.rows(CountException.between, site, $0, numbers.max() ?? $0)
        }
        missing = Dictionary(grouping: (exceptions ?? []).filter { $0.code == .missing }, by: \.no)
            .mapValues { Slots($0.map(\.slot)) }
    }
}

extension Facts {
    /// The history of a cart's labels from one day to another; `more` are loans that began earlier and reach into it.
    package func labelHistory(_ site: UnitID, cart: Int, _ first: Day, _ last: Day, more: [Loan] = []) throws
        -> LabelHistory
    {
        try require([Loan.ofCartBetween(site, cart, first, last), Hold.ofCart(site, cart)])
        return try LabelHistory(self, cart, site, first, last, more)
    }
}
