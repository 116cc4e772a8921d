// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Says that somebody else teaches a class or in a room: no devices there in that time. NO EXCEPTIONS.
///
/// For a teacher it stands in the room where that class is then: the one named, else that of their reservation in that time, else their room of
/// the year. It is resolved now and kept on its row, one row a stretch, so that its own cut and later changes move nothing. The minutes are cut
/// out of the reservations of that class and of anyone in that room, by interval and not by period name, and people are told at once. Devices
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
    /// Any word for a room: of its own, or where the teacher's class is.
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
            HeldRole.at(site), Room.at(site),
            Counter.of(site, Numbered.reservation), Counter.of(site, Numbered.approval),
            Counter.of(site, Numbered.substitute),
        ]
        let daily = days.flatMap { [Reservation.onDay(site, $0), Substitute.on(site, $0), SchoolDay.on(site, $0)] }
        return single + daily + (person.map { [Person.id($0)] } ?? [])
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try facts.require(needs(at: now))
        var objections = try objections(facts, by: actor, at: now)
        var named: Room?
        if let room, !room.isEmpty {
            switch try KnownRoom.find(room, at: site, facts, by: actor) {
            case .success(let found): named = found
            case .failure(let refused): objections += refused.refusals
            }
        }
        guard objections.isEmpty else { return .refuse(objections) }
        let policy = try facts.policy(site)
        try EnteringFacts.require(self, facts)
        var draft = Draft(site, facts)
        var entered: [Substitute] = []
        var cuts: [(Substitute, Cut)] = []
        for day in days where day >= now.day {
            let plan = try facts.plan(site, day)
            guard let span = span(plan), !(day == now.day && span.end <= now.minute) else { continue }
            let stretches = try stretches(day, span, plan, named, facts, policy, at: now)
            for stretch in stretches where !(day == now.day && stretch.span.end <= now.minute) {
                if try known(day, stretch, facts, isNamed: named != nil) { continue }
                let no = try draft.next(.substitute)
                let row = Substitute(
                    site: site, no: no, day: day, person: person, room: stretch.room, start: stretch.span.start,
                    end: stretch.span.end, firstNo: entered.first?.no ?? no, madeBy: actor.person,
                    firstPeriod: stretch.first, lastPeriod: stretch.last)
                for hit in try draft.facts.rows(Reservation.onDay, site, day).sorted(by: { $0.no < $1.no })
                where row.stops(hit) {
                    cuts.append((row, try draft.cut(hit, by: row, plan, policy, at: now)))
                }
                draft.insert(row)
                entered.append(row)
            }
        }
        guard !entered.isEmpty else {
            return .refuse(
                SubstituteKnown.refusal(
                    "\(try whose(named, facts)) has a substitute entered for that time already, or it is over."))
        }
        if let stranger = try stranger(entered, cuts, facts, by: actor) { return .refuse(stranger) }
        let report = try EnteringReport(
            self, whose: try whose(named, facts), entered, cuts, draft.facts, at: now)
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
        if !actor.overall(at: site), person != actor.person {
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

    /// A teacher who names a room cannot cancel others' classes there by it: the coordinator or the principal enters that.
    private func stranger(
        _ entered: [Substitute], _ cuts: [(Substitute, Cut)], _ facts: Facts, by actor: Actor
    ) throws -> Refusal? {
        guard let person, room?.isEmpty == false, !actor.overall(at: site),
            let hit = cuts.compactMap({ $0.1.row }).first(where: { $0.person != person })
        else { return nil }
        return SubstituteForSelf.refusal(
            "\(try facts.name(of: hit.person)) has room \(hit.room) reserved then (\(Numbered.reservation.id(hit.no))). "
                + "The coordinator or the principal enters a substitute there.", exit: .notPermitted)
    }

    /// The minutes on that day: the periods' own where it has them, else the minutes said.
    private func span(_ plan: DayPlan?) -> Span? {
        guard let times else { return Span(0, 1440) }
        return plan.flatMap { times.span(in: $0) } ?? Span(times.start, times.end)
    }

    private func stretches(
        _ day: Day, _ span: Span, _ plan: DayPlan?, _ named: Room?, _ facts: Facts, _ policy: Policy, at now: Moment
    ) throws -> [Stretches.Stretch] {
        guard let person, named == nil else { return Stretches(named?.code, span, times).all }
        let own = try facts.year(site, day).flatMap { try facts.one(Teaching.by, site, $0.year, person)?.room }
        let reserved = try facts.rows(Reservation.onDay, site, day).filter {
            $0.person == person && $0.holds(at: now, policy) && $0.span.overlaps(span)
        }
        return Stretches(own: own, reserved: reserved, span, times, plan).all
    }

    /// Whether all of that time is entered already; for a teacher in whatever room, unless one is named.
    private func known(_ day: Day, _ stretch: Stretches.Stretch, _ facts: Facts, isNamed: Bool) throws -> Bool {
        let there = try facts.rows(Substitute.on, site, day).filter {
            $0.live && $0.person == person && ($0.room == stretch.room || person != nil && !isNamed && $0.room != nil)
        }
        return stretch.span.subtracting(all: there.map(\.span)).isEmpty
    }

    private func whose(_ named: Room?, _ facts: Facts) throws -> String {
        if let person { return "\(try facts.name(of: person))'s class" }
        return "Room \(named?.code ?? room ?? "")"
    }
}

/// What entering a substitute needs to know of the reservations it hits.
enum EnteringFacts {
    static func require(_ request: EnterSubstitute, _ facts: Facts) throws {
        let site = request.site
        var second: [Slice] = []
        var hits: [Reservation] = []
        var rooms: Set<String> = []
        if let word = request.room, case .known(let room) = try facts.room(word, at: site) { rooms.insert(room.code) }
        for day in request.days {
            if let schedule = try facts.one(SchoolDay.on, site, day)?.schedule {
                second.append(Bell.of(site, schedule))
            }
            if let person = request.person, let year = try facts.year(site, day) {
                second.append(Teaching.by(site, year.year, person))
            }
        }
        try facts.require(second)
        if let person = request.person, request.room == nil {
            for day in request.days {
                if let year = try facts.year(site, day), let own = try facts.one(Teaching.by, site, year.year, person) {
                    rooms.insert(own.room)
                }
                rooms.formUnion(
                    try facts.rows(Reservation.onDay, site, day).filter { $0.person == person }.map(\.room))
            }
        }
        second = []
        for day in request.days {
            for row in try facts.rows(Reservation.onDay, site, day)
            where row.person == request.person || rooms.contains(row.room) {
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
