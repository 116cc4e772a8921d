// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

/// What an evening tells without a flag: reservations that a substitute hit, authorisations that nobody used, allotments that end.
/// - Source: RULES "Close of day"
struct EveningNotes {
    let evening: Evening
    let unit: UnitID
    /// Days ahead at which the end of an allotment is told; it is told again on its last day.
    static let noticeDays = 14

    func lines(_ facts: Facts) throws -> [(String, PersonID?)] {
        guard evening.day.kind != .closed else { return [] }
        let day = evening.day.day
        let reserved = try facts.rows(Reservation.ofDay, unit, day).sorted { $0.no < $1.no }
        var wanted: [Slice] = reserved.map { Person.id($0.person) }
        wanted += reserved.filter { $0.project != nil }.map { Approval.about(unit, Numbered.reservation, $0.no) }
        try facts.require(wanted)
        var lines: [(String, PersonID?)] = []
        for r in reserved {
            let number = evening.carts.first { $0.cart == r.cart }?.number
            let said =
                "\(Numbered.reservation.id(r.no)) (\(number.map { r.mask.labels(ofCart: $0) } ?? "?"), \(r.when))"
            let name = try facts.one(Person.id, r.person)?.called ?? "?"
            if r.state == .cancelled, let why = r.why, why.contains("substitute") {
                lines.append(("\(said) of \(name) was cancelled: \(why).", r.person))
            }
            guard r.project != nil, r.state != .kept else { continue }
            let unused = try facts.questions(unit: unit, about: .reservation, r.no).contains {
                $0.approval.state == .granted && $0.approval.usedBy == nil
            }
            if unused { lines.append(("The authorisation for \(said) of \(name) was not used.", r.person)) }
        }
        return lines + (try endings(facts, day))
    }

    private func endings(_ facts: Facts, _ day: Day) throws -> [(String, PersonID?)] {
        guard let year = try facts.year(unit, day) else { return [] }
        let allotments = try facts.rows(Allotment.ofYear, unit, year.year)
        // From the last school day's end until this one's, so that a weekend hides no ending.
        let around = try facts.rows(SchoolDay.between, unit, day.adding(-10), day)
        let before = around.filter { $0.kind != .closed && $0.day < day }.map(\.day).max() ?? day.adding(-1)
        let ending = allotments.filter { allotment in
            let notice = allotment.lastDay.adding(-Self.noticeDays)
            return (before < notice && notice <= day) || (before < allotment.lastDay && allotment.lastDay <= day)
        }
        try facts.require(ending.map { Person.id($0.person) } + [Cart.all(unit)])
        let carts = try facts.rows(Cart.all, unit)
        return try ending.sorted { $0.no < $1.no }.map { allotment in
            let number = carts.first { $0.cart == allotment.cart }?.number
            let labels = number.map { allotment.mask.labels(ofCart: $0) } ?? allotment.mask.description
            let name = try facts.one(Person.id, allotment.person)?.called ?? "?"
            return ("The allotment of \(labels) to \(name) ends on \(allotment.lastDay.long).", allotment.person)
        }
    }
}
