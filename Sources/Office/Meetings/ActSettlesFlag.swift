// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement

/// The proper act settles the flag that close of day raised, in the act's own entry: labels back, a device found, a check-in, an app installed.
///
/// The evidence of the evening stays as it was frozen. Undoing the act takes the settlement back with it.
/// - Source: RULES "Close of day"
package enum ActSettlesFlag: Follower {
    package static func follow(_ changes: [Change], in draft: inout Draft, by actor: Actor, at now: Moment) throws {
        let counts = changes.of(Count.self).compactMap(\.after).filter { $0.kind == .daily }
        let closed = changes.of(Loan.self).contains { $0.before?.closed == nil && $0.after?.closed != nil }
        let ended = changes.of(Hold.self).contains { $0.before?.ended == nil && $0.after?.ended != nil }
        let decided = changes.of(AppRequest.self).contains { $0.before?.settled == nil && $0.after?.settled != nil }
        guard closed || ended || decided || !counts.isEmpty else { return }
        let flags: [Flag] = try draft.facts.rows(Flag.open, draft.unit).sorted { $0.no < $1.no }
        try prepare(flags, draft.facts, now.zone)
        for flag in flags {
            let settlement: Settlement?
            if flag.code == EveningCode.appOverdue.rawValue {
                settlement = decided ? try draft.facts.settlement(ofApp: flag) : nil
            } else {
                let bound = try bound(of: flag, draft.facts, now.zone)
                settlement = try draft.facts.settlement(of: flag, bound: bound, counts: counts, zone: now.zone)
            }
            if let settlement, let settled = Flags.settle(flag, settlement) { draft.update(flag, settled) }
        }
    }

    private static func prepare(_ flags: [Flag], _ facts: Facts, _ zone: Zone) throws {
        var wanted: [Slice] = []
        for flag in flags {
            wanted.append(SchoolDay.on(flag.site, flag.firstDay))
            switch flag.subjectKind {
            case .loan: wanted.append(Loan.numbered(flag.site, flag.subjectNo))
            case .hold: wanted.append(Hold.numbered(flag.site, flag.subjectNo))
            case .appRequest: wanted.append(AppRequest.numbered(flag.site, flag.subjectNo))
            default: break
            }
        }
        try facts.require(wanted)
        wanted = []
        for flag in flags where flag.subjectKind == .loan {
            guard let loan = try facts.one(Loan.numbered, flag.site, flag.subjectNo), let closed = loan.closed else {
                continue
            }
            wanted += [Hold.ofCart(flag.site, loan.cart), Count.ofCartDay(flag.site, zone.day(of: closed), loan.cart)]
        }
        try facts.require(wanted)
    }

    private static func bound(of flag: Flag, _ facts: Facts, _ zone: Zone) throws -> Instant {
        guard let day = try facts.one(SchoolDay.on, flag.site, flag.firstDay) else {
            return zone.instant(flag.firstDay.adding(1), minute: 0)
        }
        return DayPlan(day: day, bells: []).tooLate(in: zone)
    }
}
