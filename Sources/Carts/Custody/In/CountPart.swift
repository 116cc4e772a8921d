// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Puts labels back during the day; never the daily check-in.
///
/// A teacher brings back what is out to them, the cart's people whatever is out. Labels named that were not out are said and change nothing, so
/// that a class may type the whole of its range; missing or damaged is said by a teacher of what they took, and of nothing else.
/// - Source: S13
package struct CountPart: Request {
    package static let name = "count.part"
    package static let permission = Permission("count.part")
    package let site: UnitID
    package let cart: Int
    package let slots: Slots
    /// Did not come back and is not where it should be: a hold, and its last holder answers.
    package let missing: Slots
    package let damaged: [Damage]
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, slots: Slots, missing: Slots = .none, damaged: [Damage] = []) {
        self.site = site
        self.cart = cart
        self.slots = slots
        self.missing = missing
        self.damaged = damaged
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [
            Counter.of(site, Numbered.count), Counter.of(site, Numbered.hold), Count.lastDaily(site, cart),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        let hurt = Slots(damaged.map(\.slot))
        let named = slots.union(missing).union(hurt)
        let unknown = NoSuchSlot.objection(named, row)
        guard unknown.isEmpty else { return .refuse(unknown) }
        let capacity = try facts.capacity(actor, row, at: now)
        let open = try facts.rows(Loan.openOfCart, site, cart).sorted { $0.no < $1.no }
        let names = try facts.custodians(open.map(\.holder))
        let out = open.map(\.out).joined().intersection(named)
        var objections =
            DamageIsDescribed.objections(damaged, row, in: line(row))
            + Contradiction.objections(row, missing: missing, present: hurt)
        if out.isEmpty {
            let all = open.map(\.out).joined()
            let mine = open.filter { capacity.forCart || $0.holder == actor.person }.map(\.out).joined()
            objections.append(
                NotOut.refusal(
                    named, row, out: all, instead: mine.isEmpty ? [] : ["in \(mine.labels(ofCart: row.number))"]))
        }
        if !capacity.forCart {
            let mine = open.filter { $0.holder == actor.person }.map(\.out).joined().intersection(named)
            let taken = open.filter { $0.holder == actor.person }.map(\.taken).joined()
            let strange = missing.union(hurt).subtracting(open.map(\.out).joined()).subtracting(taken)
            if !strange.isEmpty, !out.isEmpty {
                objections.append(
                    NotYourLabels.refusal(
                        notWithYou: strange, row, acting: try facts.actingNames(row, on: now.day)))
            }
            for loan in open where loan.holder != actor.person && loan.out.overlaps(named) {
                objections.append(
                    NotYourLabels.refusal(
                        loan.out.intersection(named).labels(ofCart: row.number), whose: names[loan.holder] ?? "",
                        acting: try facts.actingNames(row, on: now.day),
                        instead: mine.isEmpty ? [] : ["in \(mine.labels(ofCart: row.number))"]))
            }
        }
        guard objections.isEmpty else { return .refuse(objections) }

        let present = out.subtracting(missing)
        let holders = try facts.lastHolders(missing, of: row, at: now)
        var draft = Draft(site, facts)
        let returned = try draft.takeOff(out, of: row, at: now)
        let count = try draft.next(.count)
        let own = returned.allSatisfy { $0.loan.holder == actor.person }
        draft.insert(
            Count(
                site: site, no: count, cart: cart, day: now.day, kind: .part, by: actor.person,
                onBehalfOf: own ? nil : capacity.onBehalfOf, present: present, cabled: .none, room: row.homeRoom,
                at: now.instant, told: now.instant))
        var lines = returned.map { back -> String in
            let rest = back.loan.out
            let left = rest.isEmpty ? "all of it" : "\(rest.labels(ofCart: row.number)) still out"
            return "\(names[back.loan.holder] ?? ""): \(back.slots.labels(ofCart: row.number)), \(left)."
        }
        lines += try draft.note(row, count, missing: missing, damaged: damaged, holders: holders, by: actor, at: now)
        lines += draft.endReports(
            try facts.rows(Hold.openOfCart, site, cart), in: present, of: row, count, by: actor, at: now)
        let idle = named.subtracting(out)
        if !idle.isEmpty { lines.append("\(idle.labels(ofCart: row.number)) was not out.") }
        let rest = open.map(\.out).joined().subtracting(out)
        return .accept(
            draft,
            Receipt(
                "Back in cart \(row.number): \(Said.count(present.count, "device", "devices")) at \(Said.clock(now.minute)).",
                details: lines, hints: rest.isEmpty ? ["in \(row.number)"] : [],
                data: [
                    "cart": .int(row.number), "count": .text(Numbered.count.id(count)),
                    "labels": .text(present.labels(ofCart: row.number)),
                    "stillOut": .text(rest.isEmpty ? "" : rest.labels(ofCart: row.number)),
                ]))
    }
    /// The line that says this again, with capitals where a note is missing.
    private func line(_ row: Cart) -> String {
        let labels = slots.union(missing).union(Slots(damaged.map(\.slot))).labels(ofCart: row.number)
        return (["in \(labels)"] + (missing.isEmpty ? [] : ["missing \(missing)"]) + damaged.map(\.words))
            .joined(separator: " ")
    }
}

