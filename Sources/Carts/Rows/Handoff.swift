// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// An offer to pass labels on; until the receiver counts and accepts, the giver answers.
package struct Handoff: Row {
    package enum State: String, Stored { case offered, accepted, withdrawn }

    package static let table = Table(
        "handoff", key: ["site", "no"],
        [
            "loan", "cart", "mask", "giver", "receiver", "reservation", "state", "day", "offered_ms",
            "settled_ms", "rev",
        ])
    package var site: UnitID
    package var no: Int
    package var loan: Int
    package var cart: Int
    package var mask: Slots
    package var giver: PersonID
    package var receiver: PersonID
    /// The receiver's own confirmed reservation.
    package var reservation: Int
    package var state: State
    package var day: Day
    package var offered: Instant
    package var settled: Instant?
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, loan: Int, cart: Int, mask: Slots, giver: PersonID, receiver: PersonID,
        reservation: Int, state: State = .offered, day: Day, offered: Instant, settled: Instant? = nil
    ) {
        self.site = site
        self.no = no
        self.loan = loan
        self.cart = cart
        self.mask = mask
        self.giver = giver
        self.receiver = receiver
        self.reservation = reservation
        self.state = state
        self.day = day
        self.offered = offered
        self.settled = settled
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, loan, cart, mask, giver, receiver, reservation, state, day, offered, settled, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        loan = try c()
        cart = try c()
        mask = try c()
        giver = try c()
        receiver = try c()
        reservation = try c()
        state = try c()
        day = try c()
        offered = try c()
        settled = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(giver), Subject(receiver), Subject(.cart, cart)] }

    package static let numbered = Shape<Handoff>("numbered", .equal("site"), .equal("no"))
    package static let offeredTo = Shape<Handoff>(
        "offered_to", .equal("site"), .equal("receiver"), .constant("state", .text("offered")))
    package static let ofLoan = Shape<Handoff>("of_loan", .equal("site"), .equal("loan"))
}
