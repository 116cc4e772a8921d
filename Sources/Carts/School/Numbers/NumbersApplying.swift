// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension NumbersDesk {
    /// Puts a move in force: the lists from its first day to its last, what lies before and after stays.
    mutating func apply(_ looked: Looked) throws {
        let before = draft.facts
        for list in try draft.facts.rows(Allotment.ofCart, site, looked.cart.cart, looked.year.year)
        where list.mask.overlaps(looked.mask) && list.firstDay <= looked.until && looked.move.from <= list.lastDay {
            try cut(list, looked)
        }
        if let gainer = looked.move.gainer {
            draft.insert(
                Allotment(
                    site: site, no: try draft.next(.allotment), year: looked.year.year, cart: looked.cart.cart,
                    mask: looked.mask,
                    person: gainer, firstDay: looked.move.from, lastDay: looked.until))
        }
        let whose = try looked.move.gainer.map { try "\(name($0))'s" } ?? "nobody's"
        let seats = try dropSeats(looked)
        done.append("\(looked.labels): \(whose) from \(looked.move.from.long) to \(looked.until.long).")
        for person in Set(looked.losers.keys).union(looked.move.gainer.map { [$0] } ?? []).sorted()
        where person != actor.person && person != leaver {
            draft.tell(
                Notice(
                    person, .before(looked.move.from), subject: "\(looked.labels): the number list changed",
                    (["\(looked.labels) are \(whose) from \(looked.move.from.long) to \(looked.until.long)."] + seats)
                        .joined(separator: "\n")))
        }
        hits += seats
        try review(looked, before)
    }

    /// Leaves a list what the move does not take: the days before, the other labels, the days after.
    private mutating func cut(_ list: Allotment, _ looked: Looked) throws {
        let rest = list.mask.subtracting(looked.mask)
        var pieces: [(Slots, Day, Day)] = []
        if list.firstDay < looked.move.from { pieces.append((list.mask, list.firstDay, looked.move.from.adding(-1))) }
        let (from, until) = (max(list.firstDay, looked.move.from), min(list.lastDay, looked.until))
        if !rest.isEmpty { pieces.append((rest, from, until)) }
        if list.lastDay > looked.until { pieces.append((list.mask, looked.until.adding(1), list.lastDay)) }
        guard let first = pieces.first else {
            draft.remove(list)
            return
        }
        var kept = list
        (kept.mask, kept.firstDay, kept.lastDay) = first
        draft.update(list, kept)
        for piece in pieces.dropFirst() {
            draft.insert(
                Allotment(
                    site: site, no: try draft.next(.allotment), year: list.year, cart: list.cart, mask: piece.0,
                    person: list.person,
                    firstDay: piece.1, lastDay: piece.2))
        }
    }

    /// Looks at every reservation whose labels changed hands: none stays confirmed unseen.
    ///
    /// Yeses for those dates are void. With a project the new owners are asked, from now on, as if it were made now; without one it is cancelled.
    private mutating func review(_ looked: Looked, _ before: Facts) throws {
        let rows = try draft.facts.rows(Reservation.liveFrom, site, looked.move.from).filter {
            $0.cart == looked.cart.cart && $0.day <= looked.until && $0.mask.overlaps(looked.mask) && $0.state != .kept
                && $0.holds(at: now, policy) && $0.person != leaver
        }
        try draft.facts.questions(ofReservations: rows, at: site)
        try draft.facts.require(rows.flatMap { [Person.id($0.person), HeldRole.of($0.person)] })
        var asked: [Pending] = []
        for row in rows.sorted(by: { ($0.day, $0.start, $0.no) < ($1.day, $1.start, $1.no) }) {
            let was = try before.owners(looked.cart, row.mask, on: row.day).filter { $0.person != row.person }
            let outside = try draft.facts.owners(looked.cart, row.mask, on: row.day).filter { $0.person != row.person }
            if was == outside { continue }
            let said =
                "\(Numbered.reservation.id(row.no)), \(row.mask.labels(ofCart: looked.cart.number)), \(try name(row.person)), \(row.when)"
            let questions = try draft.facts.questions(unit: site, about: .reservation, row.no)
            try draft.tellVoid(
                questions, about: row, cart: looked.cart.number, because: "the number list changed", by: actor.person)
            for question in questions where question.approval.state == .open || question.approval.state == .granted {
                draft.change(question, to: question.closed(.void))
            }
            var after = row
            if outside.isEmpty {
                after.state = .confirmed
                hits.append("now the teacher's own: \(said)")
            } else if row.project != nil {
                let steps = try Fairness.steps(
                    outside, of: row.person, at: site, entered: nil, draft.facts, at: now)
                after.state = .awaiting
                after.made = now.instant
                try draft.ask(steps, about: after, policy, at: now)
                asked.append(Pending(after, steps))
                hits.append("asked anew: \(said)")
                if row.person != actor.person {
                    draft.tell(
                        Notice(
                            row.person, .before(row.day),
                            subject: "\(Numbered.reservation.id(row.no)) waits for approval again",
                            "The number list changed: \(looked.labels). Your reservation of "
                                + "\(row.mask.labels(ofCart: looked.cart.number)), \(row.when), waits for approval again."
                        ))
                }
            } else {
                after.state = .cancelled
                after.live = false
                after.why = "the number list changed"
                hits.append("cancelled: \(said)")
                draft.tell(
                    Notice(
                        row.person, .before(row.day),
                        subject: "\(Numbered.reservation.id(row.no)) is cancelled",
                        "The number list changed: \(looked.labels). Your reservation of "
                            + "\(row.mask.labels(ofCart: looked.cart.number)), \(row.when), is cancelled."))
            }
            draft.update(row, after)
        }
        try draft.tellAsked(asked, cart: looked.cart, at: now)
    }
}
