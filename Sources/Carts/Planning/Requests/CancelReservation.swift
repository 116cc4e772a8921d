// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Gives reservations back: one, several, or what is left of a series.
///
/// Whoever was asked or had said yes sees the question close; a class's teacher is told what somebody else cancelled.
/// - Source: S11
package struct CancelReservation: Request {
    package static let name = "reservation.cancel"
    package static let permission = Permission("reservation.make")
    package let site: UnitID
    package let numbers: [Int]
    /// The rest of a series, from now on.
    package let series: Int?
    package let why: String?
    package var unit: UnitID { site }

    package init(site: UnitID, numbers: [Int] = [], series: Int? = nil, why: String? = nil) {
        self.site = site
        self.numbers = numbers
        self.series = series
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] {
        [Setting.of(site)] + numbers.map { Reservation.numbered(site, $0) }
            + (series.map { [Reservation.inSeries(site, $0)] } ?? [])
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let policy = try facts.policy(site)
        var rows: [Reservation] = []
        var no: [Refusal] = []
        for number in numbers {
            if let row = try facts.one(Reservation.numbered, site, number) {
                rows.append(row)
            } else {
                no.append(NoSuchReservation.objection(number))
            }
        }
        if let series {
            let all = try facts.rows(Reservation.inSeries, site, series)
            let left = all.filter {
                $0.holds(at: now, policy) && $0.state != .kept && $0.day >= now.day
            }
            let id = Numbered.series.id(series)
            if all.isEmpty {
                no.append(NoSuchReservation.refusal("There is no series \(id) here.", exit: .notFound))
            } else if left.isEmpty {
                no.append(SeriesEnded.refusal("No date of series \(id) is left: all are over, picked up or canceled."))
            }
            rows += left
        }
        try facts.require(
            rows.flatMap {
                [Cart.id(site, $0.cart), Person.id($0.person), Approval.about(site, Numbered.reservation, $0.no)]
            })
        try facts.require(
            try rows.flatMap { row in
                try facts.rows(Approval.about, site, Numbered.reservation, row.no).map { ApprovalStep.of(site, $0.no) }
            })
        var draft = Draft(site, facts)
        for row in rows {
            let cart = try facts.one(Cart.id, site, row.cart)
            let own = try OwnClassOnly.objection(actor, row.person, at: site, facts)
            let gone = try Changeable.objection(row, cart, facts, by: actor, at: now, policy)
            no += own + gone
            guard own.isEmpty, gone.isEmpty else { continue }
            try draft.cancel(
                row, why: why ?? "cancelled by \(actor.person == row.person ? "the teacher" : "the coordinator")")
            guard row.person != actor.person, let cart else { continue }
            draft.tell(
                Notice(
                    row.person, .before(row.day), subject: "\(Numbered.reservation.id(row.no)) cancelled",
                    "\(actor.name) cancelled your \(row.mask.labels(ofCart: cart.number)) on \(row.when)\(why.map { ": \($0)" } ?? "")."
                ))
        }
        guard no.isEmpty, let first = rows.first else { return .refuse(no) }
        let ids = rows.map { Numbered.reservation.id($0.no) }
        let what =
            rows.count == 1
            ? "\(ids[0]) is cancelled: \(first.when) is free again."
            : "\(ids.count) reservations are cancelled: \(Said.list(ids))."
        return .accept(draft, Receipt(what, hints: ["undo"], data: ["cancelled": .list(ids.map { .text($0) })]))
    }
}
