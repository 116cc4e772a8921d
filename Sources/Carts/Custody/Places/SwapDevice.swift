// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Puts a spare into a slot: the label stays, the device changes, what held the old device no longer holds the label.
///
/// Never while the label is out. A device that leaves with a fault stays held with its ticket and is no ready spare.
/// - Source: S2, S14, S17, F36
package struct SwapDevice: Request {
    package static let name = "slot.swap"
    package static let permission = Permission("slot.swap")
    package let site: UnitID
    package let cart: Int
    package let slot: Int
    package let device: Int
    package let why: String?
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, slot: Int, device: Int, why: String? = nil) {
        self.site = site
        self.cart = cart
        self.slot = slot
        self.device = device
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [
            SeatedDevice.id(device), SlotDevice.ofDevice(device), Counter.of(site, Numbered.hold),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        let unknown = NoSuchSlot.objection(Slots(slot), row)
        guard unknown.isEmpty else { return .refuse(unknown) }
        guard let spare = try facts.one(SeatedDevice.id, device) else {
            return .refuse(SpareFits.refusal("There is no such device.", exit: .notFound))
        }
        let label = "\(row.number)-\(slot)"
        var objections: [Refusal] = []
        if let seat = try facts.one(SlotDevice.ofDevice, device) {
            let there = try facts.one(Cart.id, seat.site, seat.cart)
            let place = "\(there?.number ?? seat.cart)-\(seat.slot)"
            let move = MoveDevice(
                site: site, fromCart: seat.cart, fromSlot: seat.slot, toCart: cart, toSlot: slot)
            let moves = try seat.site == site && facts.takes(move, by: actor, at: now)
            objections.append(
                SpareFits.refusal(
                    "\(spare.serial) sits in \(place) already.", instead: moves ? ["move \(place) to \(label)"] : []))
        }
        if spare.unit != site { objections.append(SpareFits.refusal("\(spare.serial) belongs to another site.")) }
        if !spare.enrolled {
            objections.append(
                SpareFits.refusal("\(spare.serial) is not enrolled.", instead: ["device enrol \(spare.serial)"]))
        }
        if let hold = spare.hold { objections.append(SpareFits.refusal("\(spare.serial) is held: \(hold).")) }
        if !["spare", "in-service"].contains(spare.state) {
            objections.append(SpareFits.refusal("\(spare.serial) is \(spare.state)."))
        }
        if let loan = try facts.rows(Loan.openOfCart, site, cart).first(where: { $0.out.contains(slot) }) {
            objections.append(try SlotIsFree.out(slot, row, loan, facts, by: actor, at: now))
        }
        let holds = try facts.rows(Hold.openOfCart, site, cart).filter { $0.slot == slot }.sorted { $0.no < $1.no }
        for hold in holds {
            if let objection = try MissingReportEnds.objection(to: actor, ending: hold, of: row, facts, at: now) {
                objections.append(objection)
            }
        }
        guard objections.isEmpty else { return .refuse(objections) }

        var draft = Draft(site, facts)
        var lines: [String] = []
        if let seat = try facts.rows(SlotDevice.inCart, site, cart).first(where: { $0.slot == slot }) {
            guard let old = try facts.one(SeatedDevice.id, seat.device) else { return .refuse(NoSuchCart.here) }
            lines.append(try leave(seat, old, holds, in: row, &draft, for: spare, by: actor, at: now))
        }
        for hold in holds {
            draft.end(hold, by: actor, why: why ?? "swapped for \(spare.serial)", at: now)
            lines.append("The hold on \(label) (\(hold.code.rawValue)) ends.")
        }
        draft.insert(SlotDevice(site: site, cart: cart, slot: slot, from: now.instant, device: device))
        var serving = spare
        serving.state = "in-service"
        serving.store = nil
        draft.update(spare, serving)
        return .accept(
            draft,
            Receipt(
                "\(label) is now \(spare.serial).", details: lines + ["Reservations stay with the slot."],
                data: ["label": .text(label), "serial": .text(spare.serial)]))
    }
}

extension SwapDevice {
    /// Takes the old device out of its slot: as a spare, or held with its ticket when something was wrong with it.
    ///
    /// A reason that is given counts as what is wrong, unless a hold says it already.
    private func leave(
        _ seat: SlotDevice, _ old: SeatedDevice, _ holds: [Hold], in cart: Cart, _ draft: inout Draft,
        for spare: SeatedDevice, by actor: Actor, at now: Moment
    ) throws -> String {
        var left = seat
        left.to = now.instant
        draft.update(seat, left)
        var away = old
        away.store = "taken out of \(cart.number)-\(slot)"
        away.state = "spare"
        if let gone = holds.first(where: \.isGone) {
            away.state = "lost"
            away.hold = old.hold ?? gone.code.rawValue
        } else if let hurt = holds.first(where: { $0.code == .damaged || $0.code == .repair }) {
            away.hold = old.hold ?? hurt.code.rawValue
        } else if let why, old.hold == nil, holds.isEmpty {
            away.hold = Hold.Code.damaged.rawValue
            var fault = try draft.hold(cart, slot, .damaged, note: why, by: actor, lastHolder: nil, at: now)
            fault.device = old.device
            draft.end(fault, by: actor, why: "swapped for \(spare.serial)", at: now)
        }
        draft.update(old, away)
        guard let hold = away.hold else { return "\(old.serial) leaves the slot and is a spare now." }
        return
            "\(old.serial) leaves the slot and stays held (\(hold)): device release \(old.serial) \"why\" makes it a spare."
    }
}

/// What goes into a slot is a spare of this site, enrolled, free and sitting nowhere else.
///
/// - Source: S2, G1
package enum SpareFits: Rule {
    package static let code = "spare-fits"
    package static let clause = "S2"
}
