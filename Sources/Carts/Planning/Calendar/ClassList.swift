// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The class list of a teacher, a day and a period: student number and device.
///
/// From the class's reservation; seats without a device are shown, and devices that cannot be lent say why.
/// - Source: S6
package struct ClassList: Query {
    package struct Seat: Sendable, Equatable {
        package let number: Int
        /// Nil is a seat without a device in this lesson.
        package let slot: Int?
        package let trouble: String
    }
    package struct Lesson: Sendable, Equatable {
        package let row: Reservation
        package let state: Reservation.State
        package let cart: Int
        package let seats: [Seat]
    }

    package static let name = "class.list"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID
    package let person: PersonID
    package let day: Day
    package let span: Span?

    package init(site: UnitID, person: PersonID, day: Day, span: Span? = nil) {
        unit = site
        self.person = person
        self.day = day
        self.span = span
    }

    package func needs(at now: Moment) -> [Slice] {
        [Reservation.by(unit, person, day, day), Setting.of(unit), SchoolYear.of(unit), Cart.all(unit)]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Lesson] {
        let policy = try facts.policy(unit)
        let rows = try facts.rows(Reservation.by, unit, person, day, day).filter { row in
            (row.state == .kept || row.holds(at: now, policy)) && (span.map { row.span.overlaps($0) } ?? true)
        }.sorted { ($0.start, $0.no) < ($1.start, $1.no) }
        let carts = Dictionary(try facts.rows(Cart.all, unit).map { ($0.cart, $0) }, uniquingKeysWith: { a, _ in a })
        var slices = rows.flatMap { [SlotDevice.inCart(unit, $0.cart), Hold.openOfCart(unit, $0.cart)] }
        if let year = try facts.year(unit, day) { slices.append(SeatList.by(unit, year.year, person)) }
        try facts.require(slices)
        return try rows.compactMap { row in
            guard let cart = carts[row.cart] else { return nil }
            let troubles = try troubles(cart, row, facts, at: now)
            let map = try facts.seats(of: person, unit, row.cart, period: row.firstPeriod, on: day)
            let pairs = map?.ordered ?? row.mask.all.map { (seat: $0, slot: Optional($0)) }
            let seats = pairs.map { seat, slot -> Seat in
                guard let slot, row.mask.contains(slot) else {
                    return Seat(number: seat, slot: nil, trouble: "no device")
                }
                return Seat(number: seat, slot: slot, trouble: (troubles[slot] ?? []).joined(separator: ", "))
            }
            return Lesson(row: row, state: row.standing(at: now, policy), cart: cart.number, seats: seats)
        }
    }

    /// Why slots have no usable device: now for a lesson that is not over, else what was held when it ended.
    private func troubles(_ cart: Cart, _ row: Reservation, _ facts: Facts, at now: Moment) throws -> [Int: [String]] {
        guard row.day < now.day || row.day == now.day && row.end <= now.minute else {
            return try facts.usable(cart).reasons.reduce(into: [:]) { all, reason in
                for slot in reason.slots.all { all[slot, default: []].append(reason.why) }
            }
        }
        let end = now.zone.instant(row.day, minute: row.end)
        return try facts.rows(Hold.ofCart, unit, row.cart).filter { hold in
            hold.from < end && (hold.ended.map { $0 >= end } ?? true)
        }.reduce(into: [:]) { all, hold in all[hold.slot, default: []].append(hold.code.rawValue) }
    }
}
