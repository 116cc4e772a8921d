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
        /// When the device went, for what was really out.
        package let went: Instant?
        /// When it was back in its slot.
        package let back: Instant?
        package let missingSince: Instant?
        /// Who handed it to this teacher, and to whom it went from here.
        package let from: String?
        package let to: String?
        /// The serial that was in the slot then.
        package let serial: String?
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
        // A loan that was closed earlier may have left a label missing: each label says for itself whether its use reaches this day.
        let kept = (longer + recent).filter { $0.cart == cart && day <= now.day }
        let loans = (kept + (try facts.rows(Loan.ofCartDay, unit, day, cart))).filter { $0.taken.contains(slot) }
        let history = try facts.labelHistory(unit, cart: cart, day, max(day, now.day), more: kept)
        let taken = Set(loans.map(\.no))
        let uses = history.uses(of: slot).filter { taken.contains($0.loan.no) && reaches($0, at: now) }
        let planned = rows.filter { row in
            row.mask.contains(slot) && !loans.contains { $0.reservation == row.no }
                && (span.map { row.span.overlaps($0) } ?? true)
                && (row.live && row.holds(at: now, policy))
        }
        let people = Set(uses.map(\.loan.holder) + planned.map(\.person))
        var slices = (people.union(uses.compactMap(\.from)).union(uses.compactMap(\.receiver))).map { Person.id($0) }
        if let year = try facts.year(unit, day) { slices += people.map { SeatList.by(unit, year.year, $0) } }
        slices += try facts.one(SchoolDay.on, unit, day)?.schedule.map { [Bell.of(unit, $0)] } ?? []
        slices.append(SlotDevice.history(unit, cart, slot))
        try facts.require(slices)
        let plan = try facts.plan(unit, day)
        var found: [(Int, Use)] = []
        for use in uses {
            let out = minutes(use, at: now)
            let reserved = rows.first { $0.no == use.loan.reservation }
            // What is out goes on for the rest of its reserved time.
            let goesOn = use.ended == nil ? reserved?.span : nil
            guard span.map({ out.overlaps($0) || goesOn?.overlaps($0) == true }) ?? true else { continue }
            let period =
                reserved?.firstPeriod ?? (use.loan.day == day ? plan?.periods(touching: out).first?.period : nil)
            found.append((out.start, try told(use, period, at: now, facts)))
        }
        for row in planned {
            found.append(
                (
                    row.start,
                    try self.use(
                        row.person, row.room, row.when, nil, row.no, row.standing(at: now, policy), row.firstPeriod,
                        serial: row.day == now.day ? now.instant : now.zone.instant(row.day, minute: row.start), nil,
                        facts)
                ))
        }
        return found.sorted { ($0.0, $0.1.reservation) < ($1.0, $1.1.reservation) }.map(\.1)
    }

    /// Whether a use was going on at any time of the day.
    private func reaches(_ use: LabelUse, at now: Moment) -> Bool {
        day <= now.day && (use.ended.map { now.zone.day(of: $0) >= day } ?? true)
    }

    /// The minutes of the day in which this person had it: it may have begun before, and ended after.
    private func minutes(_ use: LabelUse, at now: Moment) -> Span {
        let from = use.loan.day == day ? now.zone.minute(of: use.loan.outAt) : 0
        guard let ended = use.ended else { return Span(stored: from, now.day == day ? now.minute + 1 : 1440) }
        return Span(stored: from, now.zone.day(of: ended) == day ? now.zone.minute(of: ended) : 1440)
    }

    /// A use in words: "Thu 19 Nov, out 10:12, back 10:40".
    private func told(_ use: LabelUse, _ period: String?, at now: Moment, _ facts: Facts) throws -> Use {
        func clock(_ instant: Instant) -> String { Said.clock(instant, on: day, in: now.zone) }
        let loan = use.loan
        var words = ["\(day)"]
        if let from = use.from {
            words.append("taken over \(clock(loan.outAt)) from \(try facts.custodian(from))")
        } else {
            words.append("\(loan.day == day ? "out" : "out since") \(clock(loan.outAt))")
        }
        switch use.end {
        case .stillOut: words.append("still out")
        case .back(let at): words.append("back \(clock(at))")
        case .handedOn(let to, let at): words.append("handed on \(clock(at)) to \(try facts.custodian(to))")
        case .missing(let since, let ended):
            words.append("missing since \(clock(since))")
            if let ended { words.append("report ended \(clock(ended))") }
        }
        let when = words.joined(separator: ", ") + (try recalled(use, at: now, facts))
        return try self.use(
            loan.holder, loan.room, when, loan.no, loan.reservation, .kept, period, serial: loan.outAt, use, facts)
    }

    /// A loan that was still open when a substitute's time began: since when it was a recall, and for how long (S16).
    private func recalled(_ use: LabelUse, at now: Moment, _ facts: Facts) throws -> String {
        // One that was withdrawn since was still one then.
        let substitutes =
            try day < now.day
            ? facts.past(
                facts.rows(Substitute.between, unit, day, day), of: unit,
                before: now.zone.instant(day.adding(1), minute: 0)
            ).filter(\.live)
            : facts.rows(Substitute.on, unit, day)
        guard let recall = try facts.recall(use.loan, by: substitutes, zone: now.zone), recall.known <= now.instant
        else {
            return ""
        }
        let began = now.zone.minute(of: recall.began)
        let until = use.ended == nil && now.day == day ? now.minute : minutes(use, at: now).end
        guard until > began else { return "" }
        return ", recalled from \(Said.clock(began)) for \(Said.count(until - began, "minute", "minutes"))"
    }

    private func use(
        _ person: PersonID, _ room: String, _ when: String, _ loan: Int?, _ reservation: Int,
        _ state: Reservation.State,
        _ period: String?, serial instant: Instant, _ label: LabelUse?, _ facts: Facts
    ) throws -> Use {
        let serial = try facts.serial(inSlot: slot, cart, unit, at: instant)
        let row = try facts.one(Person.id, person)
        return Use(
            teacher: row?.called ?? "somebody no longer here", handle: row?.handle ?? "", room: room, when: when,
            seat: try facts.seats(of: person, unit, cart, period: period, on: day).map { $0.seat(of: slot) } ?? slot,
            loan: loan, reservation: reservation, state: state, period: period, went: label?.loan.outAt,
            back: label?.back, missingSince: label?.missingSince, from: try label?.from.map { try facts.custodian($0) },
            to: try label?.receiver.map { try facts.custodian($0) }, serial: serial)
    }
}

extension Facts {
    /// The serial of the device that was in a slot at an instant; nil where there was none.
    func serial(inSlot slot: Int, _ cart: Int, _ site: UnitID, at instant: Instant) throws -> String? {
        let seat = try rows(SlotDevice.history, site, cart, slot).last {
            $0.from <= instant && ($0.to.map { $0 > instant } ?? true)
        }
        return try seat.flatMap { try one(SeatedDevice.id, $0.device)?.serial }
    }

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
