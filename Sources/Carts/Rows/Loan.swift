// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What is really out: one loan a class, with the labels taken and those still out.
///
/// F5: "all back?" is decided from this row and nothing else. A hand-off makes a loan of the receiver's own that names where it came from.
/// - Source: S12, S13
package struct Loan: Row {
    package static let table = Table(
        "loan", key: ["site", "no"],
        [
            "cart", "day", "taken", "out", "reservation", "holder", "room", "handed_by", "came_from", "due_min",
            "end_min", "out_ms", "closed_ms", "rev",
        ])
    package var site: UnitID
    package var no: Int
    package var cart: Int
    package var day: Day
    package var taken: Slots
    package var out: Slots
    package var reservation: Int
    /// Who answers for it: the class's teacher.
    package var holder: PersonID
    package var room: String
    package var handedBy: PersonID
    package var cameFrom: Int?
    package var due: Int
    /// When the reserved time ends.
    package var end: Int
    package var outAt: Instant
    package var closed: Instant?
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, cart: Int, day: Day, taken: Slots, out: Slots, reservation: Int, holder: PersonID,
        room: String, handedBy: PersonID, cameFrom: Int? = nil, due: Int, end: Int, outAt: Instant,
        closed: Instant? = nil
    ) {
        self.site = site
        self.no = no
        self.cart = cart
        self.day = day
        self.taken = taken
        self.out = out
        self.reservation = reservation
        self.holder = holder
        self.room = room
        self.handedBy = handedBy
        self.cameFrom = cameFrom
        self.due = due
        self.end = end
        self.outAt = outAt
        self.closed = closed
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, cart, day, taken, out, reservation, holder, room, handedBy, cameFrom, due, end, outAt,
            closed, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        cart = try c()
        day = try c()
        taken = try c()
        out = try c()
        reservation = try c()
        holder = try c()
        room = try c()
        handedBy = try c()
        cameFrom = try c()
        due = try c()
        end = try c()
        outAt = try c()
        closed = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.loan, no), Subject(.cart, cart), Subject(holder)] }

    package static let numbered = Shape<Loan>("numbered", .equal("site"), .equal("no"))
    package static let openOfCart = Shape<Loan>("open_of_cart", .equal("site"), .equal("cart"), .isNull("closed_ms"))
    package static let openAtSite = Shape<Loan>("open_at_site", .equal("site"), .isNull("closed_ms"))
    package static let ofCartDay = Shape<Loan>("of_cart_day", .equal("site"), .equal("day"), .equal("cart"))
    package static let between = Shape<Loan>("between", .equal("site"), .atLeast("day"), .atMost("day"))
    package static let ofCartBetween = Shape<Loan>(
        "of_cart_between", .equal("site"), .equal("cart"), .atLeast("day"), .atMost("day"))
    /// Closed at or after an instant: with the open ones, all that were open then.
    package static let closedSince = Shape<Loan>("closed_since", .equal("site"), .atLeast("closed_ms"))
    package static let ofReservation = Shape<Loan>("of_reservation", .equal("site"), .equal("reservation"))
}
