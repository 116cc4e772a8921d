// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

/// Today at one site as one person sees it.
struct DayView {
    let site: UnitID
    let actor: Actor
    let now: Moment
    let plan: DayPlan?
    let policy: Policy
    let called: Called
    let loans: [LoanLine]
    let counts: [Count]
    let reservations: [Reservation]
    let keepers: [CartPerson]
    let substitutes: [Substitute]
    /// The carts that stand in a room with a substitute, by the substitute's number.
    let stranded: [Int: [Cart]]
    /// Of one's own classes to come, what cannot be checked out of each cart.
    let usable: [Int: Usable]
    /// Whether the actor looks after the whole site: coordinator, principal, those above.
    let isOverall: Bool

    init(_ facts: Facts, site: UnitID, actor: Actor, now: Moment, plan: DayPlan?) throws {
        self.site = site
        self.actor = actor
        self.now = now
        self.plan = plan
        policy = try facts.policy(site)
        called = try Called(facts, site)
        loans = try facts.openLoans(site, at: now)
        counts = try facts.rows(Count.ofDay, site, now.day).sorted { $0.no < $1.no }
        reservations = try facts.rows(Reservation.onDay, site, now.day).sorted { ($0.start, $0.no) < ($1.start, $1.no) }
        keepers = try facts.rows(CartPerson.at, site).filter { $0.covers(now.day) }
        substitutes = try facts.rows(Substitute.on, site, now.day).sorted { ($0.start, $0.no) < ($1.start, $1.no) }
        let carts = called.carts.values.sorted { $0.number < $1.number }
        stranded = try substitutes.filter { $0.end > now.minute }.reduce(into: [:]) { found, substitute in
            found[substitute.no] = try carts.filter { cart in
                try facts.substitutes(inRoom: cart.homeRoom, site, on: now.day, substitute.span).contains {
                    $0.no == substitute.no
                }
            }
        }
        let classes = reservations.filter { $0.person == actor.person && $0.end > now.minute }
        try facts.require(
            Set(classes.map(\.cart)).flatMap { [SlotDevice.inCart(site, $0), Hold.openOfCart(site, $0)] })
        usable = try Set(classes.map(\.cart)).reduce(into: [:]) { found, cart in
            if let row = carts.first(where: { $0.cart == cart }) { found[cart] = try facts.usable(row) }
        }
        isOverall =
            [Role.coordinator, Role.principal].contains { actor.holds($0, at: site) }
            || [Role.desktopServices, Role.trainer].contains { actor.holds($0) }
    }

    /// The carts this person answers for: as coordinating teacher or deputy, all of them as coordinator.
    var mine: [Cart] {
        let own = Set(keepers.filter { $0.person == actor.person }.map(\.cart))
        let all = called.carts.values.sorted { $0.number < $1.number }
        return actor.holds(Role.coordinator, at: site) ? all : all.filter { own.contains($0.cart) }
    }

    /// Whether a cart is checked in and not out again since.
    func isIn(_ cart: Cart) -> Bool {
        if case .checkedIn = CheckInState(counts.filter { $0.cart == cart.cart }, asOf: now.instant) { return true }
        return false
    }

    /// How a cart's check-in stands against today's deadline.
    func standing(_ cart: Cart) -> CheckInStanding {
        CheckInStanding(
            counts.filter { $0.cart == cart.cart }, plan: plan, policy: policy,
            isOut: loans.contains { $0.loan.cart == cart.cart }, asOf: now.instant, zone: now.zone, day: now.day)
    }
}

extension DayView {
    /// Devices out where a substitute teaches, or on a day that was closed after they went.
    func recalls() -> [Matter] {
        loans.filter { $0.recall && sees($0) && ($0.replacedSince != nil || $0.loan.day == now.day) }.map { line in
            let place = "\(line.labels) are out in room \(line.loan.room)"
            let why =
                line.replacedSince.map { ", where a substitute teaches since \(Said.clock(max($0, 0)))" }
                ?? " with \(line.holder), and the school is closed today"
            return Matter(
                "recall", id: Numbered.loan.id(line.loan.no), "Recall: \(place)\(why). They must come back now.",
                line: "in \(line.labels)", tone: .bad)
        }
    }

    /// What is out past its day.
    func overdue() -> [Matter] {
        loans.filter { $0.loan.day < now.day && sees($0) }.map { line in
            Matter(
                "overdue", id: Numbered.loan.id(line.loan.no),
                "\(line.labels) have been out since \(line.loan.day) with \(line.holder).",
                line: "in \(line.labels)", tone: .bad)
        }
    }

    private func sees(_ line: LoanLine) -> Bool { isOverall || line.loan.holder == actor.person }

    /// Check-outs that are open and check-ins that are owed, for carts of one's own.
    func carts() -> [Matter] {
        guard let plan, plan.isOpen else { return [] }
        return mine.flatMap { cart -> [Matter] in handOver(cart) + owed(cart, due: plan.day.due) }
    }

