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
        let regained = Set(regained(changes))
        guard closed || ended || decided || !regained.isEmpty || !counts.isEmpty else { return }
        let flags: [Flag] = try draft.facts.rows(Flag.open, draft.unit).sorted { $0.no < $1.no }
        try prepare(flags, draft.facts)
        for flag in flags {
            var settlement: Settlement?
            if flag.code == EveningCode.appOverdue.rawValue {
                settlement = decided ? try draft.facts.settlement(ofApp: flag) : nil
            } else {
                settlement = try draft.facts.settlement(of: flag, zone: now.zone, counts: counts)
                // A device that was swapped out as lost comes back long after its report ended.
                if settlement != nil, let device = try device(of: flag, draft.facts), regained.contains(device) {
                    settlement = Settlement(at: now.instant, by: actor.person, why: "found")
                }
            }
            if let settlement, let settled = Flags.settle(flag, settlement) { draft.update(flag, settled) }
        }
    }

    /// The devices that were lost and are no more.
    private static func regained(_ changes: [Change]) -> [Int] {
        let seated = changes.of(SeatedDevice.self).filter { $0.before?.isLost == true && $0.after?.isLost != true }
        let managed = changes.of(Device.self).filter { $0.before?.state == .lost && $0.after?.state != .lost }
        return seated.compactMap { $0.before?.device } + managed.compactMap { $0.before?.device }
    }

    private static func device(of flag: Flag, _ facts: Facts) throws -> Int? {
        guard flag.subjectKind == .hold else { return nil }
        return try facts.one(Hold.numbered, flag.site, flag.subjectNo)?.device
    }

    private static func prepare(_ flags: [Flag], _ facts: Facts) throws {
        try facts.require(
            flags.compactMap { flag -> Slice? in
                switch flag.subjectKind {
                case .loan: Loan.numbered(flag.site, flag.subjectNo)
                case .hold: Hold.numbered(flag.site, flag.subjectNo)
                case .appRequest: AppRequest.numbered(flag.site, flag.subjectNo)
                case .cart: DayClose.at(flag.site, flag.firstDay, flag.subjectNo)
                default: nil
                }
            })
    }
}
