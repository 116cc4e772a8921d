// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// A check-out while it is being put together: which classes, which labels, what speaks against it.
struct Going {
    let request: CheckOut
    let cart: Cart
    let plan: DayPlan
    let actor: Actor
    let now: Moment
    let facts: Facts
    let policy: Policy
    let capacity: Capacity
    let usable: Usable
    let open: [Loan]
    private(set) var picks: [Pick] = []
    /// Labels asked for that no reservation covers: one is made for them on the spot.
    private(set) var unreserved = Slots.none
    private(set) var spot: Draft?
    private(set) var objections: [Refusal] = []
    private(set) var remarks: [String] = []

    var out: Slots { open.map(\.out).joined() }

    init(_ request: CheckOut, cart: Cart, plan: DayPlan, actor: Actor, now: Moment, facts: Facts) throws {
        self.request = request
        self.cart = cart
        self.plan = plan
        self.actor = actor
        self.now = now
        self.facts = facts
        policy = try facts.policy(cart.site)
        capacity = try facts.capacity(actor, cart, at: now)
        usable = try facts.usable(cart)
        open = try facts.rows(Loan.openOfCart, cart.site, cart.cart)
    }

    /// Finds the reservations that are collected now.
    mutating func choose() throws {
        let live = try facts.rows(Reservation.onCart, cart.site, now.day, cart.cart).sorted {
            ($0.start, $0.no) < ($1.start, $1.no)
        }
        if let slots = request.slots { return try chooseNamed(slots, live) }
        guard capacity.forCart else {
            let own = live.filter { $0.person == actor.person && $0.handOverOpen(at: now, policy) }.map(\.mask).joined()
            let lines = try outLine(own)
            objections.append(
                try capacity.objection
                    ?? ActsForCart.refusal(
                        cart, people: facts.actingNames(cart, on: now.day),
                        instead: lines))
            return
        }
        picks = live.filter { $0.handOverOpen(at: now, policy) }.map {
            Pick(reservation: $0, wanted: $0.mask, taken: .none)
        }
        guard picks.isEmpty else { return }
        let next = live.first { $0.standing(at: now, policy) == .confirmed && $0.start > now.minute }
        objections.append(
            NothingToHandOver.refusal(
                cart, next: next, teacher: try next.map { try facts.custodian($0.person) }, policy: policy,
                instead: try next == nil ? offers() : []))
    }

    /// What the actor could do with their own labels of the cart: take them now, or reserve them for the next lesson.
    private func offers() throws -> [String] {
        let own = try facts.own(actor.person, cart, on: now.day).intersection(usable.lendable).subtracting(out)
        guard !own.isEmpty else { return ["cart show \(cart.number)"] }
        if case .success = try OnTheSpot.reserve(own, cart: cart, plan: plan, actor: actor, now: now, facts: facts) {
            return ["out \(own.labels(ofCart: cart.number))"]
        }
        let wish = Wish(
            site: cart.site, cart: cart.cart, mask: own, day: now.day,
            times: Asked(Span(stored: now.minute, now.minute + 1)), teacher: actor.person)
        return try Alternatives.lines(for: wish, facts, by: actor, at: now) + ["cart show \(cart.number)"]
    }

    /// The line that takes these labels, where the desk would take it.
    private func outLine(_ slots: Slots) throws -> [String] {
        guard !slots.isEmpty, slots != request.slots else { return [] }
        let alone = CheckOut(site: cart.site, cart: cart.cart, slots: slots)
        return try facts.takes(alone, by: actor, at: now) ? ["out \(slots.labels(ofCart: cart.number))"] : []
    }

