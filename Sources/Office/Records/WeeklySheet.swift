// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import People

/// A cart's record of one ISO week: who had what, when out, when back, with which exceptions, signed by name, and what close of day found.
///
/// It tells the week as it stood when the week was over, whenever it is printed: what happened to a loan, a room or a name afterwards belongs to a
/// later week. Only what was entered later about this very week (a correction, an approval) is added, and names its entry. A corrected
/// check-in stands beside its correction. The journal's head of the week's last entry is printed, so that a paper proves what the desk knew.
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
        /// The week's last entry; nil where the journal has none of that week.
        package let head: JournalHead?
        package let entries: [SheetEntry]
        package let devices: [SheetDevice]
    }

    package func needs(at now: Moment) -> [Slice] {
        let days = week.days
        guard let first = days.first, let last = days.last else { return [] }
        return [
            Cart.id(site, cart), Loan.between(site, first, last), Count.between(site, first, last),
            CartPerson.of(site, cart), SchoolDay.between(site, first, last), DayClose.between(site, first, last),
            JournalHead.during(site, Instant(ms: 0), WeekRecord.start(first, now.zone).adding(ms: -1)),
            JournalHead.during(
                site, WeekRecord.start(first, now.zone), WeekRecord.end(last, now.zone).adding(ms: -1)),
            JournalEntry.at(site, 1), Setting.of(site), NightlyRun.last(site),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        guard let row = try facts.one(Cart.id, site, cart), let first = week.days.first, let last = week.days.last
        else {
            throw Refused(NoSuchCart.refusal("There is no such cart here.", instead: ["cart list"], exit: .notFound))
        }
        try SheetIsTheTeams.check(row, actor, facts, at: now)
        let record = try WeekRecord(row, first: first, last: last, facts, zone: now.zone)
        let writer = SheetWriter(
            cart: record.cart, zone: now.zone, names: record.names, exceptions: record.exceptions, due: record.due,
            rooms: record.rooms, notes: record.notes)
        let counts = record.counts.filter { $0.kind == .part || $0.kind == .daily }
        let entries =
            record.loans.map { writer.out($0) } + counts.map { writer.back($0, record.counts) }
            + (try record.evenings(facts, at: now)).map { writer.evening($0, record.counts) }.compactMap { $0 }
        return Answer(
            cart: record.cart, week: week, head: record.head,
            entries: entries.sorted { ($0.day, $0.second, $0.no) < ($1.day, $1.second, $1.no) },
            devices: writer.devices(record.loans, record.counts.filter { !record.later.contains($0.no) }))
    }
}
