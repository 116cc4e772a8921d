// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Coming {
    /// The check-in as it is written down, echoed whole in words.
    func accepted() throws -> Decision {
        let site = cart.site
        let told = stated.at.map { now.zone.instant(now.day, minute: $0) } ?? now.instant
        let late = now.instant >= tooLate
        let asks = late && told < tooLate && stated.at != nil
        let holders = try facts.lastHolders(missing.union(Slots(stated.damaged.map(\.slot))), of: cart, at: now)
        let strangers = try strange()
        let approver =
            capacity.onBehalfOf != nil || actor.holds(Role.coordinator, at: site) ? Role.principal : Role.coordinator
        let asked = asks ? try facts.holders(of: approver, at: site, on: now.day) : []
        var draft = Draft(site, facts)
        let back = try draft.takeOff(present.union(missing), of: cart, at: now)
        let no = try draft.next(.count)
        let count = Count(
            site: site, no: no, cart: cart.cart, day: now.day, kind: .daily, by: actor.person,
            onBehalfOf: capacity.onBehalfOf,
            present: present, cabled: present.subtracting(stated.uncabled), plugged: !stated.unplugged,
            locked: !stated.unlocked,
            room: try place, at: now.instant, told: told, why: stated.why,
            state: asks ? .lateAwaiting : .standing)
        draft.insert(count)
        var lines: [String] = []
        let names = try facts.custodians(open.map(\.holder))
        for loan in back where !loan.slots.subtracting(missing).isEmpty {
            lines.append(
                "Back from \(names[loan.loan.holder] ?? ""): \(loan.slots.subtracting(missing).labels(ofCart: cart.number))."
            )
        }
        lines += try draft.note(
            cart, no, missing: missing, damaged: stated.damaged, holders: holders, by: actor, at: now)
        lines += try exceptions(&draft, no)
        for stranger in strangers {
            lines.append(try stranger.write(into: &draft, count: no, cart: cart, by: actor, at: now))
        }
        lines += draft.endReports(holds, in: present, of: cart, no, by: actor, at: now)
        if asks {
            try draft.ask(count, cart, of: approver, people: asked, by: actor, at: now)
            lines.append(
                "Said to have been \(Said.clock(now.zone.minute(of: told))), entered at \(Said.clock(now.minute)): late until `approve \(Numbered.count.id(no))` by the \(Role.spoken[approver] ?? approver)."
            )
        } else if late {
            let due = now.zone.minute(of: tooLate)
            let came = now.minute == due ? "; it is \(Said.second(now.instant, in: now.zone))" : ""
            lines.append("Late: cart \(cart.number) was due at \(Said.clock(due))\(came).")
        }
        if let behalf = capacity.onBehalfOf { lines.append("Entered on behalf of \(try facts.custodian(behalf)).") }
        if stated.scanned != nil, let scanned = try facts.one(ScanDraft.of, site, cart.cart, actor.person) {
            draft.remove(scanned)
        }
        let receipt = Receipt(try headline(no), details: lines, data: try data(no, late: late, asks: asks))
        return .accept(draft, receipt)
    }

    /// Everything at once: "Cart 7 is checked in (C12): 29 of 30 devices in their slots, all cables connected, plugged in, locked, room 204."
    private func headline(_ no: Int) throws -> String {
        let cables =
            stated.uncabled.isEmpty
            ? "every cable connected" : "no cable at \(stated.uncabled.labels(ofCart: cart.number))"
        let wall = stated.unplugged ? "NOT plugged into the wall" : "plugged into the wall"
        let lock = stated.unlocked ? "NOT locked" : "locked"
        let room = try place
        let place =
            room == cart.homeRoom ? "room \(room)" : "room \(room) and not in \(cart.homeRoom), where it belongs"
        return
            "Cart \(cart.number) is checked in (\(Numbered.count.id(no))): \(present.count) of \(expected.count) devices in their slots, \(cables), \(wall), \(lock), \(place)."
    }

    private func exceptions(_ draft: inout Draft, _ no: Int) throws -> [String] {
        var lines: [String] = []
        for slot in stated.uncabled.all {
            draft.insert(CountException(site: cart.site, no: no, slot: slot, code: .uncabled))
        }
        for slot in stillOut.all { draft.insert(CountException(site: cart.site, no: no, slot: slot, code: .stillOut)) }
        for slot in elsewhere.all { draft.insert(CountException(site: cart.site, no: no, slot: slot, code: .held)) }
        let names = try facts.custodians(open.map(\.holder))
        for loan in open where loan.out.overlaps(stillOut) {
            lines.append(
                "Still out: \(loan.out.intersection(stillOut).labels(ofCart: cart.number)) with \(names[loan.holder] ?? ""), who answers for it."
            )
        }
        for hold in holds where hold.saysWhere && elsewhere.contains(hold.slot) {
            lines.append("\(cart.number)-\(hold.slot) is not in its slot: \(hold.said).")
        }
        let atRepair = inRepair.intersection(elsewhere).subtracting(Slots(holds.filter(\.saysWhere).map(\.slot)))
        if !atRepair.isEmpty {
            lines.append("\(atRepair.labels(ofCart: cart.number)) is not in its slot: away for repair.")
        }
        let kept = holds.filter { !$0.endsWhenCounted && present.contains($0.slot) }
        if !kept.isEmpty {
            lines.append("In its slot and still held: \(Slots(kept.map(\.slot)).labels(ofCart: cart.number)).")
        }
        return lines
    }

    /// The room it stands in: its own unless another was said.
    private var place: String { get throws { try facts.place(stated.room, of: cart) } }

    private func data(_ no: Int, late: Bool, asks: Bool) throws -> [String: JSON] {
        func labels(_ slots: Slots) -> JSON { .text(slots.isEmpty ? "" : slots.labels(ofCart: cart.number)) }
        return [
            "cart": .int(cart.number), "count": .text(Numbered.count.id(no)), "present": labels(present),
            "missing": labels(missing),
            "stillOut": labels(stillOut), "held": labels(elsewhere), "uncabled": labels(stated.uncabled),
            "plugged": .bool(!stated.unplugged), "locked": .bool(!stated.unlocked),
            "room": .text(try place),
            "late": .bool(late), "awaitingApproval": .bool(asks), "at": .text(Said.iso(now.instant, in: now.zone)),
        ]
    }
}
