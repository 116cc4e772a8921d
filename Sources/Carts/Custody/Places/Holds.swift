// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Takes a label out of use, with why.
///
/// - Source: S14, S17
package struct PlaceHold: Request {
    package static let name = "hold.place"
    package static let permission = Permission("hold.place")
    package let site: UnitID
    package let cart: Int
    package let slots: Slots
    package let code: Hold.Code
    package let note: String
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, slots: Slots, code: Hold.Code = .other, note: String) {
        self.site = site
        self.cart = cart
        self.slots = slots
        self.code = code
        self.note = note
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [Counter.of(site, Numbered.hold)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        var objections = try HoldIsYours.objections(facts, actor, row, slots, at: now)
        objections += NoSuchSlot.objection(slots, row)
        let labels = slots.labels(ofCart: row.number)
        guard objections.isEmpty else { return .refuse(objections) }
        let holders = try facts.lastHolders(code == .missing || code == .lost ? slots : .none, of: row, at: now)
        let plans = try facts.rows(Reservation.liveFrom, site, now.day).filter {
            $0.cart == cart && $0.mask.overlaps(slots)
        }
        let names = try facts.custodians(plans.map(\.person))
        let isGone = code == .missing || code == .lost
        let mayRelease = !isGone || (actor.coordinates(site) && !holders.values.contains(actor.person))
        var draft = Draft(site, facts)
        for slot in slots.all {
            _ = try draft.hold(row, slot, code, note: note, by: actor, lastHolder: holders[slot], at: now)
        }
        return .accept(
            draft,
            Receipt(
                "\(labels) is held: \(!note.isEmpty ? note : code == .other ? HoldNotThere.silent : code.rawValue).",
                details: plans.sorted { ($0.day, $0.start) < ($1.day, $1.start) }.prefix(8).map {
                    "\(Numbered.reservation.id($0.no)), \(names[$0.person] ?? ""), \($0.when), goes without \($0.mask.intersection(slots).labels(ofCart: row.number))."
                }, hints: mayRelease ? ["release \(labels) \"WHY\""] : [], data: ["labels": .text(labels)]))
    }
}

/// Ends every hold on a label, with who and why.
///
/// `found` says that a missing device is in its slot again; releasing a missing report without that is the site coordinator's, or the
/// principal's where a coordinator is responsible for it.
/// - Source: S14, S17
package struct ReleaseHold: Request {
    package static let name = "hold.release"
    package static let permission = Permission("hold.release")
    package let site: UnitID
    package let cart: Int
    package let slots: Slots
    package let why: String
    /// Only missing reports: the device is back in its own slot.
    package let found: Bool
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, slots: Slots, why: String, found: Bool = false) {
        self.site = site
        self.cart = cart
        self.slots = slots
        self.why = why
        self.found = found
    }

    package func needs(at now: Moment) -> [Slice] { CustodySlices.of(site, cart, now.day) }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        let labels = slots.labels(ofCart: row.number)
        var objections = try HoldIsYours.objections(facts, actor, row, slots, at: now)
        objections += NoSuchSlot.objection(slots, row)
        let holds = try facts.rows(Hold.openOfCart, site, cart).filter {
            slots.contains($0.slot)
                && (!found || $0.isGone || $0.isMetElsewhere)
        }
        let free = slots.subtracting(Slots(holds.map(\.slot)))
        if !free.isEmpty {
            objections.append(
                HoldNotThere.refusal(
                    "\(free.labels(ofCart: row.number)) is not \(found ? "missing" : "held").",
                    instead: ["cart show \(row.number)"]))
        }
        for hold in holds.sorted(by: { $0.slot < $1.slot }) {
            if let objection = try MissingReportEnds.objection(to: actor, ending: hold, of: row, facts, at: now) {
                objections.append(objection)
            } else if let objection = try HoldIsYours.objection(to: actor, releasing: hold, found, row, facts, at: now)
            {
                objections.append(objection)
            }
        }
        let seated = Slots(try facts.rows(SlotDevice.inCart, site, cart).map(\.slot))
        let empty = slots.intersection(row.slots).subtracting(seated)
        if !empty.isEmpty { objections.append(EmptySlot.refusal(empty, row, by: actor)) }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(site, facts)
        let reason = why.isEmpty ? (found ? "found" : HoldNotThere.silent) : why
        for hold in holds { draft.end(hold, by: actor, why: reason, at: now) }
        let usable = try draft.facts.usable(row)
        let still = usable.said(slots, cart: row.number)
        return .accept(
            draft,
            Receipt(
                found ? "\(labels) is found\(why.isEmpty ? "" : ": \(why)")." : "\(labels) is released: \(reason).",
                details: [still.isEmpty ? "It can be lent again." : "Still not to be lent: \(still)."],
                data: ["labels": .text(labels)]))
    }
}

