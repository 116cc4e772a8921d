// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What was added to a ticket, by whom and when; never changed.
package struct TicketNote: Row {
    package static let table = Table(
        "ticket_note", key: ["unit", "ticket", "no"],
        [
            "by_person", "at_ms", "text",
        ], free: ["text"], kind: .unrevised)
    package var unit: UnitID
    package var ticket: Int
    package var no: Int
    package var by: PersonID
    package var at: Instant
    package var text: String

    package init(unit: UnitID, ticket: Int, no: Int, by: PersonID, at: Instant, text: String) {
        self.unit = unit
        self.ticket = ticket
        self.no = no
        self.by = by
        self.at = at
        self.text = text
    }
    package var cells: [Cell] { Decisions.cells(unit, ticket, no, by, at, text) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        ticket = try c()
        no = try c()
        by = try c()
        at = try c()
        text = try c()
    }

    package static let of = Shape<TicketNote>("of", .equal("unit"), .equal("ticket"))
}
