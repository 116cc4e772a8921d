// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit

/// Short words for the planning tests. Thursday 2026-11-19, 08:05, unless a test moves the clock.
extension SampleSchool {
    static let thursday = 20_261_119
    static let friday = 20_261_120

    func day(_ number: Int) -> Day {
        guard let day = Day(number) else { preconditionFailure("\(number) is no day") }
        return day
    }

    /// One of the sample bells, as the command line would resolve it.
    func period(_ first: String, _ last: String? = nil) -> Asked {
        let known = [
            "HR": (505, 516), "P1": (516, 562), "P2": (564, 610), "P3": (612, 658), "P4": (660, 706),
            "lunch": (706, 740), "P5": (742, 788), "P6": (790, 836), "P7": (838, 884),
        ]
        let from = known[first] ?? (612, 658), to = known[last ?? first] ?? from
        return Asked(start: from.0, end: to.1, first: first, last: last ?? first)
    }

    /// Cart 7 is the sample's cart 1, cart 5 its cart 2.
    func wish(
        _ teacher: String, _ slots: Slots? = nil, cart: Int = 1, on day: Int = SampleSchool.friday,
        at times: Asked? = nil,
        room: String? = nil, project: String? = nil
    ) -> Wish {
        Wish(
            site: site, cart: cart, mask: slots, day: self.day(day), times: times ?? period("P3"),
            teacher: person(teacher), room: room,
            project: project)
    }

    @discardableResult
    func reserve(
        _ teacher: String, _ slots: Slots? = nil, cart: Int = 1, on day: Int = SampleSchool.friday,
        at times: Asked? = nil,
        room: String? = nil, project: String? = nil, as actor: String? = nil
    ) throws -> Int {
        let receipt = try perform(
            MakeReservation(wish(teacher, slots, cart: cart, on: day, at: times, room: room, project: project)),
            as: actor ?? teacher)
        return receipt.data["id"]?.string.flatMap { Numbered.read($0)?.no } ?? 0
    }

    func reservation(_ no: Int) throws -> Reservation? { try rows(Reservation.numbered, site, no).first }

    /// The refusals a request meets; empty when it was accepted.
    func refusals<R: Request>(_ request: R, as handle: String) throws -> [Refusal] {
        do {
            try perform(request, as: handle)
            return []
        } catch let refused as Refused {
            return refused.refusals
        }
    }

    /// Who was told something, by subject.
    func told() throws -> [(person: PersonID, subject: String)] {
        try rows(Outgoing.waiting, site).map { ($0.person, $0.subject) }
    }

    /// A loan as a check-out leaves it.
    func lend(_ no: Int, out: Slots? = nil, closed: Bool = false) throws {
        guard let row = try reservation(no) else { return }
        var kept = row
        kept.state = .kept
        let at = zone.instant(row.day, minute: row.start)
        try arrange([
            .update(row, kept),
            .insert(
                Loan(
                    site: site, no: 900 + no, cart: row.cart, day: row.day, taken: row.mask,
                    out: closed ? .none : out ?? row.mask,
                    reservation: no, holder: row.person, room: row.room, handedBy: person("castillo"), due: 1020,
                    end: row.end,
                    outAt: at, closed: closed ? at.adding(minutes: 20) : nil)),
        ])
    }
}