/// A hold that is not there cannot end: nothing holds the label, or nobody reported it missing.
///
/// Who ends a hold is always kept, and why. A terminal asks for the reason where none was said; off a terminal the record says that none was
/// given.
/// - Source: S14, RULES "Check-in"
package enum HoldNotThere: Rule {
    package static let code = "hold-not-there"
    package static let clause = "S14"
    static let silent = "no reason given"
}

/// Holds are for the cart's people, the site coordinator and Desktop Services.
///
/// The principal ends what nobody else may: the missing report of a device that a site coordinator is responsible for. Giving a missing report up
/// without the device (`release`) is the site coordinator's.
/// - Source: S12, S14, S17
package enum HoldIsYours: Rule {
    package static let code = "hold-is-the-carts"
    package static let clause = "S12"
    package static let kept = true

    static func objections(_ facts: Facts, _ actor: Actor, _ cart: Cart, _ slots: Slots, at now: Moment) throws
        -> [Refusal]
    {
        guard try !facts.actsForCart(actor, cart, on: now.day) else { return [] }
        return [try refusal(facts, cart, slots, at: now)]
    }

    /// Why this hold is not the actor's to end, who may end others of the cart; nil when it is.
    static func objection(
        to actor: Actor, releasing hold: Hold, _ found: Bool, _ cart: Cart, _ facts: Facts, at now: Moment
    ) throws -> Refusal? {
        if actor.coordinates(cart.site) { return nil }
        let people = try facts.sheetPeople(cart, on: now.day).map(\.person)
        if actor.holds(Role.principal, at: cart.site), !people.contains(actor.person) {
            let coordinators = try facts.holders(of: Role.coordinator, at: cart.site, on: now.day)
            let responsible = try facts.responsible(for: hold, of: cart, at: now)
            let principals = hold.isGone && responsible.map(coordinators.contains) ?? false
            return principals ? nil : try refusal(facts, cart, Slots(hold.slot), at: now)
        }
        guard hold.isGone, !found else { return nil }
        let label = "\(cart.number)-\(hold.slot)"
        let mayFind = try facts.takes(
            ReleaseHold(site: cart.site, cart: cart.cart, slots: Slots(hold.slot), why: "", found: true), by: actor,
            at: now)
        return refusal(
            "\(label) is \(hold.code.rawValue): only the site coordinator gives up the report. Is it in its slot again?",
            instead: mayFind ? ["found \(label)"] : [])
    }

    private static func refusal(_ facts: Facts, _ cart: Cart, _ slots: Slots, at now: Moment) throws -> Refusal {
        let who = try facts.actingNames(cart, on: now.day)
        return refusal(
            "Holds on cart \(cart.number) are for \(Said.list(who + ["the site coordinator"])).",
            instead: slots.all.prefix(1).map { "ticket open \"WHAT\" \(cart.number)-\($0)" }, exit: .notPermitted)
    }
}

extension Hold.Code: Codable {}
