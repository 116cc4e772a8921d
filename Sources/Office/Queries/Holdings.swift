// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

/// Everything at a site that somebody can hold, loaded once for any number of people.
struct Holdings {
    let facts: Facts
    let unit: UnitID
    let actor: Actor
    let now: Moment
    let called: Called
    let loans: [Loan]
    let plans: [Reservation]
    let questions: [Question]

    init(_ facts: Facts, _ unit: UnitID, by actor: Actor, at now: Moment) throws {
        let far = now.day.adding(400)
        try facts.require(
            Called.slices(unit) + [
                Setting.of(unit), SchoolYear.of(unit), Loan.openAtSite(unit), Hold.openAtSite(unit),
                CartPerson.at(unit),
                Reservation.liveFrom(unit, now.day), Substitute.between(unit, now.day, far), Approval.open(unit),
                Ticket.open(unit), AppRequest.open(unit), AppRequest.approved(unit), Designation.of(unit),
                AllotmentChange.waiting(unit), RoleRight.all(),
            ])
        self.facts = facts
        self.unit = unit
        self.actor = actor
        self.now = now
        called = try Called(facts, unit)
        loans = try facts.rows(Loan.openAtSite, unit).sorted { $0.no < $1.no }
        let policy = try facts.policy(unit)
        plans = try facts.rows(Reservation.liveFrom, unit, now.day)
            .filter { $0.state != .kept && $0.holds(at: now, policy) }
            .sorted { ($0.day, $0.start, $0.no) < ($1.day, $1.start, $1.no) }
        let open = try facts.rows(Approval.open, unit).filter { Question($0, []).state(at: now.instant) == .open }
        let years = try facts.rows(SchoolYear.of, unit).filter { $0.lastDay >= now.day }
        try facts.require(
            open.map { ApprovalStep.of(unit, $0.no) } + loans.map { Handoff.ofLoan(unit, $0.no) }
                + years.flatMap { [Allotment.ofYear(unit, $0.year)] })
        questions = try open.sorted { $0.no < $1.no }.map {
            Question($0, try facts.rows(ApprovalStep.of, unit, $0.no))
        }
    }

    func of(_ person: PersonID) throws -> [Matter] {
        try devices(person) + carts(person) + numbers(person) + plans(person) + asked(person) + answers(person)
            + handoffs(person) + requests(person)
    }

    /// A line for whoever asks, where a role of theirs gives them the right to it.
    func line(_ line: String, _ permission: Permission) throws -> String? {
        try facts.may(actor, permission, at: unit) ? line : nil
    }

    private func devices(_ person: PersonID) throws -> [Matter] {
        let out = try loans.filter { $0.holder == person }.map { loan in
            let labels = called.labels(loan.cart, loan.out)
            return Matter(
                "loan", id: Numbered.loan.id(loan.no),
                "\(labels) is out with them, room \(loan.room), since \(loan.day).",
                line: try line("in \(labels)", CountPart.permission), tone: .bad)
        }
        let missing = try facts.rows(Hold.openAtSite, unit).filter { $0.isGone && $0.lastHolder == person }
            .sorted { ($0.cart, $0.slot) < ($1.cart, $1.slot) }
        return out
            + (try missing.map { hold in
                let number = called.number(hold.cart)
                return Matter(
                    "hold", "\(number)-\(hold.slot) is missing, and they were the last responsible for it.",
                    line: try line("cart show \(number)", Permission("custody.see")), tone: .bad)
            })
    }

    private func carts(_ person: PersonID) throws -> [Matter] {
        let parts = try facts.rows(CartPerson.at, unit).filter {
            $0.person == person && $0.lastDay >= now.day && $0.firstDay <= $0.lastDay
        }.sorted { ($0.cart, $0.firstDay) < ($1.cart, $1.firstDay) }
        var seen: Set<String> = []
        return try parts.compactMap { part in
            let number = called.number(part.cart)
            guard seen.insert("\(part.cart) \(part.part)").inserted else { return nil }
            guard part.part == .coordinating else {
                return Matter(
                    "deputy", "They are a deputy of cart \(number).",
                    line: try line("deputy \(number) without \(handle(person))", DeputyName.permission), tone: .warn)
            }
            return Matter(
                "cart",
                "They are the coordinating teacher of cart \(number): name another in its sheet, then apply it.",
                line: try line("cart export \(number)", CartChange.permission), tone: .warn)
        }
    }

    private func numbers(_ person: PersonID) throws -> [Matter] {
        let years = try facts.rows(SchoolYear.of, unit).filter { $0.lastDay >= now.day }
        var own: [Int: Slots] = [:]
        for year in years {
            for list in try facts.rows(Allotment.ofYear, unit, year.year)
            where list.person == person && list.lastDay >= now.day && list.firstDay <= list.lastDay {
                own[list.cart] = (own[list.cart] ?? .none).union(list.mask)
            }
        }
        return own.sorted { $0.key < $1.key }.map { cart, slots in
            Matter("numbers", "\(called.labels(cart, slots)) are assigned to them.", tone: .warn)
        }
    }

