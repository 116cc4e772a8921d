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

    /// Days before the one asked for in which a loan may have begun that was open on it and is back by now.
    private static let lookBack = 7

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
            Loan.between(unit, day.adding(-Self.lookBack), day.adding(-1)), Loan.openAtSite(unit),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Use] {
        let policy = try facts.policy(unit)
        let rows = try facts.rows(Reservation.ofCartDay, unit, day, cart)
        let recent = try facts.rows(Loan.between, unit, day.adding(-Self.lookBack), day.adding(-1))
        let longer = try facts.rows(Loan.openAtSite, unit).filter { $0.day < day.adding(-Self.lookBack) }
        let kept = (longer + recent).filter {
            $0.cart == cart && day <= now.day && ($0.closed.map { now.zone.day(of: $0) >= day } ?? true)
        }
        let loans = (kept + (try facts.rows(Loan.ofCartDay, unit, day, cart))).filter { $0.taken.contains(slot) }
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
            let out = minutes(loan, at: now)
            let reserved = rows.first { $0.no == loan.reservation }
            guard span.map({ out.overlaps($0) || reserved?.span.overlaps($0) == true }) ?? true else { continue }
            let since = "\(loan.day == day ? "out" : "out since") \(Said.clock(loan.outAt, on: day, in: now.zone))"
            let end = loan.closed.map { "back \(Said.clock($0, on: day, in: now.zone))" } ?? "still out"
            let period = reserved?.firstPeriod ?? (loan.day == day ? plan?.periods(touching: out).first?.period : nil)
            let recall = try recalled(loan, at: now, facts)
            uses.append(
                (
                    out.start,
                    try use(
                        loan.holder, loan.room, "\(day), \(since), \(end)\(recall)", loan.no, loan.reservation, .kept,
                        period, facts)
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

    /// The minutes of the day in which a loan was open: it may have begun before, and come back after.
    private func minutes(_ loan: Loan, at now: Moment) -> Span {
        let from = loan.day == day ? now.zone.minute(of: loan.outAt) : 0
        guard let closed = loan.closed else { return Span(stored: from, now.day == day ? now.minute + 1 : 1440) }
        return Span(stored: from, now.zone.day(of: closed) == day ? now.zone.minute(of: closed) : 1440)
    }

    /// A loan that was still open when a substitute's time began: since when it was a recall, and for how long (S16).
    private func recalled(_ loan: Loan, at now: Moment, _ facts: Facts) throws -> String {
        let substitutes = try facts.rows(Substitute.on, unit, day)
        guard let recall = try facts.recall(loan, by: substitutes, zone: now.zone), recall.known <= now.instant else {
            return ""
        }
        let began = now.zone.minute(of: recall.began)
        let to = minutes(loan, at: now)
        let until = loan.closed == nil && now.day == day ? now.minute : to.end
        return ", recalled from \(Said.clock(began)) for \(Said.count(until - began, "minute", "minutes"))"
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
