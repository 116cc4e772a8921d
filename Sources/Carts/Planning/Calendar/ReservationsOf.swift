// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// One's own reservations, or a teacher's, from a day to a day; what was cancelled stays in the list with its reason.
/// - Source: S11
package struct ReservationsOf: Query {
    package struct Item: Sendable, Equatable {
        package let row: Reservation
        package let state: Reservation.State
        package let cart: Int
        /// Whom it waits for.
        package let waiting: [String]
    }

    package static let name = "reservations.of"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID
    /// Nil is the one who asks.
    package let person: PersonID?
    package let from: Day
    package let until: Day

    package init(site: UnitID, person: PersonID? = nil, from: Day, until: Day) {
        unit = site
        self.person = person
        self.from = from
        self.until = until
    }

    package func needs(at now: Moment) -> [Slice] { [Setting.of(unit), Cart.all(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Item] {
        let rows = try facts.rows(Reservation.by, unit, person ?? actor.person, from, until)
        let awaiting = rows.filter { $0.state == .awaiting }
        try facts.require(awaiting.map { Approval.about(unit, Numbered.reservation, $0.no) })
        try facts.require(
            awaiting.flatMap {
                try facts.rows(Approval.about, unit, Numbered.reservation, $0.no).map { ApprovalStep.of(unit, $0.no) }
            })
        var waiting: [Int: [String]] = [:]
        for row in awaiting {
            guard let question = try facts.questions(unit: unit, about: .reservation, row.no, at: now).last else {
                continue
            }
            waiting[row.no] = try question.asked.map { try facts.asked($0, of: question, at: now) }
        }
        let policy = try facts.policy(unit)
        let numbers = Dictionary(
            try facts.rows(Cart.all, unit).map { ($0.cart, $0.number) }, uniquingKeysWith: { a, _ in a })
        return rows.sorted { ($0.day, $0.start, $0.no) < ($1.day, $1.start, $1.no) }.map { row in
            Item(
                row: row, state: row.standing(at: now, policy), cart: numbers[row.cart] ?? row.cart,
                waiting: waiting[row.no] ?? [])
        }
    }
}

/// One reservation by its number; nil when the site never gave it out.
package struct ShowReservation: Query {
    package static let name = "reservation.show"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID
    package let no: Int

    package init(site: UnitID, no: Int) {
        unit = site
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] { [Reservation.numbered(unit, no), Cart.all(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> (row: Reservation, cart: Cart)? {
        guard let row = try facts.one(Reservation.numbered, unit, no),
            let cart = try facts.one(Cart.id, unit, row.cart)
        else { return nil }
        return (row, cart)
    }
}

/// The reservations that wait for an answer of the one who asks, a series' dates included.
package struct WaitingForMe: Query {
    package struct Item: Sendable, Equatable {
        package let row: Reservation
        package let cart: Int
        package let teacher: String
        package let labels: Slots
    }

    package static let name = "reservations.waiting-for-me"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID

    package init(site: UnitID) { unit = site }

    package func needs(at now: Moment) -> [Slice] { [Approval.open(unit), Cart.all(unit), Setting.of(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Item] {
        let open = try facts.rows(Approval.open, unit).filter {
            $0.chain == Fairness.chain && ($0.expires.map { $0 > now.instant } ?? true)
        }
        try facts.require(open.flatMap { [ApprovalStep.of(unit, $0.no), Reservation.numbered(unit, $0.subjectNo)] })
        let numbers = Dictionary(
            try facts.rows(Cart.all, unit).map { ($0.cart, $0.number) }, uniquingKeysWith: { a, _ in a })
        var found: [(Reservation, Slots)] = []
        for approval in open {
            let question = try facts.addressed(
                Question(approval, try facts.rows(ApprovalStep.of, unit, approval.no)), at: now)
            guard question.objection(to: actor, at: now.instant) == nil,
                let row = try facts.one(Reservation.numbered, unit, approval.subjectNo), row.live
            else { continue }
            found.append((row, question.mine(actor).map { Slots(bits: $0.mask ?? 0) }.joined()))
        }
        try facts.require(found.map { Person.id($0.0.person) })
        return try found.map { row, labels in
            Item(row: row, cart: numbers[row.cart] ?? row.cart, teacher: try facts.name(of: row.person), labels: labels)
        }.sorted { ($0.row.day, $0.row.start, $0.row.no) < ($1.row.day, $1.row.start, $1.row.no) }
    }
}
