// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

extension Going {
    /// The check-out as it is written down: loans, kept reservations, used authorisations, one count.
    func accepted() throws -> Decision {
        let site = cart.site
        var draft = spot ?? Draft(site, facts)
        try facts.require(picks.map { Approval.about(site, Numbered.reservation, $0.reservation.no) })
        let names = try facts.custodians(picks.map(\.reservation.person) + [capacity.onBehalfOf].compactMap { $0 })
        var lines: [String] = []
        var loans: [JSON] = []
        for pick in picks {
            let plan = pick.reservation
            let no = try draft.next(.loan)
            draft.insert(
                Loan(
                    site: site, no: no, cart: cart.cart, day: now.day, taken: pick.taken, out: pick.taken,
                    reservation: plan.no,
                    holder: plan.person, room: plan.room, handedBy: actor.person, due: self.plan.day.due, end: plan.end,
                    outAt: now.instant))
            var kept = plan
            kept.state = .kept
            draft.update(plan, kept)
            try draft.useYeses(about: plan, for: no)
            let labels = pick.taken.labels(ofCart: cart.number)
            lines.append(
                "\(labels) · \(names[plan.person] ?? ""), room \(plan.room) · \(plan.when) · \(Numbered.loan.id(no)) for \(Numbered.reservation.id(plan.no))"
            )
            loans.append(
                .object([
                    ("loan", .text(Numbered.loan.id(no))), ("reservation", .text(Numbered.reservation.id(plan.no))),
                    ("teacher", .text(names[plan.person] ?? "")), ("room", .text(plan.room)), ("labels", .text(labels)),
                ]))
        }
        let taken = picks.map(\.taken).joined()
        let count = try draft.next(.count)
        let team = request.slots == nil
        let absent = (request.slots ?? picks.map(\.wanted).joined()).intersection(request.absent)
        let behalf =
            team
            ? capacity.onBehalfOf
            : (picks.contains { $0.reservation.person == actor.person } ? nil : capacity.onBehalfOf)
        draft.insert(
            Count(
                site: site, no: count, cart: cart.cart, day: now.day, kind: .out, by: actor.person, onBehalfOf: behalf,
                present: taken, cabled: .none, room: cart.homeRoom, at: now.instant, told: now.instant))
        for slot in absent.all {
            draft.insert(
                CountException(site: site, no: count, slot: slot, code: .missing, note: "not there at hand-over"))
        }
        if let behalf, let name = try behalf.name(in: names, facts) { lines.append("Entered on behalf of \(name).") }
        let classes = Said.count(picks.count, "class", "classes")
        return .accept(
            draft,
            Receipt(
                "Out of cart \(cart.number): \(Said.count(taken.count, "device", "devices")) for \(classes), back by \(Said.clock(plan.day.due)).",
                details: lines + remarks,
                hints: ["in \(taken.labels(ofCart: cart.number))"],
                data: [
                    "cart": .int(cart.number), "count": .text(Numbered.count.id(count)),
                    "labels": .text(taken.labels(ofCart: cart.number)),
                    "loans": .list(loans), "left": .list(remarks.map { .text($0) }),
                ]))
    }
}

extension Draft {
    /// A yes is used once: by the loan that takes its labels.
    /// - Source: S15
    mutating func useYeses(about plan: Reservation, for loan: Int) throws {
        for asked in try facts.rows(Approval.about, plan.site, Numbered.reservation, plan.no)
        where asked.state == .granted {
            var used = asked
            used.state = .used
            used.usedBy = loan
            update(asked, used)
        }
    }
}

extension PersonID {
    fileprivate func name(in names: [PersonID: String], _ facts: Facts) throws -> String? {
        try names[self] ?? facts.custodian(self)
    }
}
