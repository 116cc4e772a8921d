// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// How tickets begin, whoever begins them.
package enum Tickets {
    /// Opens a ticket in a draft, or notes the matter on the device's open one; returns the ticket's number.
    ///
    /// Pure; needs the ticket counter and, with a device, its tickets: throws `Missing` until they are loaded.
    /// - Source: S17
    package static func open(
        in draft: inout Draft, device: Int?, what: String, by person: PersonID, state: Ticket.State = .open,
        at now: Instant
    ) throws -> Int {
        if let device,
            let old = try draft.facts.rows(Ticket.ofDevice, draft.unit, device).first(where: { $0.closed == nil })
        {
            try note(in: &draft, ticket: old.no, what, by: person, at: now)
            return old.no
        }
        let no = try draft.next(.ticket)
        draft.insert(
            Ticket(unit: draft.unit, no: no, device: device, what: what, reportedBy: person, state: state, opened: now))
        return no
    }

    /// Adds a line to a ticket; lines are never changed.
    package static func note(in draft: inout Draft, ticket: Int, _ text: String, by person: PersonID, at now: Instant)
        throws
    {
        let last = try draft.facts.rows(TicketNote.of, draft.unit, ticket).map(\.no).max() ?? 0
        draft.insert(TicketNote(unit: draft.unit, ticket: ticket, no: last + 1, by: person, at: now, text: text))
    }
}

extension Ticket.State {
    /// As people say it.
    package var said: String {
        switch self {
        case .reported: "reported, not yet put in"
        case .open: "open"
        case .vendor: "with the vendor"
        case .ets: "in the ETS queue"
        case .closed: "closed"
        }
    }
}