extension Draft {
    /// Writes the holds and exceptions of labels that are missing or damaged; returns what to say.
    mutating func note(
        _ cart: Cart, _ count: Int, missing: Slots, damaged: [Damage], holders: [Int: PersonID], by actor: Actor,
        at now: Moment
    ) throws -> [String] {
        var lines: [String] = []
        let names = try facts.custodians(holders.values)
        let held = try facts.rows(Hold.openOfCart, cart.site, cart.cart)
        for slot in missing.all {
            insert(CountException(site: cart.site, no: count, slot: slot, code: .missing))
            let before = held.first { $0.slot == slot && $0.isGone }
            let answers = before?.lastHolder ?? holders[slot]
            if before == nil {
                _ = try hold(cart, slot, .missing, note: nil, by: actor, lastHolder: answers, at: now)
            }
            let who = try answers.map { try names[$0] ?? facts.custodian($0) } ?? "the coordinating teacher"
            lines.append("\(cart.number)-\(slot) is missing and held; \(who) answers for it.")
        }
        for damage in damaged {
            insert(CountException(site: cart.site, no: count, slot: damage.slot, code: .damaged, note: damage.note))
            if !held.contains(where: { $0.slot == damage.slot && $0.code == .damaged }) {
                _ = try hold(
                    cart, damage.slot, .damaged, note: damage.note, by: actor, lastHolder: holders[damage.slot], at: now
                )
            }
            lines.append("\(cart.number)-\(damage.slot) is damaged (\(damage.note)) and held for repair.")
        }
        return lines
    }
}

/// Only what is out can come back.
///
/// A label recorded as missing is brought back with `found`, a damaged one with `release`.
/// - Source: S13, F5
package enum NotOut: Rule {
    package static let code = "not-out"
    package static let clause = "S13"

    static func refusal(_ slots: Slots, _ cart: Cart, out: Slots, instead: [String]) -> Refusal {
        let now = out.isEmpty ? "Nothing of this cart is out." : "Out now: \(out.labels(ofCart: cart.number))."
        return refusal("\(slots.labels(ofCart: cart.number)) is not out. \(now)", instead: instead)
    }
}

/// One label cannot be in its slot and missing in the same count.
///
/// - Source: S14
package enum Contradiction: Rule {
    package static let code = "contradiction"
    package static let clause = "S14"

    static func objections(_ cart: Cart, missing: Slots, present: Slots) -> [Refusal] {
        let both = missing.intersection(present)
        guard !both.isEmpty else { return [] }
        return [
            refusal("\(both.labels(ofCart: cart.number)) is said to be away and to be there: name it once.")
        ]
    }
}
