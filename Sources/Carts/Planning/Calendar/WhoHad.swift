// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Who had a label on a day at a time: the loans first, and what was only reserved.
///
/// The teacher and the seat, never a student's name. Without a seat list of the class, the student number is the device's.
/// - Source: S6
package struct WhoHad: Query {
    package struct Use: Sendable, Equatable {
        package let teacher: String
        package let handle: String
        package let room: String
        package let when: String
        /// The student number that uses this device in that class; nil when the class's list leaves it out.
        package let seat: Int?
        /// The loan's number when it was really out; nil for what was only reserved.
        package let loan: Int?
        package let reservation: Int
        package let state: Reservation.State
        package let period: String?
    }

    package static let name = "label.who"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID
    package let cart: Int
    package let slot: Int
    package let day: Day
    /// Nil is the whole day.
    package let span: Span?

    package init(site: UnitID, cart: Int, slot: Int, day: Day, span: Span? = nil) {
        unit = site
        self.cart = cart
        self.slot = slot
        self.day = day
        self.span = span
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Reservation.ofCartDay(unit, day, cart), Loan.ofCartDay(unit, day, cart), Setting.of(unit),
            SchoolYear.of(unit),
            SchoolDay.on(unit, day), Cart.id(unit, cart), Substitute.on(unit, day),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Use] {
        let policy = try facts.policy(unit)
        let rows = try facts.rows(Reservation.ofCartDay, unit, day, cart)
        let loans = try facts.rows(Loan.ofCartDay, unit, day, cart).filter { $0.taken.contains(slot) }
        let planned = rows.filter { row in
            row.mask.contains(slot) && !loans.contains { $0.reservation == row.no }
                && (span.map { row.span.overlaps($0) } ?? true)
                && (row.live && row.holds(at: now, policy))
        }
        let people = Set(loans.map(\.holder) + planned.map(\.person))
        var slices = people.map { Person.id($0) }
        if let year = try facts.year(unit, day) { slices += people.map { SeatList.by(unit, year.year, $0) } }
        slices += try facts.one(SchoolDay.on, unit, day)?.schedule.map { [Bell.of(unit, $0)] } ?? []
        try facts.require(slices)
        let plan = try facts.plan(unit, day)
        var uses: [(Int, Use)] = []
        for loan in loans {
            let from = now.zone.minute(of: loan.outAt)
            let to =
                loan.closed.map { max(now.zone.minute(of: $0), from + 1) }
                ?? max(now.day == day ? now.minute + 1 : 1440, from + 1)
            let out = Span(stored: from, to)
            let reserved = rows.first { $0.no == loan.reservation }
            guard span.map({ out.overlaps($0) || reserved?.span.overlaps($0) == true }) ?? true else { continue }
            let end = loan.closed == nil ? "still out" : "back \(Said.clock(to))"
            let period = reserved?.firstPeriod ?? plan?.periods(touching: out).first?.period
            let recall = try recalled(loan, from: from, at: now, facts)
            uses.append(
                (
                    from,
                    try use(
                        loan.holder, loan.room, "\(day), out \(Said.clock(from)), \(end)\(recall)",
                        loan.no, loan.reservation, .kept, period, facts)
                ))
        }
        for row in planned {
            uses.append(
                (
                    row.start,
                    try use(
                        row.person, row.room, row.when, nil, row.no, row.standing(at: now, policy), row.firstPeriod,
                        facts)
                ))
        }
        return uses.sorted { ($0.0, $0.1.reservation) < ($1.0, $1.1.reservation) }.map(\.1)
    }

    /// A loan that was still open when a substitute's time began: since when it was a recall, and for how long (S16).
    private func recalled(_ loan: Loan, from: Int, at now: Moment, _ facts: Facts) throws -> String {
        let to = loan.closed.map { now.zone.minute(of: $0) } ?? (now.day == day ? now.minute : 1440)
        let began = try facts.rows(Substitute.on, unit, day).filter { substitute in
            substitute.start < to && from < substitute.end
                && (substitute.person == loan.holder
                    || substitute.room.map { Fold.key($0) == Fold.key(loan.room) } ?? false)
        }.map { max($0.start, from) }.min()
        guard let began else { return "" }
        return ", recalled from \(Said.clock(began)) for \(Said.count(to - began, "minute", "minutes"))"
    }

    private func use(
        _ person: PersonID, _ room: String, _ when: String, _ loan: Int?, _ reservation: Int,
        _ state: Reservation.State,
        _ period: String?, _ facts: Facts
    ) throws -> Use {
        let row = try facts.one(Person.id, person)
        return Use(
            teacher: row?.called ?? "somebody no longer here", handle: row?.handle ?? "", room: room, when: when,
            seat: try facts.seats(of: person, unit, cart, period: period, on: day).map { $0.seat(of: slot) } ?? slot,
            loan: loan, reservation: reservation, state: state, period: period)
    }
}

extension Facts {
    /// The seat list of a teacher's class for a cart: the period's own before the one for every class; nil without any.
    func seats(of person: PersonID, _ site: UnitID, _ cart: Int, period: String?, on day: Day) throws -> SeatMap? {
        guard let year = try year(site, day) else { return nil }
        let lists = try rows(SeatList.by, site, year.year, person).filter {
            $0.cart == cart && $0.firstDay <= day && day <= $0.lastDay
        }
        let own = lists.first { $0.period.lowercased() == (period ?? "").lowercased() && !$0.period.isEmpty }
        return (own ?? lists.first { $0.period.isEmpty }).map { SeatMap($0.seats) }
    }
}
