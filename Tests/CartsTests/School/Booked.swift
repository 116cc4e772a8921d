// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit

extension SampleSchool {
    /// A reservation put in place as it is; minutes of P3 unless told otherwise.
    @discardableResult
    func booked(
        _ no: Int, _ person: String, cart: Int = 1, _ slots: ClosedRange<Int>, on day: Int = 20_261_120,
        _ period: String? = "P3", _ start: Int = 612, _ end: Int = 658, room: String = "204", project: String? = nil,
        series: Int? = nil, state: Reservation.State = .confirmed, last: String? = nil
    ) throws -> Reservation {
        guard let day = Day(day) else { throw PastDay.refusal("no such day") }
        let row = Reservation(
            site: site, no: no, day: day, cart: cart, mask: Slots(slots), start: start, end: end, firstPeriod: period,
            lastPeriod: last ?? period, person: self.person(person), room: room, project: project, series: series,
            state: state,
            live: true, made: Instant(ms: 1_790_000_000_000), madeBy: self.person(person))
        try arrange([.insert(row)])
        return row
    }

    func booking(_ no: Int) throws -> Reservation? { try rows(Reservation.numbered, site, no).first }

    func told(_ person: String) throws -> [String] {
        try rows(Outgoing.waiting, site).filter { $0.person == self.person(person) }.map(\.body)
    }

    /// A question about a project, with the yes of an owner.
    func granted(_ no: Int, about row: Reservation, by owner: String, mask: Slots) throws {
        var approval = Approval(
            unit: site, no: no, chain: "extra-devices", subjectKind: .reservation, subjectNo: row.no, digest: "d",
            requestedBy: row.person, state: .granted, expires: nil, made: row.made)
        approval.rev = 0
        var step = ApprovalStep(unit: site, no: no, step: 1, person: person(owner), mask: mask.bits, state: .yes)
        step.decidedBy = person(owner)
        try arrange([.insert(approval), .insert(step), .insert(Counter(unit: site, kind: .approval, last: no))])
    }
}
