// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

extension Facts {
    /// A flag about a whole cart: open until a later daily check-in puts it right.
    func stateOfCart(_ flag: Flag, _ zone: Zone, _ counts: [Count]?) throws -> FlagState? {
        var state = FlagState()
        let due = try deadline(of: flag, cart: flag.subjectNo, zone: zone)
        for count in try checkIns(flag, counts, after: due) {
            if flag.code == EveningCode.notBack.rawValue, count.state == .lateAwaiting {
                state.awaiting = count
                continue
            }
            guard let settlement = try settlement(of: flag, by: count, due: due, zone) else { continue }
            state.awaiting = nil
            state.parts = [FlagState.Part(.none, .checkedIn, at: count.at, by: count.by, why: settlement.why)]
            state.settlement = settlement
            break
        }
        return state
    }

    /// The labels of a flag about cables that were without one just before an instant.
    package func openCables(_ flag: Flag, before instant: Instant, zone: Zone) throws -> Slots {
        try stateOfCables(flag, zone, before: instant).open
    }

    /// A flag about cables: each label until it is counted in its slot with a cable, or is not in its slot.
    ///
    /// - Parameter before: looks at check-ins before this instant only.
    func stateOfCables(_ flag: Flag, _ zone: Zone, before: Instant?) throws -> FlagState {
        var state = FlagState()
        let due = try deadline(of: flag, cart: flag.subjectNo, zone: zone)
        var open = flag.mask
        for count in try checkIns(flag, nil, after: due) where before.map({ count.at < $0 }) ?? true {
            for (slots, way) in [
                (open.intersection(count.present.intersection(count.cabled)), FlagState.Way.cabled),
                (open.subtracting(count.present), .away),
            ] where !slots.isEmpty {
                state.add(FlagState.Part(slots, way, at: count.at, by: count.by))
                open = open.subtracting(slots)
            }
        }
        if !open.isEmpty {
            state.add(FlagState.Place(slots: open, person: flag.person, room: nil, isMissing: false))
        } else if let last = state.parts.last {
            let clock = Said.clock(last.at, with: flag.firstDay, in: zone)
            state.settlement = Settlement(at: last.at, by: last.by, why: "put right, checked in \(clock)")
        }
        return state
    }

    /// The daily check-ins of the flag's cart after its deadline that stand, oldest first.
    private func checkIns(_ flag: Flag, _ counts: [Count]?, after due: Instant) throws -> [Count] {
        try (counts ?? rows(Count.since, flag.site, flag.firstDay)).filter {
            $0.cart == flag.subjectNo && $0.kind == .daily && $0.state != .corrected && due.seconds < $0.at.seconds
        }.sorted { ($0.at, $0.no) < ($1.at, $1.no) }
    }

    private func settlement(of flag: Flag, by count: Count, due: Instant, _ zone: Zone) throws -> Settlement? {
        switch EveningCode(rawValue: flag.code) {
        case .unplugged where !count.plugged, .unlocked where !count.locked: return nil
        case .wrongRoom:
            guard let cart = try cart(flag.site, known: count.cart) else { return nil }
            guard RoomName.isSame(cart.homeRoom, count.room) else { return nil }
        default: break
        }
        guard flag.code == EveningCode.notBack.rawValue else {
            let clock = Said.clock(count.at, with: flag.firstDay, in: zone)
            return Settlement(at: count.at, by: count.by, why: "put right, checked in \(clock)")
        }
        let came = Said.second(count.at, with: flag.firstDay, in: zone)
        guard count.state == .approved else {
            let by = Said.clock(due, with: flag.firstDay, in: zone)
            return Settlement(at: count.at, by: count.by, why: "checked in \(came), due \(by)")
        }
        let step = try questions(unit: flag.site, about: .count, count.no).last { $0.approval.state == .granted }?
            .steps.last
        return Settlement(
            at: step?.at ?? count.at, by: step?.decidedBy ?? count.by,
            why: "entered \(came) for \(Said.clock(count.told, with: flag.firstDay, in: zone)), approved")
    }
}
