// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People

/// A school's year at the desk: reservations made, collected, brought back, the daily check-ins.
///
/// Four reservations a cart and day; of a hundred four are cancelled and three never collected. Days from `today` on hold plans only.
struct YearOfUse {
    let plan: SchoolPlan
    let zone: Zone
    private var dice: Dice
    private(set) var reservations = 0
    private(set) var loans = 0
    private(set) var counts = 0

    init(_ plan: SchoolPlan, _ zone: Zone) {
        self.plan = plan
        self.zone = zone
        dice = Dice(1_000_003 &+ plan.index)
    }

    /// One thing that happens on a day, at its minute.
    private struct Event {
        let minute: Int
        let order: Int
        let act: Act
    }
    private enum Act {
        case make(Int)
        case cancel(Int)
        case out(Int)
        case back(Int)
        case checkIn(Int)
        case close
    }
    private enum Fate { case used, cancelled, uncollected, planned }
    private struct Plan {
        var row: Reservation
        var loan: Loan?
        let fate: Fate
    }
    private var open: [Int: Plan] = [:]

    /// Days with lessons up to `today`, and the plans for a week beyond it.
    static let past = SchoolPlan.days.filter { $0.number < SchoolPlan.today }
    static let ahead = SchoolPlan.days.filter { $0.number >= SchoolPlan.today }.prefix(5)

    /// How many reservations fall on a day, so that the year holds just as many as it should.
    private func share(_ place: Int, of days: Int) -> Int {
        plan.tier.reservations * (place + 1) / days - plan.tier.reservations * place / days
    }

    /// Everything that happens on one day, into the ledger.
    mutating func live(_ place: Int, into ledger: inout Ledger) {
        let days = Self.past + Self.ahead
        let day = days[place]
        let isPast = place < Self.past.count
        var events: [Event] = []
        func add(_ minute: Int, _ act: Act) { events.append(Event(minute: minute, order: events.count, act: act)) }
        for (index, wish) in wishes(share(place, of: days.count)).enumerated() {
            reservations += 1
            let roll = dice.below(100)
            let fate: Fate = !isPast ? .planned : roll < 4 ? .cancelled : roll < 7 ? .uncollected : .used
            let row = reservation(wish, on: day)
            open[row.no] = Plan(row: row, loan: nil, fate: fate)
            add(415 + index / 4, .make(row.no))
            if fate == .cancelled { add(480, .cancel(row.no)) }
            if fate == .used {
                add(row.start - 4, .out(row.no))
                add(row.end + 1, .back(row.no))
            }
        }
        if isPast {
            for cart in 1...plan.tier.carts { add(930 + cart, .checkIn(cart)) }
            add(1_021, .close)
        }
        for event in events.sorted(by: { ($0.minute, $0.order) < ($1.minute, $1.order) }) {
            // Plans for days to come were made on the evening before today.
            let at = isPast ? zone.instant(day, minute: event.minute) : ledger.at
            act(event.act, on: day, at: at, &ledger)
        }
        for no in open.keys.sorted() {
            if let row = open[no]?.row { ledger.keep(row, rev: row.rev) }
        }
        open = [:]
    }

    private struct Wish {
        let cart: Int
        let owner: (place: Int, slots: Slots)
        let period: Int
    }

    /// Which classes want which cart when: never two on one label at one time.
    private mutating func wishes(_ count: Int) -> [Wish] {
        var all: [Wish] = []
        for cart in 1...plan.tier.carts {
            let share = count * cart / plan.tier.carts - count * (cart - 1) / plan.tier.carts
            var places: [Wish] = []
            for owner in plan.owners(cart) {
                for period in SchoolPlan.periods.indices {
                    places.append(Wish(cart: cart, owner: owner, period: period))
                }
            }
            all += dice.pick(share, of: places)
        }
        return all
    }

    private func reservation(_ wish: Wish, on day: Day) -> Reservation {
        let period = SchoolPlan.periods[wish.period]
        let teacher = plan.teacher(wish.owner.place)
        return Reservation(
            site: plan.site, no: reservations, day: day, cart: wish.cart, mask: wish.owner.slots, start: period.start,
            end: period.end, firstPeriod: period.name, lastPeriod: period.name, person: teacher,
            room: plan.room(wish.owner.place), state: .confirmed, live: true, made: zone.instant(day, minute: 415),
            madeBy: teacher)
    }

    private mutating func act(_ act: Act, on day: Day, at: Instant, _ ledger: inout Ledger) {
        switch act {
        case .make(let no): make(no, at, &ledger)
        case .cancel(let no): cancel(no, at, &ledger)
        case .out(let no): out(no, at, &ledger)
        case .back(let no): back(no, at, &ledger)
        case .checkIn(let cart): checkIn(cart, day, at, &ledger)
        case .close: close(day, at, &ledger)
        }
    }

