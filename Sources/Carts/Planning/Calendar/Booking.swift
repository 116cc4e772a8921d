// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// One reservation as the calendar shows it.
package struct Booking: Sendable, Equatable {
    package let row: Reservation
    /// As of now: an uncollected one past its time is released, whatever the row says.
    package let state: Reservation.State
    package let handle: String
    package let name: String

    /// Whether it takes labels from others.
    package var counts: Bool { [.awaiting, .confirmed, .kept].contains(state) }
    /// What stands behind the labels in a grid: `?` waits for a yes, `*` collected.
    package var mark: String {
        switch state {
        case .awaiting: "?"
        case .kept: "*"
        default: ""
        }
    }
}

/// A substitute as the calendar shows it.
package struct Replacement: Sendable, Equatable {
    package let row: Substitute
    package let name: String
    /// Whether a cart lives where the substitute stands in those minutes: nothing is handed out of it then.
    func strands(_ cart: Cart, in span: Span) -> Bool {
        row.span.overlaps(span) && row.room == cart.homeRoom
    }

    /// "S3: Chidi Okafor's class, Thu 19 Nov, 10:12–10:58".
    package var said: String {
        let whose = row.person == nil ? "in room \(row.room ?? "")" : "for \(name)'s class"
        return "\(Numbered.substitute.id(row.no)): a substitute \(whose), \(row.day), \(row.time)"
    }
}

extension Facts {
    /// The bookings among these rows as of now, those that hold labels or were collected.
    func bookings(_ rows: [Reservation], at now: Moment, _ policy: Policy) throws -> [Booking] {
        try rows.compactMap { row in
            let state = row.standing(at: now, policy)
            guard state == .kept || row.live && row.holds(at: now, policy) else { return nil }
            let person = try one(Person.id, row.person)
            return Booking(row: row, state: state, handle: person?.handle ?? "?", name: person?.called ?? "somebody")
        }.sorted { ($0.row.start, $0.row.mask.bits, $0.row.no) < ($1.row.start, $1.row.mask.bits, $1.row.no) }
    }

    func replacements(_ entered: [Substitute]) throws -> [Replacement] {
        let live = entered.filter(\.live).sorted { $0.no < $1.no }
        return try live.map {
            Replacement(row: $0, name: try $0.person.map { try name(of: $0) } ?? "")
        }
    }
}
