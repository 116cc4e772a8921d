// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Reports a fault; the site coordinator's own report is the help ticket itself (`ticket open`).
///
/// Anybody who works with the devices reports; a report of somebody else waits for the coordinator to put it in.
/// - Source: S17, G32
package struct OpenTicket: Request {
    package static let name = "ticket.open"
    package static let permission = Permission("ticket.open")
    package let unit: UnitID
    package let what: String
    package let device: Int?

    package init(unit: UnitID, what: String, device: Int? = nil) {
        self.unit = unit
        self.what = what
        self.device = device
    }

    package func needs(at now: Moment) -> [Slice] {
        [Counter.of(unit, Numbered.ticket), HeldRole.at(unit)]
            + (device.map { [Device.id($0), Ticket.ofDevice(unit, $0)] } ?? [])
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var objections: [Refusal] = []
        if what.allSatisfy(\.isWhitespace) {
            objections.append(
                TicketWords.refusal("Say what is the matter.", instead: ["ticket open \"WHAT\""]))
        }
        if let device, try facts.one(Device.id, device)?.unit != unit {
            objections.append(NoSuchDevice.unknown(device))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        let puts = actor.holds(Role.coordinator, at: unit)
        let no = try Tickets.open(
            in: &draft, device: device, what: what, by: actor.person, state: puts ? .open : .reported, at: now.instant)
        let id = Numbered.ticket.id(no)
        if !puts {
            for holder in try facts.rows(HeldRole.at, unit)
            where holder.role == Role.coordinator && holder.covers(now.day) {
                draft.tell(
                    Notice(
                        holder.person, .digest, subject: "Ticket \(id)",
                        "\(actor.name) reports: \(what). Put it in with ticket accept \(id)."))
            }
        }
        let headline = puts ? "Ticket \(id) is open: \(what)." : "\(id) is reported to the site coordinator: \(what)."
        return .accept(draft, Receipt(headline, data: ["ticket": .text(id)]))
    }
}
