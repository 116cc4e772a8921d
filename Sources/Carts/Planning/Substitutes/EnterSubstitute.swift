// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Says that somebody else teaches a class or in a room: no devices there in that time. NO EXCEPTIONS.
///
/// Cuts the minutes out of that class's and that room's reservations, by interval and not by period name, and tells people at once. Devices
/// that are out there become recalls. Others who use that teacher's devices in rooms of their own are untouched. Closed days get
/// their row too: a day that is opened again still has its substitute.
/// - Source: S16
package struct EnterSubstitute: Request {
    package static let name = "substitute.enter"
    package static let permission = Permission("substitute.enter")
    package static let undo = UndoPolicy.never(
        "A substitute is never undone. Somebody other than the teacher withdraws it with a reason: substitute withdraw, its id, and \"why\"."
    )
    package let site: UnitID
    package let person: PersonID?
    package let room: String?
    package let day: Day
    package let until: Day
    /// Nil is all day.
    package let times: Asked?
    package var unit: UnitID { site }

    package init(
        site: UnitID, person: PersonID? = nil, room: String? = nil, day: Day, until: Day? = nil, times: Asked? = nil
    ) {
        self.site = site
        self.person = person
        self.room = room
        self.day = day
        self.until = until ?? day
        self.times = times
    }

    var days: [Day] { Array(Day.daysInclusive(from: day, to: until).prefix(400)) }

    package func needs(at now: Moment) -> [Slice] {
        let single: [Slice] = [
            Setting.of(site), SchoolYear.of(site), Loan.openAtSite(site), Cart.all(site), CartPerson.at(site),
            HeldRole.at(site),
            Counter.of(site, Numbered.reservation), Counter.of(site, Numbered.approval),
            Counter.of(site, Numbered.substitute),
        ]
        let daily = days.flatMap { [Reservation.onDay(site, $0), Substitute.on(site, $0), SchoolDay.on(site, $0)] }
        return single + daily + (person.map { [Person.id($0)] } ?? [])
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try facts.require(needs(at: now))
        let objections = try objections(facts, by: actor, at: now)
        guard objections.isEmpty else { return .refuse(objections) }
        let policy = try facts.policy(site)
        try EnteringFacts.require(self, facts)
        var draft = Draft(site, facts)
        var entered: [Substitute] = []
        var cuts: [(Substitute, Cut)] = []
        for day in days where day >= now.day {
            let plan = try facts.plan(site, day)
            guard let span = span(plan), !(day == now.day && span.end <= now.minute), try !known(day, span, draft.facts)
            else { continue }
            let no = try draft.next(.substitute)
            let row = Substitute(
                site: site, no: no, day: day, person: person, room: room, start: span.start, end: span.end,
                firstNo: entered.first?.no ?? no, madeBy: actor.person)
            for hit in try draft.facts.rows(Reservation.onDay, site, day).sorted(by: { $0.no < $1.no })
            where row.stops(hit) {
                cuts.append((row, try draft.cut(hit, by: row, plan, policy, at: now)))
            }
            draft.insert(row)
            entered.append(row)
        }
        guard let first = entered.first, let last = entered.last else {
            return .refuse(
                SubstituteKnown.refusal(
                    "\(try whose(facts)) has a substitute entered for that time already, or it is over."))
        }
        let report = try EnteringReport(self, first, last, cuts, draft.facts, at: now)
        report.tell(&draft, by: actor)
        return .accept(draft, report.receipt)
    }

    private func objections(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Refusal] {
        var no: [Refusal] = []
        if person == nil, room?.isEmpty != false {
            no.append(NoSuchSubstitute.refusal("A substitute is for a teacher or for a room.", exit: .usage))
        }
        if let person, try facts.one(Person.id, person) == nil {
            no.append(ClassTeacher.refusal("There is no such teacher here.", exit: .notFound))
        }
        if !actor.overall(at: site), person != actor.person || room != nil {
            no.append(
                SubstituteForSelf.refusal(
                    "A teacher enters a substitute for their own class only; the coordinator or the principal does it for others and for rooms.",
                    exit: .notPermitted))
        }
        if until < day { no.append(SubstituteKnown.refusal("\(until) is before \(day).")) }
        if until < now.day { no.append(OverBeforeNow.refusal("\(until) is over: it is \(now.day) now.")) }
        if until - day > 366 { no.append(OutsideYear.refusal("A substitute is entered for at most one school year.")) }
        return no
    }

    /// The minutes on that day: the periods' own where it has them, else the minutes said.
    private func span(_ plan: DayPlan?) -> Span? {
        guard let times else { return Span(0, 1440) }
        return plan.flatMap { times.span(in: $0) } ?? Span(times.start, times.end)
    }

    private func known(_ day: Day, _ span: Span, _ facts: Facts) throws -> Bool {
        try facts.rows(Substitute.on, site, day).contains {
            $0.live && $0.person == person && $0.room.map(Fold.key) == room.map(Fold.key) && $0.span.contains(span)
        }
    }

    func whose(_ facts: Facts) throws -> String {
        if let person { return "\(try facts.name(of: person))'s class" }
        return "Room \(room ?? "")"
    }
}

/// What entering a substitute needs to know of the reservations it hits.
enum EnteringFacts {
    static func require(_ request: EnterSubstitute, _ facts: Facts) throws {
        let site = request.site
        let probe = Substitute(
            site: site, no: 0, day: request.day, person: request.person, room: request.room, firstNo: 0,
            madeBy: PersonID(0))
        var second: [Slice] = []
        var hits: [Reservation] = []
        for day in request.days {
            if let schedule = try facts.one(SchoolDay.on, site, day)?.schedule {
                second.append(Bell.of(site, schedule))
            }
            if let year = try facts.year(site, day) { second.append(Teaching.of(site, year.year)) }
            for row in try facts.rows(Reservation.onDay, site, day) where probe.replaces(row.person, room: row.room) {
                hits.append(row)
                second += [Person.id(row.person), Approval.about(site, Numbered.reservation, row.no)]
                if row.state == .kept { second.append(Loan.ofReservation(site, row.no)) }
            }
        }
        second += try facts.rows(Loan.openAtSite, site).map { Person.id($0.holder) }
        try facts.require(second)
        try facts.require(
            try hits.flatMap { row in
                try facts.rows(Approval.about, site, Numbered.reservation, row.no).map { ApprovalStep.of(site, $0.no) }
            })
    }
}
