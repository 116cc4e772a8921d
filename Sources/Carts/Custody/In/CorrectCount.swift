// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Puts a daily check-in right: a new entry with a reason, the old one stays and sheets show both.
///
/// What the count says of cables, plug, lock, room and missing labels. It adds and takes back what it names and nothing else: a label named as
/// missing is held, one named as there is released from the missing report of this count. Custody is not rewritten: a loan closed by mistake is
/// answered for by a hold. A told time that waits for its answer goes on waiting, under the new number.
/// - Source: RULES "Slips"
package struct CorrectCount: Request {
    package static let name = "count.correct"
    package static let permission = Permission("count.correct")
    package let site: UnitID
    package let no: Int
    package let why: String
    /// Not in their slots after all; empty says that everything was there.
    package var missing: Slots?
    /// Counted as missing, and in their slots after all.
    package var present = Slots.none
    /// Not connected after all; empty says that every cable was.
    package var uncabled: Slots?
    /// Said to be uncabled, and connected after all.
    package var cabled = Slots.none
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
                CorrectionStands.refusal("A correction says why.", instead: ["correct \(id) \"WHY\""], exit: .usage))
        }
        let (gone, loose) = (missing ?? .none, uncabled ?? .none)
        let named = [gone, present, loose, cabled].joined()
        objections += NoSuchSlot.objection(named, cart)
        objections += Contradiction.objections(cart, missing: gone, present: present.union(loose).union(cabled))
        if named.isEmpty, missing == nil, uncabled == nil, plugged == nil, locked == nil, room == nil {
            objections.append(
                CorrectionStands.refusal(
                    "Say what was wrong with \(id).", instead: ["correct \(id) \"why\" missing 17"], exit: .usage))
        }
        guard objections.isEmpty else { return .refuse(objections) }

        try facts.require([
            SlotDevice.inCart(site, cart.cart), Hold.openOfCart(site, cart.cart), Loan.openOfCart(site, cart.cart),
            CartPerson.of(site, cart.cart), Count.lastDaily(site, cart.cart), Room.at(site),
        ])
        let was = try facts.rows(CountException.of, site, no)
        let wasMissing = Slots(was.filter { $0.code == .missing }.map(\.slot))
        let wasUncabled = Slots(was.filter { $0.code == .uncabled }.map(\.slot))
        let strange = present.subtracting(wasMissing)
        if !strange.isEmpty {
            objections.append(
                CorrectionStands.refusal("\(id) did not count \(strange.labels(ofCart: cart.number)) as missing."))
        }
        let newly = gone.subtracting(wasMissing)
        let out = try facts.rows(Loan.openOfCart, site, cart.cart).map(\.out).joined().intersection(newly)
        if !out.isEmpty {
            objections.append(
                CorrectionStands.refusal(
                    "\(out.labels(ofCart: cart.number)) is out now: report it with its return.",
                    instead: try instead(out, cart, facts, by: actor, at: now)))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        let found = missing?.isEmpty == true ? wasMissing : present
        let isMissing = wasMissing.union(gone).subtracting(found)
        let isUncabled = uncabled?.isEmpty == true ? .none : wasUncabled.union(loose).subtracting(cabled)
        let isSame =
            isMissing == wasMissing && isUncabled == wasUncabled && (plugged ?? count.plugged) == count.plugged
            && (locked ?? count.locked) == count.locked && (room ?? count.room) == count.room
        guard !isSame else { return .refuse(CorrectionStands.refusal("\(id) says so already.")) }
        let holders = try facts.holders(of: newly, in: cart, at: count)
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
        next.cabled = next.present.subtracting(isUncabled)
        next.plugged = plugged ?? count.plugged
        next.locked = locked ?? count.locked
        next.room = try room.map { try facts.place($0, of: cart) } ?? count.room
        draft.insert(next)
        try draft.carryQuestion(from: count, to: next)
        for exception in was where exception.code != .missing && exception.code != .uncabled {
            var copy = exception
            copy.no = next.no
            draft.insert(copy)
        }
        for slot in isUncabled.all {
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

extension CorrectCount {
    /// The line that brings labels back as missing, where the desk would take it.
    private func instead(
        _ slots: Slots, _ cart: Cart, _ facts: Facts, by actor: Actor, at now: Moment
    ) throws -> [String] {
        let back = CountPart(site: site, cart: cart.cart, slots: slots, missing: slots)
        let takes = try facts.takes(back, by: actor, at: now)
        return takes ? ["in \(slots.labels(ofCart: cart.number)) missing \(slots)"] : []
    }
}

extension Facts {
    /// Who is responsible for each of these labels when a count turns out not to have met them: whoever had it out last before the count, else
    /// the cart's coordinating teacher of that day.
    func holders(of mask: Slots, in cart: Cart, at count: Count) throws -> [Int: PersonID] {
        guard !mask.isEmpty else { return [:] }
        let earlier = try rows(Loan.ofCartDay, cart.site, count.day, cart.cart)
            .filter { $0.outAt <= count.at }.sorted { $0.outAt < $1.outAt }
        let fallback = try coordinating(cart, on: count.day)
        return mask.all.reduce(into: [:]) { holders, slot in
            holders[slot] = earlier.last { $0.taken.contains(slot) }?.holder ?? fallback
        }
    }
}

/// A correction is the coordinator's, of a daily check-in that stands, with a reason; history is never edited.
///
/// - Source: F17, RULES "Slips"
package enum CorrectionStands: Rule {
    package static let code = "correction"
    package static let clause = "F17"
}
