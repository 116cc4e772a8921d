// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Tickets, the open ones first (`ticket list`); with own reach only one's own reports.
/// - Source: S17, S18
package struct TicketList: Query {
    package struct Line: Sendable {
        package var ticket: Ticket
        package var reporter: String
        package var serial: String?
    }

    package static let name = "ticket.list"
    package static let permission = Permission("ticket.see")
    package let unit: UnitID
    package let closed: Bool
    package init(unit: UnitID, closed: Bool = false) {
        self.unit = unit
        self.closed = closed
    }

    package func needs(at now: Moment) -> [Slice] { [closed ? Ticket.all(unit) : Ticket.open(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let rows = try closed ? facts.rows(Ticket.all, unit) : facts.rows(Ticket.open, unit)
        let seen = rows.filter { actor.overall(at: unit) || $0.reportedBy == actor.person }
        try facts.require(seen.map { Person.id($0.reportedBy) } + seen.compactMap(\.device).map { Device.id($0) })
        return try seen.sorted { $0.no < $1.no }.map { ticket in
            Line(
                ticket: ticket, reporter: try facts.one(Person.id, ticket.reportedBy)?.called ?? "?",
                serial: try ticket.device.flatMap { try facts.one(Device.id, $0)?.serial })
        }
    }
}

/// One ticket with all that was noted on it (`ticket show T9`).
/// - Source: S17
package struct TicketShow: Query {
    package struct Answer: Sendable {
        package var line: TicketList.Line
        package var notes: [(note: TicketNote, by: String)]
    }

    package static let name = "ticket.show"
    package static let permission = Permission("ticket.see")
    package let unit: UnitID
    package let no: Int
    package init(unit: UnitID, no: Int) {
        self.unit = unit
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] { [Ticket.numbered(unit, no), TicketNote.of(unit, no)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        guard let ticket = try facts.one(Ticket.numbered, unit, no),
            actor.overall(at: unit) || ticket.reportedBy == actor.person
        else { throw Refused(NoSuchTicket.unknown(no)) }
        let notes = try facts.rows(TicketNote.of, unit, no).sorted { $0.no < $1.no }
        try facts.require(
            (notes.map(\.by) + [ticket.reportedBy]).map { Person.id($0) }
                + [ticket.device].compactMap { $0 }.map { Device.id($0) })
        let line = TicketList.Line(
            ticket: ticket, reporter: try facts.one(Person.id, ticket.reportedBy)?.called ?? "?",
            serial: try ticket.device.flatMap { try facts.one(Device.id, $0)?.serial })
        return Answer(line: line, notes: try notes.map { ($0, try facts.one(Person.id, $0.by)?.called ?? "?") })
    }
}
