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
    /// Days back at which the school day before this one is looked for: a winter's holidays are half of that.
    static let longestBreak = 45

    func lines(_ facts: Facts) throws -> [(String, PersonID?)] {
        guard evening.day.kind != .closed else { return [] }
        let day = evening.day.day
        let reserved = try facts.rows(Reservation.ofDay, unit, day).sorted { $0.no < $1.no }
        let (hit, unknown) = try hits(facts, day)
        var wanted: [Slice] = reserved.map { Person.id($0.person) }
        wanted += reserved.filter { $0.project != nil }.map { Approval.about(unit, Numbered.reservation, $0.no) }
        try facts.require(wanted)
        var lines: [(String, PersonID?)] = unknown.map { ($0, nil) }
        for r in reserved {
            if let by = hit[r.no] {
                let done = r.state == .cancelled ? "was cancelled" : "was cut"
                lines.append(("\(try said(r, facts)) \(done): substitute \(Numbered.substitute.id(by)).", r.person))
            }
            guard r.project != nil, r.state != .kept else { continue }
            let unused = try facts.questions(unit: unit, about: .reservation, r.no).contains {
                $0.approval.state == .granted && $0.approval.usedBy == nil
            }
            if unused { lines.append(("The authorisation for \(try said(r, facts)) was not used.", r.person)) }
        }
        return lines + (try endings(facts, day))
    }

    private func said(_ r: Reservation, _ facts: Facts) throws -> String {
        let number = evening.carts.first { $0.cart == r.cart }?.number
        let labels = number.map { r.mask.labels(ofCart: $0) } ?? "?"
        let name = try facts.one(Person.id, r.person)?.called ?? "?"
        return "\(Numbered.reservation.id(r.no)) (\(labels), \(r.when)) of \(name)"
    }

    /// The day's reservations that a substitute took minutes from, each with the substitute's number: what the entry wrote that entered it.
    ///
    /// A fact of the journal, and never a word in somebody's reason.
    private func hits(_ facts: Facts, _ day: Day) throws -> ([Int: Int], unknown: [String]) {
        let substitutes = try facts.rows(Substitute.between, unit, day, day).sorted { $0.no < $1.no }
        try facts.require(substitutes.map { JournalSubject.about(unit, Numbered.substitute, $0.no) })
        let entries = try substitutes.compactMap { substitute -> (no: Int, seq: Int)? in
            let about = try facts.rows(JournalSubject.about, unit, Numbered.substitute, substitute.no)
            return about.map(\.seq).min().map { (substitute.no, $0) }
        }
        try facts.require(entries.map { JournalPart.of(unit, $0.seq) })
        let acts = Acts(unit: unit, facts: facts, kinds: .standard)
        var hit: [Int: Int] = [:]
        var unknown: [String] = []
        for entry in entries {
            let changes: [Body.Recorded]
            switch try acts.read(entry.seq) {
            case .changes(let read): changes = read
            case .unreadable(let what): throw StorageFault.unreadable(entry: entry.seq, what: what)
            case .erased(let by):
                unknown.append(
                    "Which reservations \(Numbered.substitute.id(entry.no)) cut is not known: #\(by) erased its entry.")
                continue
            }
            for change in changes where change.kind.table.name == Reservation.table.name {
                guard let before = try change.before.map({ try Reservation(cells: $0) }),
                    let after = try change.after.map({ try Reservation(cells: $0) }),
                    before.span != after.span || after.state == .cancelled || before.live && !after.live
                else { continue }
                if after.day == day, hit[after.no] == nil { hit[after.no] = entry.no }
            }
        }
        return (hit, unknown)
    }

    private func endings(_ facts: Facts, _ day: Day) throws -> [(String, PersonID?)] {
        guard let year = try facts.year(unit, day) else { return [] }
        let allotments = try facts.rows(Allotment.ofYear, unit, year.year)
        // From the last school day's end until this one's, so that neither a weekend nor the holidays hide an ending.
        let start = day.adding(-Self.longestBreak)
        let around = try facts.rows(SchoolDay.between, unit, start, day)
        let before = around.filter { $0.kind != .closed && $0.day < day }.map(\.day).max() ?? start
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
