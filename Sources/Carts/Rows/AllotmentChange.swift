// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A change of the number list that waits for the loser's yes, or the coordinator's for unowned labels (`G4`).
///
/// Who gains a number never puts it in force alone.
package struct AllotmentChange: Row {
    package enum State: String, Stored { case waiting, applied, declined }

    package static let table = Table(
        "allotment_change", key: ["site", "no"],
        [
            "year", "cart", "mask", "gainer", "first_day", "last_day", "asked_by", "state", "rev",
        ])
    package var site: UnitID
    package var no: Int
    package var year: Int
    package var cart: Int
    package var mask: Slots
    /// Nil frees the labels.
    package var gainer: PersonID?
    package var firstDay: Day
    package var lastDay: Day
    package var askedBy: PersonID
    package var state: State
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, year: Int, cart: Int, mask: Slots, gainer: PersonID? = nil, firstDay: Day,
        lastDay: Day, askedBy: PersonID, state: State = .waiting
    ) {
        self.site = site
        self.no = no
        self.year = year
        self.cart = cart
        self.mask = mask
        self.gainer = gainer
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.askedBy = askedBy
        self.state = state
    }
    package var cells: [Cell] {
        Decisions.cells(site, no, year, cart, mask, gainer, firstDay, lastDay, askedBy, state, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        year = try c()
        cart = try c()
        mask = try c()
        gainer = try c()
        firstDay = try c()
        lastDay = try c()
        askedBy = try c()
        state = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.cart, cart)] + (gainer.map { [Subject($0)] } ?? []) }

    /// Who may not answer it besides the person who asked: the one who gains.
    package var barred: Set<PersonID> { Set([gainer].compactMap { $0 }) }

    package static let numbered = Shape<AllotmentChange>("numbered", .equal("site"), .equal("no"))
    package static let waiting = Shape<AllotmentChange>(
        "waiting", .equal("site"), .constant("state", .text("waiting")))
}
