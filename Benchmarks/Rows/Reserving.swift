// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit

/// Reservations through the desk, one after the other, against the same rows written raw.
enum Reserving: Measure {
    static let name = "reserve"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let path = try bench.copy("small", as: "reserve")
        let rawPath = try bench.copy("small", as: "reserve-raw")
        defer { [path, rawPath].forEach(Bench.discard) }
        let opened = try Opened(path, "small", listens: true)
        let raw = try RawDesk(rawPath)
        let wishes = Wishes(opened.plan)
        let token = try Tokens(opened)
        _ = opened.watched.said()
        var desk: [Int] = []
        var base: [Int] = []
        var reads: [Int] = []
        var writes: [Int] = []
        for (index, wish) in wishes.all.prefix(1_700).enumerated() {
            let session = try token.of(wish.teacher)
            if index == 0 { _ = try raw.write(opened.watched.said()) }
            _ = try raw.write(opened.watched.said())
            let took = try Stopwatch.time {
                _ = try opened.desk.perform(Envelope(MakeReservation(wish), door: .shell), as: session)
            }
            let said = opened.watched.said()
            let plain = try raw.write(said)
            guard index >= 200 else { continue }
            desk.append(took)
            base.append(plain)
            reads.append(said.count { !$0.writes })
            writes.append(said.count { $0.writes })
        }
        let (ours, theirs) = (Samples(desk), Samples(base))
        let ratio = Double(ours.p50) / Double(theirs.p50)
        return [
            Figure(
                "reserve through the desk, durable, p50", must: "≤ 3 × raw",
                "\(Said.ratio(ratio)): \(ours.said); raw \(theirs.said) (\(ours.count) samples)", met: ratio <= 3),
            Figure(
                "statements of a reservation", must: "≤ 15 reads, ≤ 8 writes",
                "\(reads.max() ?? 0) reads, \(writes.max() ?? 0) writes",
                met: (reads.max() ?? 0) <= 15 && (writes.max() ?? 0) <= 8),
        ]
    }
}

/// Wishes that are free on a generated desk: days beyond its plans, four a cart and day as in its history.
struct Wishes {
    let all: [Wish]

    init(_ plan: SchoolPlan, lane: Int = 0, of lanes: Int = 1) {
        let days = SchoolPlan.days.filter { $0.number >= SchoolPlan.today }.dropFirst(YearOfUse.ahead.count)
        var all: [Wish] = []
        var dice = Dice(7)
        for (place, day) in days.enumerated() where place % lanes == lane {
            for cart in 1...plan.tier.carts {
                var places: [(place: Int, slots: Slots, period: Int)] = []
                for owner in plan.owners(cart) {
                    for period in SchoolPlan.periods.indices { places.append((owner.place, owner.slots, period)) }
                }
                for pick in dice.pick(4, of: places) {
                    let period = SchoolPlan.periods[pick.period]
                    all.append(
                        Wish(
                            site: plan.site, cart: cart, mask: pick.slots, day: day,
                            times: Asked(start: period.start, end: period.end, first: period.name, last: period.name),
                            teacher: plan.teacher(pick.place)))
                }
            }
        }
        self.all = all
    }
}

/// One session a person, begun at the first asking.
final class Tokens {
    private let opened: Opened
    private var known: [PersonID: Token] = [:]
    init(_ opened: Opened) throws { self.opened = opened }

    func of(_ person: PersonID) throws -> Token {
        if let token = known[person] { return token }
        let token = try opened.token(person)
        known[person] = token
        return token
    }
}