    private mutating func chooseNamed(_ slots: Slots, _ live: [Reservation]) throws {
        let mine = live.filter { capacity.forCart || $0.person == actor.person }
        picks = mine.filter {
            ($0.handOverOpen(at: now, policy) || $0.stillRunning(at: now)) && $0.mask.overlaps(slots)
        }
        .map { Pick(reservation: $0, wanted: $0.mask.intersection(slots), taken: .none) }
        unreserved = slots.subtracting(picks.map(\.wanted).joined())
        if !capacity.forCart {
            let others = live.filter {
                $0.person != actor.person && $0.mask.overlaps(unreserved)
                    && ($0.handOverOpen(at: now, policy) || $0.stillRunning(at: now))
            }
            let names = try facts.custodians(others.map(\.person))
            let mine = try others.isEmpty ? [] : outLine(picks.map(\.wanted).joined())
            for other in others {
                let labels = other.mask.intersection(unreserved)
                unreserved = unreserved.subtracting(labels)
                objections.append(
                    NotYourLabels.refusal(
                        labels.labels(ofCart: cart.number), whose: names[other.person] ?? "",
                        acting: try facts.actingNames(cart, on: now.day),
                        instead: mine))
            }
        }
        // A label that is out, held or counted as not there needs no new plan; it is named among what stays behind.
        unreserved = unreserved.intersection(usable.lendable).subtracting(out).subtracting(request.absent)
        guard !unreserved.isEmpty else { return }
        switch try OnTheSpot.reserve(unreserved, cart: cart, plan: plan, actor: actor, now: now, facts: facts) {
        case .failure(let refused): objections += refused.refusals
        case .success((let draft, let reservation)):
            spot = draft
            picks.append(Pick(reservation: reservation, wanted: unreserved, taken: .none))
            remarks.append(
                "\(Numbered.reservation.id(reservation.no)) was made for \(unreserved.labels(ofCart: cart.number)), \(reservation.when)."
            )
        }
    }

    /// Leaves out what is held, still out or not there, and says so.
    mutating func leaveBehind() throws {
        let asked = (request.slots ?? picks.map(\.wanted).joined())
        let going = usable.lendable.subtracting(out).subtracting(request.absent)
        for index in picks.indices { picks[index].taken = picks[index].wanted.intersection(going) }
        let held = asked.subtracting(usable.lendable).subtracting(out)
        if !held.isEmpty { remarks.append("Left in the cart: \(usable.said(held, cart: cart.number)).") }
        let names = try facts.custodians(open.map(\.holder))
        for loan in open where loan.out.overlaps(asked) {
            remarks.append(
                "Still out: \(loan.out.intersection(asked).labels(ofCart: cart.number)) with \(names[loan.holder] ?? ""), room \(loan.room)."
            )
        }
        let absent = asked.intersection(request.absent)
        if !absent.isEmpty {
            remarks.append("Not handed over: \(absent.labels(ofCart: cart.number)); the check-in will ask for it.")
        }
        remarks += try picks.compactMap { try goWithout($0) }
        picks.removeAll(where: \.taken.isEmpty)
        if picks.isEmpty, objections.isEmpty { objections.append(NothingLeft.refusal(cart, why: remarks)) }
    }

    /// The seats of a class that have no device in this lesson: it stays behind, or the seat list gives them none.
    private func goWithout(_ pick: Pick) throws -> String? {
        let behind = pick.wanted.subtracting(pick.taken)
        let map = try facts.seats(
            of: pick.reservation.person, cart.site, cart.cart, period: pick.reservation.firstPeriod, on: now.day)
        // Without a list, seat n uses device n.
        let seats = map?.ordered.filter { $0.slot.map(behind.contains) ?? true }.map(\.seat) ?? behind.all
        guard !seats.isEmpty else { return nil }
        return
            "\(try facts.custodian(pick.reservation.person))'s \(seats.count == 1 ? "seat" : "seats") \(Slots(seats)) without a device."
    }

    /// What the rules say for every class, and for the cart's own room.
    mutating func object() throws {
        objections += try SubstituteDevices.objections(outOf: cart, facts, by: actor, at: now)
        try facts.require(
            picks.flatMap { [Person.id($0.reservation.person), HeldRole.of($0.reservation.person)] })
        for pick in picks {
            objections += try ClassTeacher.objection(pick.reservation.person, at: cart.site, on: now.day, facts)
            objections += try SubstituteDevices.objections(
                pick.wanted.labels(ofCart: cart.number), to: pick.reservation.person, room: pick.reservation.room,
                until: pick.reservation.end, cart.site, facts, at: now)
            objections += try FairUseStands.objections(
                pick.taken, pick.reservation, cart, facts(of: pick), by: actor, at: now)
        }
    }
}

extension Going {
    /// The facts that know a pick's questions: those of the draft for a reservation made on the spot.
    private func facts(of pick: Pick) -> Facts {
        guard let spot, pick.reservation.no == picks.last?.reservation.no else { return facts }
        return spot.facts
    }
}
