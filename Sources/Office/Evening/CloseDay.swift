// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// Closes one day of one site: freezes the evidence, raises flags, lets unsettled ones climb, and puts what is to be told into the digests.
///
/// One transaction a site-day. What it writes about the day depends on the day and its deadline alone, not on the hour at which it runs; a day that
/// is closed is refused a second time, so a night that was killed anywhere is simply run again.
/// - Source: S13, S14, F3, F12, F13
package struct CloseDay: Request {
    package static let name = "day.close"
    package static let permission = Permission("day.close")
    package static let undo = UndoPolicy.never(
        "The evidence of an evening is never taken back; a later act settles what it found.")
    package let unit: UnitID
    package let day: Day

    package init(unit: UnitID, day: Day) {
        self.unit = unit
        self.day = day
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            SchoolDay.on(unit, day), NightlyRun.on(unit, day), Flag.open(unit), HeldRole.at(unit), Unit.id(unit),
            Setting.of(unit),
            Counter.of(unit, Numbered.flag), AppRequest.open(unit), AppRequest.approved(unit), JournalEntry.at(unit, 1),
            NightlyRun.last(unit), Loan.openAtSite(unit), Loan.closedSince(unit, now.zone.instant(day, minute: 0)),
            Hold.openAtSite(unit), Cart.all(unit), CartPerson.at(unit), Substitute.between(unit, day, day),
            Reservation.ofDay(unit, day),
            SchoolYear.of(unit), SchoolDay.between(unit, day.adding(-EveningNotes.longestBreak), day),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        if let run = try facts.one(NightlyRun.on, unit, day), let finished = run.finished {
            let clock = Said.clock(now.zone.minute(of: finished))
            return .refuse(ClosedAlready.refusal("\(day.long) was closed on \(now.zone.day(of: finished)), \(clock)."))
        }
        let owed = try facts.owed(unit, at: now)
        guard let row = owed.first(where: { $0.day == day }) else {
            return .refuse(
                NotYetDue.refusal(
                    "\(day.long) is not owed a night: its deadline has not passed, or it was no school day."))
        }
        if let earlier = owed.first, earlier.day < day {
            return .refuse(ClosedInOrder.refusal("\(earlier.day.long) is owed a night first.", instead: ["nightly"]))
        }
        let bound = DayPlan(day: row, bells: []).tooLate(in: now.zone)
        var gathering = Gathering()
        _ = try gathering.attempt { try facts.require(wanted(facts, bound)) }
        _ = try gathering.attempt {
            try facts.custodies(unit, from: now.zone.instant(day, minute: 0), zone: now.zone)
        }
        let hindsight = LookingBack(facts, unit, to: bound)
        let looked = try gathering.attempt {
            try facts.evening(unit, row, zone: now.zone, hindsight: hindsight)
        }
        try gathering.check()
        guard let evening = looked else { throw StorageFault.defect("an evening that asked for nothing and is none") }
        let findings = try evening.findings + facts.overdueApps(unit, on: day, bound: evening.bound)
        var draft = Draft(unit, facts)
        for one in evening.evenings { draft.insert(one.evidence) }
        let flags = try EveningFlags(evening: evening, findings: findings, facts: facts, now: now)
            .write(to: &draft)
        try EveningDigest(evening: evening, flags: flags, unit: unit, now: now).tell(&draft)
        let found = flags.outcome
        draft.insert(NightlyRun(unit: unit, day: day, started: now.instant, finished: now.instant, outcome: found))
        let carts = Said.count(evening.evenings.count, "cart", "carts")
        let climbed = flags.climbed.isEmpty ? "" : ", \(flags.climbed.count) climbed"
        return .accept(
            draft,
            Receipt(
                "\(day.long) is closed: \(carts), \(found)\(climbed).", details: hindsight.gaps,
                data: [
                    "day": .text(day.iso), "carts": .int(evening.evenings.count), "raised": .int(flags.raised.count),
                    "climbed": .int(flags.climbed.count),
                ]))
    }

    /// What flags, late carts, digest and notes will ask for one after the other, as far as it can be named by now: each round judges the whole
    /// evening again.
    private func wanted(_ facts: Facts, _ bound: Instant) throws -> [Slice] {
        var wanted = [Flag.settledSince(unit, bound), AppRequest.settledSince(unit, bound)]
        if let parent = try facts.one(Unit.id, unit)?.parent { wanted.append(HeldRole.at(parent)) }
        if let year = try facts.year(unit, day) { wanted.append(Allotment.ofYear(unit, year.year)) }
        wanted += Set(try facts.rows(Reservation.ofDay, unit, day).map(\.person)).map { Person.id($0) }
        return wanted
    }
}

extension Facts {
    /// App requests whose processing day is over with this day and which still waited at its deadline; the coordinator is told.
    /// - Source: S10
    func overdueApps(_ unit: UnitID, on day: Day, bound: Instant) throws -> [Finding] {
        try require([AppRequest.open(unit), AppRequest.approved(unit), AppRequest.settledSince(unit, bound)])
        let waiting = try rows(AppRequest.open, unit) + rows(AppRequest.approved, unit)
        let all = try waiting + rows(AppRequest.settledSince, unit, bound)
        return all.filter { $0.processDay <= day && $0.made < bound }.sorted { $0.no < $1.no }.map {
            Finding(.appOverdue, Subject(.appRequest, $0.no), cart: nil, person: nil)
        }
    }
}