    private mutating func make(_ no: Int, _ at: Instant, _ ledger: inout Ledger) {
        guard var row = open[no]?.row else { return }
        row.made = at
        ledger.enter(
            "reservation.make", [.insert(row)], by: row.person, at: at,
            saying: Receipt(
                "R\(no) is reserved: \(row.mask.labels(ofCart: row.cart)) for your class in \(row.room), \(row.when)."))
        row.rev = ledger.seq
        open[no]?.row = row
    }

    private mutating func cancel(_ no: Int, _ at: Instant, _ ledger: inout Ledger) {
        guard let row = open[no]?.row else { return }
        var after = row
        after.state = .cancelled
        after.live = false
        after.why = "cancelled"
        ledger.enter(
            "reservation.cancel", [.update(row, after)], by: row.person, at: at,
            saying: Receipt("R\(no) is cancelled: \(row.mask.labels(ofCart: row.cart)), \(row.when)."))
        after.rev = ledger.seq
        open[no]?.row = after
    }

    private mutating func out(_ no: Int, _ at: Instant, _ ledger: inout Ledger) {
        guard let row = open[no]?.row else { return }
        loans += 1
        counts += 1
        var loan = Loan(
            site: plan.site, no: loans, cart: row.cart, day: row.day, taken: row.mask, out: row.mask, reservation: no,
            holder: row.person, room: row.room, handedBy: row.person, due: 1_020, end: row.end, outAt: at)
        let count = Count(
            site: plan.site, no: counts, cart: row.cart, day: row.day, kind: .out, by: row.person, present: row.mask,
            cabled: .none, room: String(1 + row.cart), at: at, told: at)
        var kept = row
        kept.state = .kept
        let labels = row.mask.labels(ofCart: row.cart)
        ledger.enter(
            "loan.out", [.insert(loan), .update(row, kept), .insert(count)], by: row.person, at: at,
            saying: Receipt(
                "Out of cart \(row.cart): \(row.mask.count) devices for 1 class, back by 17:00.",
                details: ["\(labels) · \(SchoolPlan.name(no)), room \(row.room) · \(row.when) · L\(loans) for R\(no)"]))
        kept.rev = ledger.seq
        loan.rev = ledger.seq
        ledger.keep(count, rev: ledger.seq)
        open[no]?.row = kept
        open[no]?.loan = loan
    }

    private mutating func back(_ no: Int, _ at: Instant, _ ledger: inout Ledger) {
        guard let row = open[no]?.row, let loan = open[no]?.loan else { return }
        counts += 1
        var closed = loan
        closed.out = .none
        closed.closed = at
        var free = row
        free.live = false
        let count = Count(
            site: plan.site, no: counts, cart: row.cart, day: row.day, kind: .part, by: row.person, present: row.mask,
            cabled: .none, room: String(1 + row.cart), at: at, told: at)
        ledger.enter(
            "count.part", [.update(loan, closed), .update(row, free), .insert(count)], by: row.person, at: at,
            saying: Receipt(
                "Back in cart \(row.cart): \(row.mask.count) devices.",
                details: ["\(SchoolPlan.name(no)): \(row.mask.labels(ofCart: row.cart)), all of it."]))
        free.rev = ledger.seq
        ledger.keep(count, rev: ledger.seq)
        ledger.keep(closed, rev: ledger.seq)
        open[no]?.row = free
    }

    private mutating func checkIn(_ cart: Int, _ day: Day, _ at: Instant, _ ledger: inout Ledger) {
        counts += 1
        let all = Slots(1...Tier.capacity)
        let count = Count(
            site: plan.site, no: counts, cart: cart, day: day, kind: .daily, by: plan.coordinating(cart), present: all,
            cabled: all, room: String(1 + cart), at: at, told: at)
        ledger.enter(
            "count.daily", [.insert(count)], by: plan.coordinating(cart), at: at,
            saying: Receipt(
                "Cart \(cart) is checked in (C\(counts)): 30 of 30 devices in their slots, every cable connected, "
                    + "plugged into the wall, locked, room \(1 + cart)."))
        ledger.keep(count, rev: ledger.seq)
    }

    private func close(_ day: Day, _ at: Instant, _ ledger: inout Ledger) {
        let evenings = (1...plan.tier.carts).map { cart in
            DayClose(
                site: plan.site, day: day, cart: cart, due: zone.instant(day, minute: 1_020, second: 1), out: .none,
                missing: .none, back: zone.instant(day, minute: 930 + cart), flags: "")
        }
        ledger.enter(
            "day.close", evenings.map { .insert($0) }, by: plan.nightly, at: at, door: .nightly,
            saying: Receipt("\(day.long) is closed: \(plan.tier.carts) carts, all well."))
        for evening in evenings { ledger.keep(evening, rev: ledger.seq) }
        ledger.keep(
            NightlyRun(unit: plan.site, day: day, started: at, finished: at, outcome: "all well"), rev: ledger.seq)
    }
}
