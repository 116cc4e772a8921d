// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

/// What was entered about a week after it was over: corrections of check-ins, answers to late ones, entries that the coordinator took back.
///
/// Each names its entry, its day and its person, so that a sheet printed before it and one printed after it differ by exactly that.
struct SheetAfterwards {
    private(set) var loans: [Loan] = []
    private(set) var counts: [Count] = []
    private(set) var later: Set<Int> = []
    private(set) var exceptions: [CountException] = []
    private(set) var notes: [Subject: [String]] = [:]
    private(set) var people: Set<PersonID> = []
    private let facts: Facts
    private let zone: Zone

    init(
        _ rows: [Count], of cart: Cart, before: JournalHead?, head: JournalHead?, end: Instant, _ facts: Facts,
        zone: Zone
    ) throws {
        self.facts = facts
        self.zone = zone
        try facts.require(rows.map { JournalEntry.at(cart.site, $0.rev) })
        for count in rows {
            guard let entry = try facts.one(JournalEntry.at, cart.site, count.rev), entry.at >= end else { continue }
            if count.corrects != nil, entry.kind == CorrectCount.name {
                counts.append(count)
                later.insert(count.no)
                add("entered \(try signed(entry))", to: Subject(.count, count.no))
            } else if count.state == .approved {
                add("approved \(try signed(entry))", to: Subject(.count, count.no))
            } else if entry.kind != CorrectCount.name {
                add("answered \(try signed(entry))", to: Subject(.count, count.no))
            }
        }
        guard let last = head?.seq else { return }
        let entries = try facts.rows(JournalEntry.undoneBetween, cart.site, (before?.seq ?? 0) + 1, last).filter {
            $0.at >= end
        }.sorted { $0.seq < $1.seq }
        try facts.require(entries.map { JournalPart.of(cart.site, $0.seq) })
        for entry in entries { try takeBack(entry, cart) }
    }

    /// The rows that a later correction took away, as they stood before it.
    private mutating func takeBack(_ entry: JournalEntry, _ cart: Cart) throws {
        let parts = try facts.rows(JournalPart.of, cart.site, entry.seq)
        // A receipt also tells what the entry had said: a sheet shows that anyway, and takes the reason alone.
        let why = Body.receipt(parts, entry: entry.seq).details.first { $0.hasPrefix("Why: ") }
        let note = "taken back \(try signed(entry))\(why.map { ". \($0)" } ?? "")"
        for change in try Acts(unit: cart.site, facts: facts, kinds: .standard).read(entry.seq).recorded ?? [] {
            guard let before = change.before, change.after == nil else { continue }
            switch change.kind.table.name {
            case Loan.table.name:
                let loan = try Loan(cells: before)
                guard loan.cart == cart.cart else { continue }
                loans.append(loan)
                people.formUnion([loan.holder, loan.handedBy])
                add(note, to: Subject(.loan, loan.no))
            case Count.table.name:
                let count = try Count(cells: before)
                guard count.cart == cart.cart else { continue }
                counts.append(count)
                people.formUnion([count.by] + [count.onBehalfOf].compactMap { $0 })
                add(note, to: Subject(.count, count.no))
            case CountException.table.name: exceptions.append(try CountException(cells: before))
            default: break
            }
        }
        let own = Set(counts.map(\.no))
        exceptions.removeAll { !own.contains($0.no) }
    }

    private mutating func add(_ note: String, to subject: Subject) { notes[subject, default: []].append(note) }

    /// "Mon 23 Nov, 09:10 (#812)".
    private func signed(_ entry: JournalEntry) throws -> String {
        let day = zone.day(of: entry.at)
        return "\(day.long), \(Said.clock(zone.minute(of: entry.at))) (#\(entry.seq))"
    }
}
