// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// A daily check-in while it is judged: what is there, what is not, what nobody has named.
struct Coming {
    let stated: CountDaily.Stated
    let cart: Cart
    let actor: Actor
    let now: Moment
    let facts: Facts
    let capacity: Capacity
    let open: [Loan]
    let holds: [Hold]
    /// Slots with a device in them as the desk knows it.
    let expected: Slots
    /// Minute from which a check-in is late, with the day's own due time.
    let tooLate: Instant
    private(set) var objections: [Refusal] = []

    /// On an open loan and said to be there no more than elsewhere: stays out.
    var stillOut: Slots { absent.intersection(out) }
    /// Not in its slot, and a hold says where it is.
    var elsewhere: Slots {
        absent.subtracting(out).intersection(Slots(holds.filter(\.saysWhere).map(\.slot)).union(inRepair))
    }
    var missing: Slots { stated.missing.union(absent.subtracting(out).subtracting(elsewhere)) }
    var present: Slots { expected.subtracting(stillOut).subtracting(elsewhere).subtracting(missing) }

    var out: Slots { open.map(\.out).joined() }
    private var absent: Slots { stated.absent.subtracting(stated.missing).intersection(expected) }
    /// Away for repair by the word of device management.
    let inRepair: Slots
    private var hurt: Slots { Slots(stated.damaged.map(\.slot)) }

    init(_ stated: CountDaily.Stated, cart: Cart, actor: Actor, now: Moment, facts: Facts) throws {
        self.stated = stated
        self.cart = cart
        self.actor = actor
        self.now = now
        self.facts = facts
        capacity = try facts.capacity(actor, cart, at: now)
        open = try facts.rows(Loan.openOfCart, cart.site, cart.cart).sorted { $0.no < $1.no }
        holds = try facts.rows(Hold.openOfCart, cart.site, cart.cart)
        expected = Slots(try facts.rows(SlotDevice.inCart, cart.site, cart.cart).map(\.slot))
        inRepair = Slots(try facts.heldDevices(cart).filter { $0.value == .repair }.keys)
        let due = try facts.plan(cart.site, now.day)?.day.due ?? facts.policy(cart.site).due
        tooLate = now.zone.instant(now.day, minute: due).adding(seconds: 1)
    }

    mutating func object() throws {
        let named = stated.absent.union(stated.missing).union(hurt).union(stated.uncabled).union(stated.present)
        objections += NoSuchSlot.objection(named.union(Slots(stated.strangers.map(\.slot))), cart)
        if !capacity.forCart {
            let mine = open.filter { $0.holder == actor.person }.map(\.out).joined()
            objections.append(
                try capacity.objection
                    ?? ActsForCart.refusal(
                        cart, people: facts.actingNames(cart, on: now.day),
                        instead: mine.isEmpty ? [] : ["in \(mine.labels(ofCart: cart.number))"]))
        }
        let empty = named.intersection(cart.slots).subtracting(expected)
        if !empty.isEmpty { objections.append(EmptySlot.refusal(empty, cart, by: actor)) }
        objections += DamageIsDescribed.objections(stated.damaged, cart, in: stated.line(cart))
        objections += Contradiction.objections(
            cart, missing: stated.missing.union(stated.absent),
            present: stated.present.union(stated.uncabled).union(hurt))
        try objectToTime()
        guard objections.isEmpty, !stated.all else { return }
        let answered = named.union(stated.scanned ?? .none)
        var doubts = try facts.doubts(cart, at: now)
        if let scanned = stated.scanned {
            let known = Set(doubts.map(\.slot))
            doubts += expected.subtracting(scanned).all.filter { !known.contains($0) }.map {
                Doubt(slot: $0, reason: .unread)
            }
        }
        doubts = doubts.filter { !answered.contains($0.slot) }.sorted { $0.slot < $1.slot }
        if !doubts.isEmpty {
            objections.append(NameWhatIsDoubted.refusal(doubts, cart, stated))
        }
    }

    private mutating func objectToTime() throws {
        guard let minute = stated.at else { return }
        let told = now.zone.instant(now.day, minute: minute)
        if told > now.instant { objections.append(ToldTime.future(minute, now)) }
        if stated.why?.allSatisfy(\.isWhitespace) ?? true { objections.append(ToldTime.unexplained(stated, cart)) }
        let counts = try facts.rows(Count.ofCartDay, cart.site, now.day, cart.cart)
        if let later = counts.filter({ $0.state != .corrected && $0.told > told && $0.kind != .daily }).max(by: {
            $0.told < $1.told
        }) {
            objections.append(ToldTime.before(minute, later, cart, now))
        }
        if let twin = counts.first(where: { $0.state == .lateAwaiting && $0.told == told }) {
            let role =
                try facts.rows(HeldRole.of, twin.by).contains {
                    $0.unit == cart.site && $0.role == Role.coordinator && $0.covers(now.day)
                } ? Role.principal : Role.coordinator
            objections.append(
                AskedAlready.refusal(
                    "\(Numbered.count.id(twin.no)) says the same of cart \(cart.number) already and waits for the \(Role.spoken[role] ?? role)."
                ))
        }
    }
}

/// A slot without a device is not counted: it is held until one sits there.
///
/// - Source: S2, S14
package enum EmptySlot: Rule {
    package static let code = "empty-slot"
    package static let clause = "S2"

    static func refusal(_ slots: Slots, _ cart: Cart, by actor: Actor) -> Refusal {
        let labels = slots.labels(ofCart: cart.number)
        let fills = actor.coordinates(cart.site) && slots.count == 1
        return refusal("\(labels) has no device in it.", instead: fills ? ["swap \(labels) with SERIAL"] : [])
    }
}

/// A check-in entered later for an earlier time says why, and the time fits what the desk knows.
///
/// Both times are kept. Entered after the deadline it is late in the evidence until the coordinator approves it, or the principal when the
/// coordinator entered it.
/// - Source: S13
package enum ToldTime: Rule {
    package static let code = "told-time"
    package static let clause = "S13"

    static func future(_ minute: Int, _ now: Moment) -> Refusal {
        refusal("\(Said.clock(minute)) is still to come; it is \(Said.clock(now.minute)).")
    }

    static func unexplained(_ stated: CountDaily.Stated, _ cart: Cart) -> Refusal {
        refusal("Say why it is entered only now.", instead: [stated.line(cart)], exit: .usage)
    }

    static func before(_ minute: Int, _ later: Count, _ cart: Cart, _ now: Moment) -> Refusal {
        let what = later.kind == .out ? "something was taken out" : "something was counted"
        return refusal(
            "Cart \(cart.number) was not all back at \(Said.clock(minute)): \(what) at \(Said.clock(now.zone.minute(of: later.told))) (\(Numbered.count.id(later.no)))."
        )
    }
}
