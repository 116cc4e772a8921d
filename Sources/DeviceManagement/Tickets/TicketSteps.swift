// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The coordinator's part of a ticket: putting a report in, the vendor's reference, updates (`ticket accept`, `ticket vendor`, `ticket note`).
/// - Source: S17
package struct UpdateTicket: Request {
    package static let name = "ticket.update"
    package static let permission = Permission("ticket.update")
    package let unit: UnitID
    package let no: Int
    package let note: String?
    package let vendorRef: String?

    package init(unit: UnitID, no: Int, note: String? = nil, vendorRef: String? = nil) {
        self.unit = unit
        self.no = no
        self.note = note
        self.vendorRef = vendorRef
    }

    package func needs(at now: Moment) -> [Slice] { [Ticket.numbered(unit, no), TicketNote.of(unit, no)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let ticket = try facts.one(Ticket.numbered, unit, no) else { return .refuse(NoSuchTicket.unknown(no)) }
        let id = Numbered.ticket.id(no)
        var objections: [Refusal] = []
        if ticket.state == .closed {
            objections.append(TicketStep.refusal("\(id) is closed; report it anew if it came back."))
        }
        for words in [note, vendorRef].compactMap({ $0 }) where words.allSatisfy(\.isWhitespace) {
            objections.append(TicketWords.refusal("The words are missing."))
        }
        if note == nil, vendorRef == nil, ticket.state != .reported {
            objections.append(TicketStep.refusal("\(id) is put in already."))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        var after = ticket
        if after.state == .reported { after.state = .open }
        if let vendorRef {
            after.vendorRef = vendorRef
            if after.state == .open { after.state = .vendor }
            try Tickets.note(in: &draft, ticket: no, "Vendor support: \(vendorRef)", by: actor.person, at: now.instant)
        }
        if let note { try Tickets.note(in: &draft, ticket: no, note, by: actor.person, at: now.instant) }
        draft.update(ticket, after)
        return .accept(
            draft, Receipt("\(id) is \(after.state.said)\(vendorRef.map { ", vendor reference \($0)" } ?? "")."))
    }
}

/// Moves a ticket to the ETS queue: Desktop Services' part (`ticket move`).
/// - Source: S17
package struct MoveTicket: Request {
    package static let name = "ticket.move"
    package static let permission = Permission("ticket.move")
    package let unit: UnitID
    package let no: Int

    package init(unit: UnitID, no: Int) {
        self.unit = unit
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] {
        [Ticket.numbered(unit, no), TicketNote.of(unit, no), HeldRole.at(unit), Unit.id(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let ticket = try facts.one(Ticket.numbered, unit, no) else { return .refuse(NoSuchTicket.unknown(no)) }
        let id = Numbered.ticket.id(no)
        switch ticket.state {
        case .open, .vendor: break
        case .reported:
            return .refuse(TicketStep.refusal("\(id) is only reported: the site coordinator puts it in first."))
        case .ets, .closed: return .refuse(TicketStep.refusal("\(id) is \(ticket.state.said) already."))
        }
        var draft = Draft(unit, facts)
        var after = ticket
        after.state = .ets
        draft.update(ticket, after)
        try Tickets.note(in: &draft, ticket: no, "Moved to the ETS queue", by: actor.person, at: now.instant)
        for trainer in try facts.trainers(unit, on: now.day) {
            draft.tell(Notice(trainer, .digest, subject: "Ticket \(id)", "\(id) is in your queue: \(ticket.what)."))
        }
        return .accept(draft, Receipt("\(id) is in the ETS queue."))
    }
}

/// Closes a resolved ticket: ETS's part (`ticket close`).
/// - Source: S17
package struct CloseTicket: Request {
    package static let name = "ticket.close"
    package static let permission = Permission("ticket.close")
    package let unit: UnitID
    package let no: Int
    package let resolution: String

    package init(unit: UnitID, no: Int, resolution: String) {
        self.unit = unit
        self.no = no
        self.resolution = resolution
    }

    package func needs(at now: Moment) -> [Slice] {
        [Ticket.numbered(unit, no), TicketNote.of(unit, no), HeldRole.at(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let ticket = try facts.one(Ticket.numbered, unit, no) else { return .refuse(NoSuchTicket.unknown(no)) }
        let id = Numbered.ticket.id(no)
        var objections: [Refusal] = []
        if ticket.state != .ets {
            let next = ticket.state == .closed ? "" : " Desktop Services moves it to the ETS queue first."
            objections.append(TicketStep.refusal("\(id) is \(ticket.state.said).\(next)"))
        }
        if resolution.allSatisfy(\.isWhitespace) {
            objections.append(
                TicketWords.refusal("Say how it was resolved.", instead: ["ticket close \(id) \"HOW\""]))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        var after = ticket
        after.state = .closed
        after.closed = now.instant
        draft.update(ticket, after)
        try Tickets.note(in: &draft, ticket: no, resolution, by: actor.person, at: now.instant)
        var told: Set<PersonID> = [ticket.reportedBy]
        for holder in try facts.rows(HeldRole.at, unit) where holder.role == Role.coordinator && holder.covers(now.day)
        {
            told.insert(holder.person)
        }
        for person in told.sorted() {
            draft.tell(
                Notice(
                    person, .digest, subject: "Ticket \(id)",
                    "\(id) is closed: \(resolution). If a label is still held, release it."))
        }
        return .accept(draft, Receipt("\(id) is closed: \(resolution)."))
    }
}

extension Facts {
    /// The ETS trainers of a unit or of the one above it.
    func trainers(_ unit: UnitID, on day: Day) throws -> [PersonID] {
        let parent = try one(Unit.id, unit)?.parent
        let held = try rows(HeldRole.at, unit) + (try parent.map { try rows(HeldRole.at, $0) } ?? [])
        return Set(held.filter { $0.role == Role.trainer && $0.covers(day) }.map(\.person)).sorted()
    }
}
