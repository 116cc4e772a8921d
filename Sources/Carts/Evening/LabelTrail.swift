// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// Where each label of one loan went: back into its slot, on to another class, missing, or nowhere yet.
///
/// Read from what was written down when it happened: counts, hand-offs and missing reports. What happened to a label after it was back belongs
/// to another finding.
struct LabelTrail {
    let loan: Loan
    /// Those that were handed on from it.
    let passedOn: [Loan]
    let counts: [Count]
    /// The reports that a device of its cart is gone, each with what ended it.
    let reports: [(hold: Hold, end: Settlement?)]

    /// What became of one label: put right, or open with somebody.
    enum Fate {
        case right(FlagState.Part)
        case open(FlagState.Place)
    }

    func fate(of slot: Int) -> Fate {
        let label = Slots(slot)
        if loan.out.contains(slot) {
            let report = reports.last { $0.end == nil && $0.hold.slot == slot && loan.outAt <= $0.hold.from }?.hold
            return .open(
                FlagState.Place(
                    slots: label, person: report?.lastHolder ?? loan.holder, room: loan.room, isMissing: report != nil))
        }
        let back = counts.first { $0.present.contains(slot) && ($0.kind == .part || $0.kind == .daily) }
        let next = passedOn.first { $0.taken.contains(slot) }
        if let next, back.map({ next.outAt <= $0.at }) ?? true {
            return .right(FlagState.Part(label, .passedOn, at: next.outAt, by: next.holder))
        }
        let own = reports.filter { report in
            report.hold.slot == slot && loan.outAt <= report.hold.from
                && (back.map { report.hold.from <= $0.at } ?? true)
        }
        if let gone = own.last(where: { $0.end == nil })?.hold {
            return .open(
                FlagState.Place(slots: label, person: gone.lastHolder ?? loan.holder, room: nil, isMissing: true))
        }
        if let end = own.compactMap(\.end).max(by: { $0.at < $1.at }), back.map({ $0.at <= end.at }) ?? true {
            return .right(FlagState.Part(label, .found, at: end.at, by: end.by, why: end.why))
        }
        return .right(FlagState.Part(label, .back, at: back?.at ?? loan.closed ?? loan.outAt, by: back?.by))
    }
}

extension Facts {
    /// A flag about the labels of a loan: those that are still out or missing, and what came back.
    func stateOfLoan(_ flag: Flag, _ zone: Zone) throws -> FlagState? {
        guard let loan = try one(Loan.numbered, flag.site, flag.subjectNo) else { return nil }
        let trail = try trail(of: loan, zone)
        var state = FlagState()
        for slot in flag.mask.all {
            switch trail.fate(of: slot) {
            case .right(let part): state.add(part)
            case .open(let place): state.add(place)
            }
        }
        state.parts.sort { $0.at < $1.at }
        if state.open.isEmpty, let last = state.parts.last {
            let clock = Said.clock(last.at, with: flag.firstDay, in: zone)
            let why =
                switch last.way {
                case .found: last.why ?? "found"
                case .passedOn: "handed on \(clock)"
                default: "back \(clock)"
                }
            state.settlement = Settlement(at: last.at, by: last.by, why: why)
        }
        return state
    }

    private func trail(of loan: Loan, _ zone: Zone) throws -> LabelTrail {
        let site = loan.site
        let first = zone.day(of: loan.outAt)
        try require([Handoff.ofLoan(site, loan.no), Hold.ofCart(site, loan.cart), Count.since(site, first)])
        let offers = try rows(Handoff.ofLoan, site, loan.no).filter { $0.state == .accepted }
        try require(offers.map { Loan.ofReservation(site, $0.reservation) })
        let next = try Set(offers.map(\.reservation)).flatMap { try rows(Loan.ofReservation, site, $0) }
            .filter { $0.cameFrom == loan.no }.sorted { $0.no < $1.no }
        let gone = try rows(Hold.ofCart, site, loan.cart).filter {
            $0.isGone && loan.taken.contains($0.slot) && loan.outAt <= $0.from
        }.sorted { ($0.from, $0.no) < ($1.from, $1.no) }
        let counts = try rows(Count.since, site, first).filter {
            $0.cart == loan.cart && $0.state != .corrected && loan.outAt <= $0.at
        }.sorted { ($0.at, $0.no) < ($1.at, $1.no) }
        return LabelTrail(
            loan: loan, passedOn: next, counts: counts, reports: try gone.map { ($0, try end(of: $0)) })
    }
}
