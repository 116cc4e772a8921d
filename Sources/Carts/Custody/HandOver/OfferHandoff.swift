// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Offers labels that are out to another teacher; until they count and accept, the giver answers.
///
/// - Source: S12, S15, S16
package struct OfferHandoff: Request {
    package static let name = "handoff.offer"
    package static let permission = Permission("handoff.offer")
    package let site: UnitID
    package let cart: Int
    package let slots: Slots
    package let receiver: PersonID
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, slots: Slots, receiver: PersonID) {
        self.site = site
        self.cart = cart
        self.slots = slots
        self.receiver = receiver
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [
            Reservation.onCart(site, now.day, cart), Counter.of(site, Numbered.handoff), Person.id(receiver),
            HeldRole.of(receiver),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        let unknown = NoSuchSlot.objection(slots, row)
        guard unknown.isEmpty else { return .refuse(unknown) }
        let policy = try facts.policy(site)
        let labels = slots.labels(ofCart: row.number)
        guard let person = try facts.one(Person.id, receiver), person.state != .erased else {
            return .refuse(OfferStands.refusal("There is nobody here to hand \(labels) to.", exit: .notFound))
        }
        guard person.state == .active else {
            let why = person.state == .left ? "has left the school" : "is blocked"
            return .refuse(
                OfferStands.refusal("\(person.called) \(why) and cannot accept \(labels).", exit: .notFound))
        }
        var objections: [Refusal] = []
        let roles = try facts.rows(HeldRole.of, receiver).filter { $0.covers(now.day) }
        if let barred = roles.first(where: { Role.barred.contains($0.role) }) {
            objections.append(
                NeverHandles.refusal(
                    "\(person.called) is entered as \(Role.spoken[barred.role] ?? barred.role) today and handles no device."
                ))
        }
        let open = try facts.rows(Loan.openOfCart, site, cart).filter { $0.out.overlaps(slots) }.sorted {
            $0.no < $1.no
        }
        let covered = open.map(\.out).joined()
        let names = try facts.custodians(open.map(\.holder))
        let capacity = try facts.capacity(actor, row, at: now)
        if !slots.isSubset(of: covered) {
            let rest = OfferHandoff(site: site, cart: cart, slots: covered, receiver: receiver)
            let offered = try !covered.isEmpty && facts.takes(rest, by: actor, at: now)
            objections.append(
                NotOut.refusal(
                    slots.subtracting(covered), row, out: try facts.out(row),
                    instead: offered ? ["handoff \(covered.labels(ofCart: row.number)) to \(person.handle)"] : []))
        }
        for loan in open where loan.holder != actor.person && !capacity.forCart {
            objections.append(
                NotYoursToGive.refusal(
                    "\(loan.out.intersection(slots).labels(ofCart: row.number)) is with \(names[loan.holder] ?? ""), not with you.",
                    exit: .notPermitted))
        }
        if open.contains(where: { $0.holder == receiver }) {
            objections.append(NotYoursToGive.refusal("\(person.called) has it already."))
        }
        let held = try facts.usable(row)
        let stays = slots.subtracting(held.lendable)
        if !stays.isEmpty {
            objections.append(NothingLeft.refusal(row, why: [held.said(stays, cart: row.number)]))
        }
        guard let plan = try facts.collectable(slots, by: receiver, row, at: now, policy, openNow: false) else {
            let replaced = try SubstituteDevices.objections(labels, toClassOf: person, site, facts, at: now)
            objections +=
                try replaced.isEmpty
                ? [ReceiverReserves.objection(slots, row, to: person, facts, by: actor, at: now)] : replaced
            return .refuse(objections)
        }
        objections += try SubstituteDevices.objections(
            labels, to: receiver, room: plan.room, until: plan.end, site, facts, at: now)
        try facts.require(open.map { Handoff.ofLoan(site, $0.no) })
        for loan in open {
            for offer in try facts.rows(Handoff.ofLoan, site, loan.no)
            where offer.state == .offered && offer.mask.overlaps(slots) {
                objections.append(
                    OfferStands.refusal(
                        "\(offer.mask.intersection(slots).labels(ofCart: row.number)) is offered already (\(Numbered.handoff.id(offer.no))).",
                        instead: ["handoff withdraw \(Numbered.handoff.id(offer.no))"]))
            }
        }
        guard objections.isEmpty else { return .refuse(objections) }

        var draft = Draft(site, facts)
        var ids: [String] = []
        for loan in open {
            let no = try draft.next(.handoff)
            draft.insert(
                Handoff(
                    site: site, no: no, loan: loan.no, cart: cart, mask: loan.out.intersection(slots),
                    giver: loan.holder,
                    receiver: receiver, reservation: plan.no, day: now.day, offered: now.instant))
            ids.append(Numbered.handoff.id(no))
        }
        let givers = Said.list(open.map { names[$0.holder] ?? "" })
        draft.tell(
            Notice(
                receiver, .atOnce, subject: "\(labels) is offered to you",
                "\(givers) hands you \(labels) for \(plan.when), room \(plan.room). Count the devices, then type `accept`, or `accept all but 7`."
            ))
        return .accept(
            draft,
            Receipt(
                "\(labels) is offered to \(person.called) for \(plan.when).",
                details: [
                    "Until \(person.called) counts and accepts, \(givers) \(open.count == 1 ? "answers" : "answer") for it."
                ],
                hints: ids.map { "handoff withdraw \($0)" },
                data: [
                    "handoffs": .list(ids.map { .text($0) }), "labels": .text(labels),
                    "reservation": .text(Numbered.reservation.id(plan.no)),
                ]))
    }
}

/// No student, substitute, aide or student teacher handles a device for a teacher.
///
/// - Source: S3
package enum NeverHandles: Rule {
    package static let code = "never-handles"
    package static let clause = "S3"
    package static let kept = true
}
