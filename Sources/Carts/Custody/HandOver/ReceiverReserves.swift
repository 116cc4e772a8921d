// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// A hand-off is a use like any other: the receiver needs their own confirmed reservation of those labels.
///
/// Giving is not a yes. The line that reserves them is named, judged beforehand, and said to whom it belongs: the receiver types it for their own
/// class, the site coordinator for anyone. Whoever gives can type neither.
/// - Source: S12, S15
package enum ReceiverReserves: Rule {
    package static let code = "receiver-reserves"
    package static let clause = "S15"
    package static let kept = true

    static func objection(
        _ slots: Slots, _ cart: Cart, to receiver: Person, _ facts: Facts, by actor: Actor, at now: Moment
    ) throws -> Refusal {
        let labels = slots.labels(ofCart: cart.number)
        let mine = receiver.person == actor.person
        let who = mine ? "You have" : "\(receiver.called) has"
        let sentence = "\(who) no confirmed reservation of \(labels) that could be collected."
        let policy = try facts.policy(cart.site)
        let asked = try facts.rows(Reservation.onCart, cart.site, now.day, cart.cart).first {
            $0.person == receiver.person && slots.isSubset(of: $0.mask) && $0.end > now.minute
                && $0.holds(at: now, policy) && $0.state == .awaiting
        }
        if let asked {
            return refusal("\(sentence) \(Numbered.reservation.id(asked.no)) (\(asked.when)) still waits for a yes.")
        }
        try facts.require([HeldRole.of(receiver.person)])
        let plansAlone = try facts.rows(HeldRole.of, receiver.person).contains {
            $0.unit == cart.site && [Role.teacher, Role.coordinator].contains($0.role) && $0.covers(now.day)
        }
        let mayType = mine || actor.coordinates(cart.site)
        let typist =
            !mayType && plansAlone
            ? Actor(
                person: receiver.person, name: receiver.called, home: cart.site, door: actor.door, standings: [])
            : actor
        guard let line = try line(slots, cart, to: receiver.person, facts, by: typist, at: now) else {
            return refusal("\(sentence) Nor could it be reserved for any lesson that is left today.")
        }
        if mayType { return refusal(sentence, instead: [line]) }
        return refusal("\(sentence) \(plansAlone ? receiver.called : "The site coordinator") types: \(line)")
    }

    /// The line that reserves these labels for the receiver's class in the nearest lesson of today that has them free.
    private static func line(
        _ slots: Slots, _ cart: Cart, to receiver: PersonID, _ facts: Facts, by typist: Actor, at now: Moment
    ) throws -> String? {
        try facts.require([SchoolYear.of(cart.site), SchoolDay.on(cart.site, now.day)])
        let isOwn = slots.isSubset(of: try facts.own(receiver, cart, on: now.day))
        let wish = Wish(
            site: cart.site, cart: cart.cart, mask: slots, day: now.day,
            times: Asked(Span(stored: now.minute, now.minute + 1)), teacher: receiver, project: isOwn ? nil : "NAME")
        return try Alternatives.today(for: wish, cart, facts, by: typist, at: now)
    }
}
