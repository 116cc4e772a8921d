// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// What came of a wish that was put into a draft.
package enum Reserved: Sendable {
    /// The new reservation, the answers still wanted, and what is worth saying beside it.
    case made(Reservation, waiting: [ApprovalStep], notes: [String])
    case refused([Refusal])
}

extension Draft {
    /// Judges a wish and, when nothing speaks against it, puts the reservation with its questions into the draft.
    ///
    /// Rows whose time ran out are written down first, updates before inserts, so that the schema's guards never see an overlap. Tells those
    /// whose question was declined; whom to ask is told by `tellAsked`, once for all dates of a request.
    package mutating func reserve(
        _ wish: Wish, by actor: Actor, at now: Moment, series: Int? = nil
    ) throws -> Reserved {
        let examined = try Examining.examine(wish, in: facts, by: actor, at: now)
        guard let placement = examined.placement else { return .refused(examined.refusals) }
        try clear(for: placement, by: actor, at: now)
        let policy = try facts.policy(wish.site)
        let steps = try Fairness.steps(for: placement, facts, by: actor, at: now)
        let row = Reservation(
            site: wish.site, no: try next(.reservation), day: wish.day, cart: wish.cart, mask: placement.mask,
            start: placement.span.start, end: placement.span.end, firstPeriod: placement.first,
            lastPeriod: placement.last,
            person: wish.teacher, room: placement.room, project: wish.project, series: series,
            state: steps.allSatisfy { $0.state == .yes } ? .confirmed : .awaiting, live: true, made: now.instant,
            madeBy: actor.person)
        insert(row)
        try ask(steps, about: row, policy, at: now)
        return .made(row, waiting: steps.filter { $0.state == .waiting }, notes: placement.notes)
    }

    /// Writes down what no longer holds the labels and declines what the owner's own reservation declines.
    mutating func clear(for placement: Placement, by actor: Actor, at now: Moment) throws {
        for (before, after) in placement.spent {
            update(before, after)
            if before.state == .awaiting { try close(.lapsed, about: before) }
        }
        for row in placement.declined {
            let owner = try facts.name(of: placement.wish.teacher)
            let number = placement.cart.number
            let kept = row.mask.intersection(placement.mask)
            let left = try withhold(
                kept, from: row, why: "\(owner) needs the labels for their own class", closing: .declined,
                facts.policy(row.site), at: now)
            tell(
                Notice(
                    row.person, .atOnce, subject: "\(Numbered.reservation.id(row.no)) declined",
                    "\(owner) needs \(kept.labels(ofCart: number)) for their own class on \(row.when). "
                        + left.leftSaid(ofCart: number)))
        }
    }

    /// Puts the question about a reservation; nothing when every label is the teacher's own.
    mutating func ask(_ steps: [ApprovalStep], about row: Reservation, _ policy: Policy, at now: Moment) throws {
        guard !steps.isEmpty else { return }
        let number = try next(.approval)
        let granted = steps.allSatisfy { $0.state == .yes }
        let approval = Approval(
            unit: row.site, no: number, chain: Fairness.chain, subjectKind: .reservation, subjectNo: row.no,
            digest: Fairness.digest(row), requestedBy: row.person, state: granted ? .granted : .open,
            expires: row.lapses(policy, in: now.zone), made: now.instant)
        put(
            Question(
                approval,
                steps.map { step in
                    var numbered = step
                    numbered.no = number
                    return numbered
                }))
    }

    /// Ends a reservation and the question about it.
    package mutating func cancel(_ row: Reservation, why: String, closing state: Approval.State = .void) throws {
        var after = row
        after.state = .cancelled
        after.live = false
        after.why = why
        update(row, after)
        try close(state, about: row)
    }

    /// Ends what is open or granted about a reservation.
    mutating func close(_ state: Approval.State, about row: Reservation) throws {
        for question in try facts.questions(unit: row.site, about: .reservation, row.no)
        where question.approval.state == .open || question.approval.state == .granted {
            change(question, to: question.closed(state))
        }
    }
}

extension Placement {
    var notes: [String] {
        var notes = atHome.map {
            "Cart \(cart.number) stands in room \(cart.homeRoom), which has a substitute then (\(Numbered.substitute.id($0.no))): "
                + "nothing is handed out of it until the coordinator moves it."
        }
        if !heldBack.isEmpty {
            notes.append(
                "Not to be lent as things stand: \(heldBack). That leaves \(Said.count(lendable.count, "device", "devices"))."
            )
        }
        return notes
    }
}

extension Facts {
    /// What a person is called; needs their row.
    package func name(of person: PersonID) throws -> String {
        try one(Person.id, person)?.called ?? "somebody no longer here"
    }
}
