// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

/// What was written down about a cart in one week, as it stood at the week's end, with what was entered about it later.
///
/// Rows that somebody wrote since are looked back on through the journal; rows that a later correction took away are read from that correction.
struct WeekRecord {
    let cart: Cart
    private(set) var loans: [Loan]
    /// Those of the week and the corrections that were entered later, oldest first.
    private(set) var counts: [Count]
    /// The numbers of the counts that were entered after the week.
    private(set) var later: Set<Int> = []
    private(set) var exceptions: [Int: [CountException]] = [:]
    /// What was entered later about a loan or a count, in words that name the entry.
    private(set) var notes: [Subject: [String]] = [:]
    private(set) var names: [PersonID: String] = [:]
    /// The cart's own room when a count was made.
    private(set) var rooms: [Int: String] = [:]
    private(set) var due: [Day: Int] = [:]
    let head: JournalHead?
    private let closes: [DayClose]
    private let days: [SchoolDay]

    static func start(_ first: Day, _ zone: Zone) -> Instant { zone.instant(first, minute: 0) }
    static func end(_ last: Day, _ zone: Zone) -> Instant { zone.instant(last.adding(1), minute: 0) }

    init(_ row: Cart, first: Day, last: Day, _ facts: Facts, zone: Zone) throws {
        let site = row.site
        let start = Self.start(first, zone)
        let end = Self.end(last, zone)
        let then = LookingBack(facts, site, to: end)
        let loans = try facts.rows(Loan.between, site, first, last).filter { $0.cart == row.cart }
        let counts = try facts.rows(Count.between, site, first, last).filter { $0.cart == row.cart }
        var looked: [any Row] = [row]
        looked += loans as [any Row]
        looked += counts as [any Row]
        try then.prepare(looked)
        cart = try then.past([row]).first ?? row
        self.loans = try then.past(loans)
        self.counts = try then.past(counts)
        closes = try facts.rows(DayClose.between, site, first, last).filter { $0.cart == row.cart }
        days = try facts.rows(SchoolDay.between, site, first, last).sorted { $0.day < $1.day }
        head = try facts.one(JournalHead.during, site, start, end.adding(ms: -1))
        if let low = counts.map(\.no).min(), let high = counts.map(\.no).max() {
            exceptions = Dictionary(grouping: try facts.rows(CountException.between, site, low, high), by: \.no)
        }
        for day in days { due[day.day] = day.due }
        for close in closes { due[close.day] = zone.minute(of: close.due) }

        var people = Set(
            loans.flatMap { [$0.holder, $0.handedBy] } + counts.map(\.by) + counts.compactMap(\.onBehalfOf))
        let afterwards = try SheetAfterwards(
            counts, of: row, before: try facts.one(JournalHead.during, site, Instant(ms: 0), start.adding(ms: -1)),
            head: head, end: end, facts, zone: zone)
        people.formUnion(afterwards.people)
        self.loans += afterwards.loans
        self.counts += afterwards.counts
        later = afterwards.later
        for exception in afterwards.exceptions { exceptions[exception.no, default: []].append(exception) }
        notes = afterwards.notes
        self.loans.sort { ($0.outAt, $0.no) < ($1.outAt, $1.no) }
        self.counts.sort { ($0.at, $0.no) < ($1.at, $1.no) }
        names = try Self.names(people.union(self.loans.flatMap { [$0.holder, $0.handedBy] }), facts, end)
        rooms = try Self.rooms(self.counts, row, facts)
    }

    /// What people were called at the week's end; whoever was erased since stays erased.
    private static func names(_ people: Set<PersonID>, _ facts: Facts, _ end: Instant) throws -> [PersonID: String] {
        try facts.require(people.map { Person.id($0) })
        var gathering = Gathering()
        var names: [PersonID: String] = [:]
        for person in people {
            guard let row = try facts.one(Person.id, person) else { continue }
            let past = try gathering.attempt {
                row.state == .erased ? row : try LookingBack(facts, row.unit, to: end).past([row]).first ?? row
            }
            names[person] = (past ?? row).called
        }
        try gathering.check()
        return names
    }

    private static func rooms(_ counts: [Count], _ cart: Cart, _ facts: Facts) throws -> [Int: String] {
        var gathering = Gathering()
        var rooms: [Int: String] = [:]
        for count in counts where count.kind == .daily {
            let past = try gathering.attempt {
                try LookingBack(facts, cart.site, to: count.at.adding(ms: 1)).past([cart]).first
            }
            rooms[count.no] = (past.flatMap { $0 } ?? cart).homeRoom
        }
        try gathering.check()
        return rooms
    }

    /// The evenings of the week whose deadline has passed, as they were frozen; of days that no night has closed yet what the facts say.
    func evenings(_ facts: Facts, at now: Moment) throws -> [SheetEvening] {
        let founded = try facts.one(JournalEntry.at, cart.site, 1)?.at ?? now.instant
        let policy = try facts.policy(cart.site)
        let closed = try facts.one(NightlyRun.last, cart.site)?.day
        return try days.compactMap { day -> SheetEvening? in
            let bound = DayPlan(day: day, bells: []).tooLate(in: now.zone)
            if let close = closes.first(where: { $0.day == day.day }) { return SheetEvening(close, due: close.due) }
            // A night that looked at the day and not at this cart had nothing to say of it.
            guard closed.map({ $0 < day.day }) ?? true, founded < bound, bound <= now.instant, day.kind != .closed,
                policy.daysChecked == .school
            else {
                return nil
            }
            guard try LookingBack(facts, cart.site, to: bound).past([cart]).first != nil else { return nil }
            return SheetEvening(day: day.day, due: bound.adding(seconds: -1))
        }
    }
}
