// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit

/// A cart of thirty devices handed out and checked in, against the same rows written raw.
enum Handing: Measure {
    static let name = "custody"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let path = try bench.copy("small", as: "custody")
        let rawPath = try bench.copy("small", as: "custody-raw")
        defer { [path, rawPath].forEach(Bench.discard) }
        let raw = try RawDesk(rawPath)
        let run = try HandingRun(Opened(path, "small", listens: true), raw: raw)
        try run.go(carts: 1_100)
        return [run.out.figure("check-out of a 30-device cart"), run.back.figure("check-in of a 30-device cart")]
    }
}

/// The times of one act through the desk and raw, and the statements it took.
struct Twice {
    var desk: [Int] = []
    var raw: [Int] = []
    var statements: Set<Int> = []

    func figure(_ what: String) -> Figure {
        let (ours, theirs) = (Samples(desk), Samples(raw))
        let ratio = Double(ours.p50) / Double(max(1, theirs.p50))
        let few = statements.count == 1
        return Figure(
            what + ", p50", must: "≤ 2.5 × raw, constant statements",
            "\(Said.ratio(ratio)): \(ours.said); raw \(theirs.said) (\(ours.count) samples, "
                + "\(statements.sorted().map(String.init).joined(separator: "/")) statements)", met: ratio <= 2.5 && few
        )
    }
}

/// One whole-owned cart after the other: reserved, handed out in its period, checked in afterwards.
final class HandingRun {
    private let opened: Opened
    private let raw: RawDesk?
    private(set) var out = Twice()
    private(set) var back = Twice()
    private static let warm = 60

    init(_ opened: Opened, raw: RawDesk?) {
        self.opened = opened
        self.raw = raw
    }

    func go(carts: Int, from first: Int = 0) throws {
        let tokens = try Tokens(opened)
        let plan = opened.plan
        let odd = stride(from: 1, through: plan.tier.carts, by: 2).map { $0 }
        let days = SchoolPlan.days.filter { $0.number >= SchoolPlan.today }.dropFirst(YearOfUse.ahead.count + first)
        let period = SchoolPlan.periods[2]
        var done = 0
        for day in days where done < carts {
            for cart in odd {
                let teacher = plan.coordinating(cart)
                let wish = Wish(
                    site: plan.site, cart: cart, mask: nil, day: day,
                    times: Asked(start: period.start, end: period.end, first: period.name, last: period.name),
                    teacher: teacher)
                _ = try opened.at(day, 480).perform(
                    Envelope(MakeReservation(wish), door: .shell), as: tokens.of(teacher))
            }
            if let raw { _ = try raw.write(opened.watched.said()) }
            for cart in odd {
                let token = try tokens.of(plan.coordinating(cart))
                try time(CheckOut(site: plan.site, cart: cart), opened.at(day, period.start - 4), token, done, &out)
                done += 1
            }
            for (place, cart) in odd.enumerated() {
                let token = try tokens.of(plan.coordinating(cart))
                var stated = CountDaily.Stated()
                stated.all = true
                try time(
                    CountDaily(site: plan.site, cart: cart, stated), opened.at(day, period.end + 1), token,
                    done - odd.count + place, &back)
            }
        }
    }

    private func time<R: Request>(
        _ request: R, _ desk: LocalDesk, _ token: Token, _ place: Int, _ twice: inout Twice
    ) throws {
        if let raw { _ = try raw.write(opened.watched.said()) } else { _ = opened.watched.said() }
        let took = try Stopwatch.time { _ = try desk.perform(Envelope(request, door: .shell), as: token) }
        let said = opened.watched.said()
        let plain = try raw?.write(said) ?? 0
        guard place >= Self.warm else { return }
        twice.desk.append(took)
        twice.raw.append(plain)
        twice.statements.insert(said.count)
    }
}
