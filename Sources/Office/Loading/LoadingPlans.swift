// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import People

extension Loading {
    /// The reservations, each date with a number of its own; those for projects with the questions to the owners.
    mutating func plans() throws {
        try draft.facts.require(carts.values.map { Allotment.ofCart(load.unit, $0.cart, load.year) })
        var days: [Day: DayPlan] = [:]
        let bells = Dictionary(grouping: load.bells, by: \.schedule)
        for loaded in load.days {
            guard let schedule = loaded.schedule else { continue }
            let row = SchoolDay(
                site: load.unit, day: loaded.day, kind: .school, schedule: schedule, rotation: loaded.rotation,
                due: loaded.due, dismiss: loaded.dismiss, note: loaded.note)
            let periods = (bells[schedule] ?? []).map {
                Bell(site: load.unit, schedule: schedule, period: $0.period, start: $0.start, end: $0.end)
            }
            days[loaded.day] = DayPlan(day: row, bells: periods)
        }
        for loaded in load.reservations {
            guard let cart = cart(loaded.cart) else { continue }
            var series: Int?
            for day in loaded.days {
                guard let span = span(loaded, on: days[day], day) else { continue }
                if day < now.day || day == now.day && span.end <= now.minute {
                    past += 1
                    continue
                }
                if let rule = loaded.rule, series == nil {
                    let no = try draft.next(.series)
                    draft.insert(Series(site: load.unit, no: no, rule: rule, untilDay: loaded.until))
                    series = no
                }
                try book(loaded, cart, day, span, series)
            }
        }
    }

    /// When a reservation is on that day; a refusal when the day or a period is not there, or it ends after the deadline.
    private mutating func span(_ loaded: LoadedReservation, on plan: DayPlan?, _ day: Day) -> Span? {
        guard let plan else {
            refusals.append(LoadedAstray.refusal("There is no school on \(day.long), yet a reservation falls on it."))
            return nil
        }
        let first = plan.bells.first { $0.period == loaded.firstPeriod }
        let last = plan.bells.first { $0.period == loaded.lastPeriod }
        guard let first, let last, let span = Span(first.start, last.end) else {
            refusals.append(
                LoadedAstray.refusal("\(day.long) has no \(loaded.firstPeriod)–\(loaded.lastPeriod) for a reservation.")
            )
            return nil
        }
        guard span.end <= plan.day.due else {
            refusals.append(
                LoadedAstray.refusal(
                    "On \(day.long) carts are due at \(Said.clock(plan.day.due)), before a reservation ends (\(span)).")
            )
            return nil
        }
        return span
    }

    private mutating func book(
        _ loaded: LoadedReservation, _ cart: Cart, _ day: Day, _ span: Span, _ series: Int?
    ) throws {
        let mask = Slots(loaded.first...max(loaded.first, loaded.last))
        guard mask.isSubset(of: cart.slots) else {
            refusals.append(LoadedAstray.refusal("Cart \(cart.number) has no slots \(mask.subtracting(cart.slots))."))
            return
        }
        let owners = try draft.facts.owners(cart, mask, on: day)
        let strange = owners.filter { $0.person != loaded.person }
        if !strange.isEmpty, loaded.project == nil {
            let labels = strange.map(\.slots).joined().labels(ofCart: cart.number)
            refusals.append(
                LoadedAstray.refusal("\(labels) on \(day.long) are not the teacher's own, and no project is named."))
            return
        }
        let reservation = Reservation(
            site: load.unit, no: try draft.next(.reservation), day: day, cart: cart.cart, mask: mask, start: span.start,
            end: span.end, firstPeriod: loaded.firstPeriod, lastPeriod: loaded.lastPeriod, person: loaded.person,
            room: loaded.room, project: loaded.project, series: series, state: strange.isEmpty ? .confirmed : .awaiting,
            live: true, made: now.instant, madeBy: loaded.person)
        draft.insert(reservation)
        reserved += 1
        if !strange.isEmpty { try ask(reservation, strange) }
    }

    /// Puts the question to each owner; for unowned labels to the coordinator, or the principal when the class is the coordinator's own.
    private mutating func ask(_ reservation: Reservation, _ strange: [Ownership]) throws {
        asked += 1
        let policy = Policy(try draft.facts.rows(Setting.of, load.unit))
        let own = try draft.facts.rows(HeldRole.at, load.unit).contains {
            $0.person == reservation.person && $0.role == Role.coordinator && $0.covers(reservation.day)
        }
        let approval = Approval(
            unit: load.unit, no: try draft.next(.approval), chain: Fairness.chain, subjectKind: .reservation,
            subjectNo: reservation.no,
            digest: Fairness.digest(reservation),
            requestedBy: reservation.person, expires: reservation.lapses(policy, in: now.zone), made: now.instant)
        let steps = strange.enumerated().map { index, owner in
            ApprovalStep(
                unit: load.unit, no: approval.no, step: index + 1, person: owner.person,
                role: owner.person == nil ? (own ? Role.principal : Role.coordinator) : nil, mask: owner.slots.bits)
        }
        draft.put(Question(approval, steps))
    }
}
