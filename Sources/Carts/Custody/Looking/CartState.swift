// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Where everything of one cart is now.
///
/// Overdue and recall are computed from the open loans, never a flag that a job sets (F3).
/// - Source: S13, F3
package struct CartState: Query {
    package static let name = "cart.state"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package let cart: Int
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int) {
        self.site = site
        self.cart = cart
    }

    package struct Answer: Sendable {
        package let cart: Cart
        package let people: [(name: String, part: CartPerson.Part)]
        package let seated: Slots
        package let usable: Usable
        package let loans: [LoanLine]
        package let holds: [HoldLine]
        package let offers: [OfferLine]
        package let coming: [(reservation: Reservation, teacher: String, open: Bool)]
        package let state: CheckInState
        package let standing: CheckInStanding
        package let last: (count: Count, by: String)?
        package let due: Int
        package let doubts: [Doubt]
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [
            Count.ofCartDay(site, now.day, cart), Count.lastDaily(site, cart), Reservation.onCart(site, now.day, cart),
            Setting.of(site),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        guard let row = try facts.one(Cart.id, site, cart) else { throw Refused(NoSuchCart.here) }
        let policy = try facts.policy(site)
        let people = try facts.sheetPeople(row, on: now.day)
        let loans = try facts.rows(Loan.openOfCart, site, cart).sorted { $0.no < $1.no }
        let holds = try facts.rows(Hold.openOfCart, site, cart).sorted { ($0.slot, $0.no) < ($1.slot, $1.no) }
        let plans = try facts.rows(Reservation.onCart, site, now.day, cart).filter {
            $0.holds(at: now, policy) && $0.state != .kept
        }
        let last = try facts.lastCheckIn(row)
        try facts.require(loans.map { Handoff.ofLoan(site, $0.no) })
        let offers = try loans.flatMap { try facts.rows(Handoff.ofLoan, site, $0.no) }.filter { $0.state == .offered }
        var names = try facts.custodians(
            people.map(\.person) + loans.map(\.holder) + loans.map(\.handedBy) + plans.map(\.person) + holds.map(\.by)
                + holds.compactMap(\.lastHolder) + offers.flatMap { [$0.giver, $0.receiver] })
        if let last { names[last.by] = try facts.custodian(last.by) }
        return Answer(
            cart: row, people: people.map { (names[$0.person] ?? "", $0.part) },
            seated: Slots(try facts.rows(SlotDevice.inCart, site, cart).map(\.slot)), usable: try facts.usable(row),
            loans: try loans.map { try LoanLine($0, row, names, facts, at: now) },
            holds: holds.map { HoldLine($0, row, names) },
            offers: offers.map {
                OfferLine(
                    handoff: $0, cart: row.number, giver: names[$0.giver] ?? "", receiver: names[$0.receiver] ?? "")
            },
            coming: plans.sorted { ($0.start, $0.no) < ($1.start, $1.no) }
                .map { ($0, names[$0.person] ?? "", $0.handOverOpen(at: now, policy)) },
            state: CheckInState(try facts.rows(Count.ofCartDay, site, now.day, cart), asOf: now.instant),
            standing: CheckInStanding(
                try facts.rows(Count.ofCartDay, site, now.day, cart), plan: try facts.plan(site, now.day),
                policy: policy, isOut: !loans.isEmpty, asOf: now.instant, zone: now.zone, day: now.day),
            last: last.map { ($0, names[$0.by] ?? "") }, due: try facts.plan(site, now.day)?.day.due ?? policy.due,
            doubts: try facts.doubts(row, at: now))
    }
}

/// An open loan as it is shown: who, what, since when, and whether it is overdue or a recall.
package struct LoanLine: Sendable {
    package let loan: Loan
    package let cart: Int
    package let holder: String
    package let handedBy: String
    /// Past the reserved time.
    package let overTime: Bool
    /// Past the day's deadline, or from an earlier day.
    package let overdue: Bool
    /// Devices where they may not be: a substitute is there now, or the day has no lessons.
    package let recall: Bool
    /// When the substitute's time began there; nil when none teaches there now.
    package let replacedSince: Int?
    package var labels: String { loan.out.labels(ofCart: cart) }

    init(_ loan: Loan, _ cart: Cart, _ names: [PersonID: String], _ facts: Facts, at now: Moment) throws {
        self.loan = loan
        self.cart = cart.number
        holder = names[loan.holder] ?? ""
        handedBy = names[loan.handedBy] ?? ""
        let due = try facts.plan(loan.site, now.day)?.day.due ?? loan.due
        overTime = loan.day < now.day || now.minute >= loan.end
        overdue = loan.day < now.day || now.instant.seconds > now.zone.instant(now.day, minute: due).seconds
        let moment = Span(stored: now.minute, now.minute + 1)
        let substitutes = try facts.substitutes(loan.site, for: loan.holder, room: loan.room, on: now.day, moment)
        replacedSince = substitutes.map(\.start).min()
        let from = try facts.one(DayClosing.on, loan.site, now.day)?.from
        let closed = try facts.plan(loan.site, now.day)?.isOpen == false || from.map { now.minute >= $0 } ?? false
        recall = replacedSince != nil || closed
    }

    /// "overdue", "recall", or nothing.
    package var mark: String {
        [recall ? "recall" : nil, overdue ? "overdue" : overTime ? "time is over" : nil].compactMap { $0 }.joined(
            separator: ", ")
    }
}

/// A hold as it is shown.
package struct HoldLine: Sendable {
    package let hold: Hold
    package let label: String
    package let by: String
    package let answers: String?

    init(_ hold: Hold, _ cart: Cart, _ names: [PersonID: String]) {
        self.hold = hold
        label = "\(cart.number)-\(hold.slot)"
        by = names[hold.by] ?? ""
        answers = hold.lastHolder.flatMap { names[$0] }
    }
}

/// An offer that waits for its receiver.
package struct OfferLine: Sendable {
    package let handoff: Handoff
    package let cart: Int
    package let giver: String
    package let receiver: String
    package var labels: String { handoff.mask.labels(ofCart: cart) }
}
