// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A plan: one cart, labels, a day, minutes *and* the period names they came from, the class.
///
/// `live` rows hold their labels. `released` is computed first (see `standing(at:)`) and written down by the request that next needs the labels.
/// - Source: S11, S12
package struct Reservation: Row {
    package enum State: String, Stored { case awaiting, confirmed, kept, cancelled, released }

    package static let table = Table(
        "reservation", key: ["site", "no"],
        [
            "day", "cart", "mask", "start_min", "end_min", "first_period", "last_period", "person", "room",
            "project", "series", "split_of", "state", "live", "why", "made_ms", "made_by", "rev",
        ], free: ["project", "why"])
    package var site: UnitID
    package var no: Int
    package var day: Day
    package var cart: Int
    package var mask: Slots
    package var start: Int
    package var end: Int
    package var firstPeriod: String?
    package var lastPeriod: String?
    /// The class's teacher, who is the requester whoever types it.
    package var person: PersonID
    package var room: String
    package var project: String?
    package var series: Int?
    /// The reservation it was cut from by a substitute.
    package var splitOf: Int?
    package var state: State
    package var live: Bool
    package var why: String?
    package var made: Instant
    package var madeBy: PersonID
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, day: Day, cart: Int, mask: Slots, start: Int, end: Int, firstPeriod: String? = nil,
        lastPeriod: String? = nil, person: PersonID, room: String, project: String? = nil, series: Int? = nil,
        splitOf: Int? = nil, state: State, live: Bool, why: String? = nil, made: Instant, madeBy: PersonID
    ) {
        self.site = site
        self.no = no
        self.day = day
        self.cart = cart
        self.mask = mask
        self.start = start
        self.end = end
        self.firstPeriod = firstPeriod
        self.lastPeriod = lastPeriod
        self.person = person
        self.room = room
        self.project = project
        self.series = series
        self.splitOf = splitOf
        self.state = state
        self.live = live
        self.why = why
        self.made = made
        self.madeBy = madeBy
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, day, cart, mask, start, end, firstPeriod, lastPeriod, person, room, project, series,
            splitOf, state, live, why, made, madeBy, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        day = try c()
        cart = try c()
        mask = try c()
        start = try c()
        end = try c()
        firstPeriod = try c()
        lastPeriod = try c()
        person = try c()
        room = try c()
        project = try c()
        series = try c()
        splitOf = try c()
        state = try c()
        live = try c()
        why = try c()
        made = try c()
        madeBy = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.reservation, no), Subject(.cart, cart), Subject(person)] }

    package static let numbered = Shape<Reservation>("numbered", .equal("site"), .equal("no"))
    package static let onCart = Shape<Reservation>(
        "on_cart", .equal("site"), .equal("day"), .equal("cart"), .constant("live", .int(1)))
    package static let onDay = Shape<Reservation>("on_day", .equal("site"), .equal("day"), .constant("live", .int(1)))
    /// Those of a day that begin no later than the first minute and end no earlier than the second.
    package static let around = Shape<Reservation>(
        "around", .equal("site"), .equal("day"), .atMost("start_min"), .atLeast("end_min"),
        .constant("live", .int(1)))
    package static let ofCartDay = Shape<Reservation>("of_cart_day", .equal("site"), .equal("day"), .equal("cart"))
    package static let ofDay = Shape<Reservation>("of_day", .equal("site"), .equal("day"))
    package static let by = Shape<Reservation>(
        "by", .equal("site"), .equal("person"), .atLeast("day"), .atMost("day"))
    package static let inSeries = Shape<Reservation>("in_series", .equal("site"), .equal("series"))
    package static let liveFrom = Shape<Reservation>(
        "live_from", .equal("site"), .atLeast("day"), .constant("live", .int(1)))
}
