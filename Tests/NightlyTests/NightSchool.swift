// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Nightly
import Office
import People
import TestKit
import Testing

/// A sample school whose nights are closed up to Wed 18 Nov 2026, with the rows that evenings are about.
struct NightSchool {
    let school: SampleSchool
    var site: UnitID { school.site }

    init(closedUpTo day: Int = 20_261_118) throws {
        school = try SampleSchool()
        let last = try #require(Day(day))
        let at = school.zone.instant(last, minute: 1021)
        try school.arrange([.insert(NightlyRun(unit: site, day: last, started: at, finished: at, outcome: "all well"))])
    }

    func at(_ day: Int, _ minute: Int, second: Int = 0, ms: Int64 = 0) throws -> Instant {
        school.zone.instant(try #require(Day(day)), minute: minute, second: second).adding(ms: ms)
    }

    /// A daily check-in of cart 7 (id 1) or cart 5 (id 2), put in place as it is.
    func checkIn(
        _ cart: Int, _ no: Int, _ day: Int, at: Instant, present: Slots? = nil, cabled: Slots? = nil,
        plugged: Bool = true,
        locked: Bool = true, room: String? = nil
    ) throws {
        let all = present ?? Slots(1...(cart == 1 ? 30 : 24))
        try school.arrange([
            .insert(
                Count(
                    site: site, no: no, cart: cart, day: try #require(Day(day)), kind: .daily,
                    by: school.person("castillo"),
                    present: all, cabled: cabled ?? all, plugged: plugged, locked: locked,
                    room: room ?? (cart == 1 ? "204" : "118"),
                    at: at, told: at))
        ])
        try giveOut(count: no)
    }

    /// Counts that are entered afterwards get later numbers than one that was put in place.
    private func giveOut(count no: Int) throws {
        guard let counter = try school.rows(Counter.of, site, Numbered.count).first else {
            return try school.arrange([.insert(Counter(unit: site, kind: .count, last: no))])
        }
        var after = counter
        after.last = max(counter.last, no)
        try school.arrange([.update(counter, after)])
    }

    /// A loan, with the count of its hand-over where that has a number.
    func lend(
        _ no: Int, _ mask: Slots, to handle: String, _ day: Int, at out: Instant, closed: Instant? = nil,
        out now: Slots? = nil, count: Int? = nil
    ) throws {
        let day = try #require(Day(day))
        try school.arrange([
            .insert(
                Loan(
                    site: site, no: no, cart: 1, day: day, taken: mask, out: now ?? (closed == nil ? mask : .none),
                    reservation: no, holder: school.person(handle), room: "204", handedBy: school.person("castillo"),
                    due: 1020,
                    end: 700, outAt: out, closed: closed))
        ])
        guard let count else { return }
        try school.arrange([
            .insert(
                Count(
                    site: site, no: count, cart: 1, day: day, kind: .out, by: school.person("castillo"), present: mask,
                    cabled: .none, room: "204", at: out, told: out))
        ])
        try giveOut(count: count)
    }

    @discardableResult
    func night(_ day: Int, _ minute: Int, courier: (any Courier)? = nil) throws -> NightlyOutcome {
        school.set(day, minute)
        return try Nightly(desk: school.desk, courier: courier).run(site, as: school.token("robot"))
    }

    func flags(_ from: Int = 20_261_119, _ to: Int = 20_261_130) throws -> [Flag] {
        var all: [Flag] = []
        for day in Day.daysInclusive(from: try #require(Day(from)), to: try #require(Day(to))) {
            all += try school.rows(Flag.on, site, day)
        }
        return all.sorted { $0.no < $1.no }
    }

    /// What the nights wrote, without the entries that wrote it.
    func evidence(_ days: [Int]) throws -> [String] {
        var lines: [String] = []
        for day in days {
            let day = try #require(Day(day))
            lines += try school.rows(DayClose.of, site, day).map { "\($0)" }
            lines += try school.rows(Flag.on, site, day).map { flag in
                var flag = flag
                flag.rev = 0
                return "\(flag)"
            }
        }
        return lines
    }

    func digests(_ handle: String) throws -> [String] {
        try school.rows(Outgoing.waiting, site).filter { $0.person == school.person(handle) }.map(\.body)
    }
}

/// Stands for custody's check-in: everything of the cart is back, plugged, locked; open loans end.
struct AllBack: Request {
    static let name = "test.back"
    static let permission = Permission("app.request")
    static let undo = UndoPolicy.allowed
    let unit: UnitID
    let cart: Int
    /// Entered for this earlier instant, to be approved.
    var told: Instant?

    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let cart = try facts.one(Cart.id, unit, cart) else { return .refuse([]) }
        var draft = Draft(unit, facts)
        let no = try 500 + draft.next(.count)
        draft.insert(
            Count(
                site: unit, no: no, cart: cart.cart, day: now.day, kind: .daily, by: actor.person, present: cart.slots,
                cabled: cart.slots, room: cart.homeRoom, at: now.instant, told: told ?? now.instant,
                state: told == nil ? .standing : .lateAwaiting))
        for loan in try facts.rows(Loan.openOfCart, unit, cart.cart) {
            var after = loan
            after.out = .none
            after.closed = now.instant
            draft.update(loan, after)
        }
        return .accept(draft, Receipt("back"))
    }
}
