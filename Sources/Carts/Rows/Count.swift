// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A count that someone stated, out or in, by exception (`C12`).
///
/// `daily` is the check-in of the whole cart; `part` puts labels back during the day. `told` is the time the person says it happened, `at` when it was entered: both are kept.
/// - Source: S13, S14
package struct Count: Row {
    package enum Kind: String, Stored { case out, handoff, part, daily }
    /// `late_awaiting`: entered after the deadline for an earlier time and not yet approved; late in the evidence until it is.
    package enum State: String, Stored {
        case standing
        case lateAwaiting = "late_awaiting"
        case approved, corrected
    }

    package static let table = Table(
        "headcount", key: ["site", "no"],
        [
            "cart", "day", "kind", "by_person", "for_person", "present", "cabled", "plugged", "locked", "room",
            "at_ms", "told_ms", "why", "state", "corrects", "rev",
        ], free: ["why"])
    package var site: UnitID
    package var no: Int
    package var cart: Int
    package var day: Day
    package var kind: Kind
    package var by: PersonID
    /// Whom the actor stood in for: recorded as such.
    package var onBehalfOf: PersonID?
    package var present: Slots
    package var cabled: Slots
    package var plugged: Bool
    package var locked: Bool
    package var room: String
    package var at: Instant
    package var told: Instant
    package var why: String?
    package var state: State
    /// The count that this one puts right; both stay and both are shown.
    package var corrects: Int?
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, cart: Int, day: Day, kind: Kind, by: PersonID, onBehalfOf: PersonID? = nil,
        present: Slots, cabled: Slots, plugged: Bool = true, locked: Bool = true, room: String, at: Instant,
        told: Instant, why: String? = nil, state: State = .standing, corrects: Int? = nil
    ) {
        self.site = site
        self.no = no
        self.cart = cart
        self.day = day
        self.kind = kind
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.present = present
        self.cabled = cabled
        self.plugged = plugged
        self.locked = locked
        self.room = room
        self.at = at
        self.told = told
        self.why = why
        self.state = state
        self.corrects = corrects
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, cart, day, kind, by, onBehalfOf, present, cabled, plugged, locked, room, at, told, why,
            state, corrects, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        cart = try c()
        day = try c()
        kind = try c()
        by = try c()
        onBehalfOf = try c()
        present = try c()
        cabled = try c()
        plugged = try c()
        locked = try c()
        room = try c()
        at = try c()
        told = try c()
        why = try c()
        state = try c()
        corrects = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.count, no), Subject(.cart, cart), Subject(by)] }

    package static let numbered = Shape<Count>("numbered", .equal("site"), .equal("no"))
    package static let ofCartDay = Shape<Count>("of_cart_day", .equal("site"), .equal("day"), .equal("cart"))
    package static let since = Shape<Count>("since", .equal("site"), .atLeast("day"))
    package static let ofDay = Shape<Count>("of_day", .equal("site"), .equal("day"))
    package static let between = Shape<Count>("between", .equal("site"), .atLeast("day"), .atMost("day"))
    package static let ofCartBetween = Shape<Count>(
        "of_cart_between", .equal("site"), .equal("cart"), .atLeast("day"), .atMost("day"))
    /// The last that was made at a cart; a correction, which may be of an earlier day, is none.
    package static let lastDaily = Shape<Count>(
        "last_daily", .equal("site"), .equal("cart"), .constant("kind", .text("daily")), .isNull("corrects"), newest: 1)
    package static let last = Shape<Count>("last", .equal("site"), .equal("cart"), newest: 1)
    package static let awaiting = Shape<Count>("awaiting", .equal("site"), .constant("state", .text("late_awaiting")))
}
