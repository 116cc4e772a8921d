// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

/// The receipts of the calendar in words.
package enum Told {
    static func made(
        _ row: Reservation, _ waiting: [ApprovalStep], _ notes: [String], _ cart: Cart, _ facts: Facts, by actor: Actor,
        at now: Moment
    ) throws -> Receipt {
        let id = Numbered.reservation.id(row.no)
        let whom = row.person == actor.person ? "your class" : "\(try facts.name(of: row.person))'s class"
        let what = "\(row.mask.labels(ofCart: cart.number)) for \(whom) in \(row.room), \(row.when)"
        var details = notes
        if row.state == .awaiting {
            let who = try waiting.map {
                "\(try facts.asked($0, about: row, at: now)) for \(Slots(bits: $0.mask ?? 0).labels(ofCart: cart.number))"
            }
            details.insert("Waits for a yes from \(Said.list(who)).", at: 0)
        }
        let head = row.state == .awaiting ? "\(id) is asked for: \(what)." : "\(id) is reserved: \(what)."
        return Receipt(head, details: details, data: data(row, cart))
    }

    /// A reservation with stable keys.
    package static func data(_ row: Reservation, _ cart: Cart) -> [String: JSON] {
        var data: [String: JSON] = [
            "id": .text(Numbered.reservation.id(row.no)), "cart": .int(cart.number),
            "slots": .text(row.mask.description),
            "day": .text(row.day.iso), "start": .text(Said.clock(row.start)), "end": .text(Said.clock(row.end)),
            "teacher": .int(row.person.raw), "room": .text(row.room), "state": .text(row.state.rawValue),
        ]
        data["first_period"] = row.firstPeriod.map { .text($0) }
        data["last_period"] = row.lastPeriod.map { .text($0) }
        data["project"] = row.project.map { .text($0) }
        data["series"] = row.series.map { .text(Numbered.series.id($0)) }
        return data
    }
}
