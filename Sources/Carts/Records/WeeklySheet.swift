// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A cart's record of one ISO week: who had what, when out, when back, with which exceptions, signed by name.
///
/// A corrected check-in stands beside its correction. The journal's head is printed, so that a paper proves what the desk knew.
/// - Source: S12, F17, F33
package struct WeeklySheet: Query {
    package static let name = "report.weekly"
    package static let permission = Permission("report.weekly")
    package let site: UnitID
    package let cart: Int
    package let week: ISOWeek
    package var unit: UnitID { site }

    package init(site: UnitID, cart: Int, week: ISOWeek) {
        self.site = site
        self.cart = cart
        self.week = week
    }

    package struct Answer: Sendable {
        package let cart: Cart
        package let week: ISOWeek
        package let head: JournalHead?
        package let entries: [SheetEntry]
        package let devices: [SheetDevice]
    }

    package func needs(at now: Moment) -> [Slice] {
        let days = week.days
        guard let first = days.first, let last = days.last else { return [] }
        return [
            Cart.id(site, cart), Loan.between(site, first, last), Count.between(site, first, last),
            JournalHead.last(site),
            CartPerson.of(site, cart), SchoolDay.between(site, first, last),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let days = week.days
        guard let row = try facts.one(Cart.id, site, cart), let first = days.first, let last = days.last else {
            throw Refused(NoSuchCart.here)
        }
        try SheetIsTheTeams.check(row, actor, facts, at: now)
        let loans = try facts.rows(Loan.between, site, first, last).filter { $0.cart == cart }.sorted {
            ($0.outAt, $0.no) < ($1.outAt, $1.no)
        }
        let counts = try facts.rows(Count.between, site, first, last).filter { $0.cart == cart }.sorted {
            ($0.at, $0.no) < ($1.at, $1.no)
        }
        var exceptions: [Int: [CountException]] = [:]
        if let low = counts.map(\.no).min(), let high = counts.map(\.no).max() {
            exceptions = Dictionary(grouping: try facts.rows(CountException.between, site, low, high), by: \.no)
        }
        let names = try facts.custodians(
            loans.flatMap { [$0.holder, $0.handedBy] } + counts.map(\.by) + counts.compactMap(\.onBehalfOf))
        let due = Dictionary(
            try facts.rows(SchoolDay.between, site, first, last).map { ($0.day, $0.due) },
            uniquingKeysWith: { first, _ in first })
        let writer = SheetWriter(cart: row, zone: now.zone, names: names, exceptions: exceptions, due: due)
        return Answer(
            cart: row, week: week, head: try facts.one(JournalHead.last, site),
            entries: (loans.map { writer.out($0) }
                + counts.filter { $0.kind == .part || $0.kind == .daily }.map { writer.back($0, counts) })
                .sorted { ($0.day, $0.minute, $0.no) < ($1.day, $1.minute, $1.no) },
            devices: writer.devices(loans, counts))
    }
}

/// A cart's records are for its team, the site's leaders and whoever audits.
///
/// - Source: S12, S18
package enum SheetIsTheTeams: Rule {
    package static let code = "sheet-is-the-teams"
    package static let clause = "S18"

    static func check(_ cart: Cart, _ actor: Actor, _ facts: Facts, at now: Moment) throws {
        if actor.overall(at: cart.site) || actor.standings.contains(where: { ($0.reach ?? .own) >= .unit }) { return }
        if try facts.actsForCart(actor, cart, on: now.day) || !facts.own(actor.person, cart, on: now.day).isEmpty {
            return
        }
        throw Refused(
            refusal("Cart \(cart.number) is another team's: its sheets are for its own people.", exit: .notPermitted))
    }
}
