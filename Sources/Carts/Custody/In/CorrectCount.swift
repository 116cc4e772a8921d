// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Puts a daily check-in right: a new entry with a reason, the old one stays and sheets show both.
///
/// What the count says of cables, plug, lock, room and missing labels; a label that turns out to be missing is held, one that turns out to be
/// there is released from its missing report. Custody is not rewritten: a loan closed by mistake is answered for by a hold. A told time that
/// waits for its answer goes on waiting, under the new number.
/// - Source: RULES "Slips"
package struct CorrectCount: Request {
    package static let name = "count.correct"
    package static let permission = Permission("count.correct")
    package let site: UnitID
    package let no: Int
    package let why: String
    package var missing: Slots?
    package var uncabled: Slots?
    package var plugged: Bool?
    package var locked: Bool?
    package var room: String?
    package var unit: UnitID { site }

    package init(site: UnitID, no: Int, why: String) {
        self.site = site
        self.no = no
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Count.numbered(site, no), CountException.of(site, no), Counter.of(site, Numbered.count),
            Counter.of(site, Numbered.hold),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let id = Numbered.count.id(no)
        guard let count = try facts.one(Count.numbered, site, no), let cart = try facts.one(Cart.id, site, count.cart)
        else {
            return .refuse(CorrectionStands.refusal("There is no count \(id).", exit: .notFound))
        }
        var objections: [Refusal] = []
        if count.kind != .daily {
            objections.append(CorrectionStands.refusal("\(id) is no daily check-in: only those are corrected."))
        }
        if count.state == .corrected { objections.append(CorrectionStands.refusal("\(id) was corrected already.")) }
        if why.allSatisfy(\.isWhitespace) {
            objections.append(
                CorrectionStands.refusal("A correction says why.", instead: ["correct \(id) missing 17 \"why\""]))
        }
        objections += NoSuchSlot.objection((missing ?? .none).union(uncabled ?? .none), cart)
        guard objections.isEmpty else { return .refuse(objections) }

        try facts.require([
            SlotDevice.inCart(site, cart.cart), Hold.openOfCart(site, cart.cart), Loan.openOfCart(site, cart.cart),
            CartPerson.of(site, cart.cart), Count.lastDaily(site, cart.cart),
        ])
        let was = try facts.rows(CountException.of, site, no)
        let wasMissing = Slots(was.filter { $0.code == .missing }.map(\.slot))
        let isMissing = missing ?? wasMissing
        let newly = isMissing.subtracting(wasMissing)
        let found = wasMissing.subtracting(isMissing)
        let holders = try facts.lastHolders(newly, of: cart, at: now)
        var draft = Draft(site, facts)
        var old = count
        old.state = .corrected
        draft.update(count, old)
        var next = count
        next.no = try draft.next(.count)
        next.corrects = count.no
        next.why = why
        next.by = actor.person
        next.onBehalfOf = count.onBehalfOf ?? count.by
        next.present = count.present.subtracting(newly).union(found)
        next.cabled = next.present.subtracting(uncabled ?? Slots(was.filter { $0.code == .uncabled }.map(\.slot)))
        next.plugged = plugged ?? count.plugged
        next.locked = locked ?? count.locked
        next.room = room ?? count.room
        draft.insert(next)
        try draft.carryQuestion(from: count, to: next)
        for exception in was where exception.code != .missing && !(exception.code == .uncabled && uncabled != nil) {
            var copy = exception
            copy.no = next.no
            draft.insert(copy)
        }
        for slot in (uncabled ?? .none).all {
            draft.insert(CountException(site: site, no: next.no, slot: slot, code: .uncabled))
        }
        for slot in isMissing.intersection(wasMissing).all {
            draft.insert(CountException(site: site, no: next.no, slot: slot, code: .missing))
        }
        var lines = try draft.note(cart, next.no, missing: newly, damaged: [], holders: holders, by: actor, at: now)
        for hold in try facts.rows(Hold.openOfCart, site, cart.cart)
        where hold.code == .missing && found.contains(hold.slot) {
            draft.end(hold, by: actor, why: "\(Numbered.count.id(next.no)): \(why)", at: now)
            lines.append("\(cart.number)-\(hold.slot) was there; its missing report is closed.")
        }
        return .accept(
            draft,
            Receipt(
                "\(Numbered.count.id(next.no)) corrects \(id), cart \(cart.number) on \(count.day): \(why).",
                details: lines,
                hints: ["report weekly \(cart.number) \(count.day.week.text)"],
                data: ["count": .text(Numbered.count.id(next.no)), "corrects": .text(id)]))
    }
}

/// A correction is the coordinator's, of a daily check-in that stands, with a reason; history is never edited.
///
/// - Source: F17, RULES "Slips"
package enum CorrectionStands: Rule {
    package static let code = "correction"
    package static let clause = "F17"
}
