// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// How much the carts are used, by teacher against allotment, by cart and by period.
///
/// One use is one device that left its slot once. What a teacher took beyond their own labels is counted apart. A loan counts in every period
/// that its reserved minutes touch, so the periods' figures add up to more than the loans where lessons are double; minutes of an early
/// hand-over belong to no period.
/// - Source: S18
package struct Usage: Query {
    package static let name = "report.usage"
    package static let permission = Permission("report.usage")
    package let site: UnitID
    package let from: Day
    package let to: Day
    package var unit: UnitID { site }

    package init(site: UnitID, from: Day, to: Day) {
        self.site = site
        self.from = from
        self.to = to
    }

    package struct Answer: Sendable {
        package let from: Day
        package let to: Day
        package let schoolDays: Int
        package let teachers: [Teacher]
        package let carts: [OfCart]
        package let periods: [Period]
    }

    package struct Teacher: Sendable, Equatable {
        package let name: String
        /// Labels that are theirs on the last day of the span.
        package let allotted: Int
        package let loans: Int
        package let uses: Int
        /// Uses of labels that were not theirs on the day.
        package let beyond: Int
    }

    package struct OfCart: Sendable, Equatable {
        package let number: Int
        package let devices: Int
        package let loans: Int
        package let uses: Int
        package let daysUsed: Int
        /// School days of the span on which it was checked in on time.
        package let onTime: Int
        package let late: Int
        package let notCheckedIn: Int
    }

    package struct Period: Sendable, Equatable {
        package let name: String
        package let loans: Int
        package let uses: Int
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Loan.between(site, from, to), SchoolDay.between(site, from, to), Cart.all(site), SchoolYear.of(site),
            SlotDevice.atSite(site), Count.between(site, from, to), Setting.of(site),
            DayClose.between(site, from, to), WrittenBy.entry(site, 1),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let loans = try facts.rows(Loan.between, site, from, to)
        let days = Dictionary(
            try facts.rows(SchoolDay.between, site, from, to).map { ($0.day, $0) },
            uniquingKeysWith: { first, _ in first })
        let years = try facts.rows(SchoolYear.of, site).filter { $0.firstDay <= to && from <= $0.lastDay }
        try facts.require(
            years.map { Allotment.ofYear(site, $0.year) }
                + Set(days.values.compactMap(\.schedule)).map { Bell.of(site, $0) }
                + Set(loans.map(\.day)).map { Reservation.ofDay(site, $0) })
        let allotments = try years.flatMap { try facts.rows(Allotment.ofYear, site, $0.year) }
        let carts = try facts.rows(Cart.all, site).sorted { $0.number < $1.number }
        let names = try facts.custodians(loans.map(\.holder) + allotments.filter { $0.covers(to) }.map(\.person))
        let seats = Dictionary(grouping: try facts.rows(SlotDevice.atSite, site), by: \.cart)
        let byTeacher = Dictionary(grouping: loans, by: \.holder)
        let teachers = names.keys.sorted().map { person -> Teacher in
            let mine = byTeacher[person] ?? []
            let beyond = mine.map { loan in
                let own = allotments.filter { $0.person == person && $0.cart == loan.cart && $0.covers(loan.day) }.map(
                    \.mask
                ).joined()
                return loan.taken.subtracting(own).count
            }
            return Teacher(
                name: names[person] ?? "",
                allotted: allotments.filter { $0.person == person && $0.covers(to) }.map(\.mask.count).reduce(0, +),
                loans: mine.count, uses: mine.map(\.taken.count).reduce(0, +), beyond: beyond.reduce(0, +))
        }
        let byCart = Dictionary(grouping: loans, by: \.cart)
        let checkIns = try checkIns(facts, days, loans, at: now)
        var byPeriod: [(name: String, start: Int, loans: Int, uses: Int)] = []
        for loan in loans {
            guard let schedule = days[loan.day]?.schedule else { continue }
            let plan = try facts.rows(Reservation.ofDay, site, loan.day).first { $0.no == loan.reservation }
            let from = plan?.start ?? min(now.zone.minute(of: loan.outAt), loan.end - 1)
            guard let span = Span(from, max(loan.end, plan?.end ?? 0)) else { continue }
            for bell in try facts.rows(Bell.of, site, schedule)
            where Span(bell.start, bell.end)?.overlaps(span) ?? false {
                if let index = byPeriod.firstIndex(where: { $0.name == bell.period }) {
                    byPeriod[index].loans += 1
                    byPeriod[index].uses += loan.taken.count
                } else {
                    byPeriod.append((bell.period, bell.start, 1, loan.taken.count))
                }
            }
        }
        return Answer(
            from: from, to: to, schoolDays: days.values.filter { $0.kind != .closed }.count,
            teachers: teachers.sorted { ($1.uses, $0.name) < ($0.uses, $1.name) },
            carts: carts.map { cart in
                let mine = byCart[cart.cart] ?? []
                return OfCart(
                    number: cart.number, devices: seats[cart.cart]?.count ?? 0, loans: mine.count,
                    uses: mine.map(\.taken.count).reduce(0, +), daysUsed: Set(mine.map(\.day)).count,
                    onTime: checkIns[cart.cart]?[.onTime] ?? 0, late: checkIns[cart.cart]?[.late] ?? 0,
                    notCheckedIn: checkIns[cart.cart]?[.notCheckedIn] ?? 0)
            },
            periods: byPeriod.sorted { ($0.start, $0.name) < ($1.start, $1.name) }.map {
                Period(name: $0.name, loans: $0.loans, uses: $0.uses)
            })
    }

    /// How often each cart was checked in on time, late or not, on the days of the span whose deadline has passed.
    ///
    /// On a closed day the evidence says which carts were asked for; on others the site's policy does, from the founding of the desk on.
    private func checkIns(
        _ facts: Facts, _ days: [Day: SchoolDay], _ loans: [Loan], at now: Moment
    ) throws -> [Int: [CheckInStanding.Word: Int]] {
        let policy = try facts.policy(site)
        let counts = Dictionary(grouping: try facts.rows(Count.between, site, from, to)) { CartDay($0.cart, $0.day) }
        let lent = Set(loans.map { CartDay($0.cart, $0.day) })
        let closes = try facts.rows(DayClose.between, site, from, to)
        let closed = Set(closes.map(\.day))
        let founded = try facts.one(WrittenBy.entry, site, 1)?.at ?? now.instant
        var words: [Int: [CheckInStanding.Word: Int]] = [:]
        for close in closes where close.wasAsked {
            let standing = CheckInStanding(
                counts[CartDay(close.cart, close.day)] ?? [], on: close.day, due: now.zone.minute(of: close.due),
                asOf: now.instant, zone: now.zone)
            words[close.cart, default: [:]][standing.word, default: 0] += 1
        }
        let open = days.values.filter { !closed.contains($0.day) }.map { DayPlan(day: $0, bells: []) }
        for plan in open where founded < plan.tooLate(in: now.zone) && plan.tooLate(in: now.zone) <= now.instant {
            for cart in try facts.rows(Cart.all, site) {
                let key = CartDay(cart.cart, plan.day.day)
                let standing = CheckInStanding(
                    counts[key] ?? [], plan: plan, policy: policy, isOut: lent.contains(key), asOf: now.instant,
                    zone: now.zone, day: plan.day.day)
                words[cart.cart, default: [:]][standing.word, default: 0] += 1
            }
        }
        return words
    }

    private struct CartDay: Hashable {
        let cart: Int
        let day: Day
        init(_ cart: Int, _ day: Day) {
            self.cart = cart
            self.day = day
        }
    }
}