    private func plans(_ person: PersonID) throws -> [Matter] {
        let own = plans.filter { $0.person == person }
        var series: Set<Int> = []
        let reserved = try own.compactMap { row -> Matter? in
            let labels = called.labels(row.cart, row.mask)
            if let no = row.series {
                guard series.insert(no).inserted else { return nil }
                let dates = own.filter { $0.series == no }
                let id = Numbered.series.id(no)
                return Matter(
                    "series", id: id,
                    "\(labels), \(Said.count(dates.count, "date", "dates")) from \(row.when), is reserved.",
                    line: try line("cancel \(id)", CancelReservation.permission), tone: .warn)
            }
            let id = Numbered.reservation.id(row.no)
            let state = row.state == .awaiting ? "is asked for" : "is reserved"
            return Matter(
                "reservation", id: id, "\(labels), \(row.when), \(state).",
                line: try line("cancel \(id)", CancelReservation.permission), tone: .warn)
        }
        let away = try facts.rows(Substitute.between, unit, now.day, now.day.adding(400)).filter {
            $0.live && $0.person == person && ($0.day > now.day || $0.end > now.minute)
        }
        let first = Dictionary(grouping: away, by: \.firstNo).values.compactMap { rows in rows.min { $0.day < $1.day } }
        return reserved
            + (try first.sorted { $0.no < $1.no }.map { row in
                let id = Numbered.substitute.id(row.firstNo)
                return Matter(
                    "substitute", id: id, "A substitute is entered for their class, from \(row.day).",
                    line: try line("substitute withdraw \(id) \"the teacher has left\"", WithdrawSubstitute.permission),
                    tone: .warn)
            })
    }

    /// The questions they asked that nobody answered yet; those about a reservation go with the reservation.
    private func asked(_ person: PersonID) throws -> [Matter] {
        try questions.filter { $0.approval.requestedBy == person && $0.approval.subjectKind != .reservation }.map {
            let approval = $0.approval
            let id = approval.subjectKind.id(approval.subjectNo)
            switch approval.subjectKind {
            case .appRequest:
                return Matter(
                    "asked", id: id, "They asked for an app.",
                    line: try line("app withdraw \(id)", WithdrawAppRequest.permission), tone: .warn)
            case .allotmentChange:
                return Matter(
                    "asked", id: id, "They asked for a change of assigned devices.",
                    line: try line("decline \(id) \"they have left\"", NumbersAnswer.permission), tone: .warn)
            default:
                return Matter(
                    "asked", id: id, "They asked that \(id) be approved.",
                    line: try line("approve \(id)", AnswerLateCount.permission), tone: .warn)
            }
        }
    }

    /// The questions that name them; somebody else answers them meanwhile.
    private func answers(_ person: PersonID) throws -> [Matter] {
        try questions.compactMap { question in
            guard question.asked.contains(where: { $0.person == person }) else { return nil }
            let approval = question.approval
            let id = approval.subjectKind.id(approval.subjectNo)
            let mine = try facts.addressed(question, at: now, barred: facts.barred(from: approval)).objection(
                to: actor, at: now.instant)
            return Matter(
                "question", id: id, "\(called.name(approval.requestedBy)) waits for an answer to \(id).",
                line: mine == nil ? "approve \(id)" : nil, tone: .warn)
        }
    }

    private func handoffs(_ person: PersonID) throws -> [Matter] {
        let offers = try loans.flatMap { try facts.rows(Handoff.ofLoan, unit, $0.no) }.filter {
            $0.state == .offered && ($0.giver == person || $0.receiver == person)
        }
        return try offers.map { offer in
            let id = Numbered.handoff.id(offer.no)
            let labels = called.labels(offer.cart, offer.mask)
            let said =
                offer.giver == person
                ? "They offered \(labels) to \(called.name(offer.receiver))."
                : "\(called.name(offer.giver)) offered \(labels) to them."
            return Matter(
                "handoff", id: id, said, line: try line("handoff withdraw \(id)", WithdrawHandoff.permission),
                tone: .warn)
        }
    }

    private func requests(_ person: PersonID) throws -> [Matter] {
        let tickets = try facts.rows(Ticket.open, unit).filter { $0.reportedBy == person }.sorted { $0.no < $1.no }
        let apps = try facts.rows(AppRequest.approved, unit).filter { $0.person == person }.sorted { $0.no < $1.no }
        let designations = try facts.rows(Designation.of, unit).filter {
            $0.person == person && $0.lastDay >= now.day
        }.sorted { $0.no < $1.no }
        return try tickets.map { ticket in
            let id = Numbered.ticket.id(ticket.no)
            return Matter(
                "ticket", id: id, "They reported \(id), which is open: \(ticket.what).",
                line: try line("ticket show \(id)", Permission("ticket.see")))
        }
            + apps.map { app in
                let id = Numbered.appRequest.id(app.no)
                return Matter(
                    "app", id: id, "The app \(app.appName) that they asked for is to be installed.",
                    line: try line("app show \(id)", AppShow.permission))
            }
            + designations.map { row in
                Matter(
                    "designation", id: "\(row.no)", "They may install apps until \(row.lastDay).",
                    line: try line("designate end \(row.no)", EndDesignation.permission), tone: .warn)
            }
    }

    private func handle(_ person: PersonID) throws -> String {
        try facts.rows(Person.of, unit).first { $0.person == person }?.handle ?? ""
    }
}