    private func handOver(_ cart: Cart) -> [Matter] {
        let open = reservations.filter { reservation in
            reservation.cart == cart.cart && reservation.standing(at: now, policy) == .confirmed && reservation.live
                && now.minute >= reservation.start - policy.handOver && reservation.state == .confirmed
        }
        guard !open.isEmpty else { return [] }
        let locked = substitutes.first { substitute in
            substitute.start <= now.minute && stranded[substitute.no]?.contains { $0.cart == cart.cart } == true
        }
        if let locked {
            return [
                Matter(
                    "cart", id: Numbered.substitute.id(locked.no),
                    "Nothing goes out of cart \(cart.number) while room \(cart.homeRoom) has a substitute: it has to be moved first.",
                    line: isOverall ? "move cart \(cart.number) to ROOM" : nil, tone: .warn)
            ]
        }
        let said = open.map { "\($0.mask.labels(ofCart: cart.number)) for \(called.name($0.person))" }
        return [
            Matter(
                "cart", "Cart \(cart.number) can go out: \(Said.list(said)).", line: "out \(cart.number)", tone: .warn)
        ]
    }

    private func owed(_ cart: Cart, due: Int) -> [Matter] {
        let word = standing(cart).word
        if isIn(cart) || word == .notDue { return [] }
        let left = due - now.minute
        let by = "Cart \(cart.number) is to be checked in by \(Said.clock(due)) in room \(cart.homeRoom)"
        if word == .onTime || word == .late {
            let again = "Cart \(cart.number) was checked in \(word == .late ? "late" : "on time") and is in use again."
            return [Matter("cart", again, line: "in \(cart.number)", tone: .warn)]
        }
        if word == .notCheckedIn {
            let said = "Cart \(cart.number) is not checked in; it was due at \(Said.clock(due))."
            return [Matter("cart", said, line: "in \(cart.number)", tone: .bad)]
        }
        if left <= 60 {
            return [
                Matter(
                    "cart", by + ", in \(Said.count(left, "minute", "minutes")).", line: "in \(cart.number)",
                    tone: .warn)
            ]
        }
        return [Matter("cart", by + ".")]
    }

    /// What one answers for now.
    func inHand() -> [Matter] {
        loans.filter { $0.loan.holder == actor.person && $0.loan.day == now.day }.map { line in
            let isOver = line.overTime
            let end = Said.clock(line.loan.end)
            return Matter(
                "loan", id: Numbered.loan.id(line.loan.no),
                "You have \(line.labels) in room \(line.loan.room), \(isOver ? "since \(end) they should be back" : "until \(end)").",
                line: isOver ? "in \(line.labels)" : nil, tone: isOver ? .warn : .plain)
        }
    }

    /// One's own classes with devices, as they stand now.
    func classes() throws -> [Matter] {
        reservations.filter { $0.person == actor.person && $0.end > now.minute }.compactMap { reservation in
            let what =
                "\(called.labels(reservation.cart, reservation.mask)), \(reservation.when), room \(reservation.room)"
            let id = Numbered.reservation.id(reservation.no)
            switch reservation.standing(at: now, policy) {
            case .confirmed:
                let without = goesWithout(reservation)
                return Matter(
                    "reservation", id: id, "\(what): confirmed.\(without.map { " Without \($0)." } ?? "")",
                    tone: without == nil ? .plain : .warn)
            case .awaiting:
                return Matter("reservation", id: id, "\(what): waits for its owners' yes.", tone: .warn)
            case .released:
                return Matter("reservation", id: id, "\(what): released, because nobody collected it.", tone: .warn)
            case .cancelled:
                return Matter("reservation", id: id, "\(what): cancelled, nobody answered.", tone: .warn)
            case .kept:
                return nil
            }
        }
    }

    /// "7-3 damaged": what of a reservation cannot be checked out.
    private func goesWithout(_ reservation: Reservation) -> String? {
        guard let cart = called.carts[reservation.cart], let usable = usable[reservation.cart] else { return nil }
        let said = usable.said(reservation.mask, cart: cart.number)
        return said.isEmpty ? nil : said
    }

    /// Today's substitutes: one's own time for a teacher, all of them and the carts in their rooms for the coordinator.
    func awayToday() throws -> [Matter] {
        substitutes.filter { $0.end > now.minute && (isOverall || $0.person == actor.person) }.map { substitute in
            let whom = substitute.person.map { "in place of \(called.name($0))" } ?? "in room \(substitute.room ?? "")"
            let whole = substitute.start <= 0 && substitute.end >= 1440
            let time = whole ? "all day" : "\(Said.clock(substitute.start))–\(Said.clock(min(substitute.end, 1440)))"
            let carts = isOverall ? stranded[substitute.no] ?? [] : []
            let move = carts.map { " Cart \($0.number) stands there: move it." }.joined()
            return Matter(
                "substitute", id: Numbered.substitute.id(substitute.no),
                "A substitute teaches \(whom), \(time): no devices there.\(move)",
                line: carts.first.map { "move cart \($0.number) to ROOM" }, tone: .warn)
        }
    }
}
