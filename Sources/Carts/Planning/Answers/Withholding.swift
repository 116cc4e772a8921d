// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Draft {
    /// Takes labels out of a reservation because their owner does not lend them; gives the row as it is now.
    ///
    /// The rest keeps its number and its yeses, and is confirmed when nobody else is asked: an owner's no concerns the owner's labels and
    /// never the teacher's own. With nothing left the reservation ends. The old question stays as evidence under `state`.
    /// - Source: S15, RULES "Dropping labels keeps the yeses"
    mutating func withhold(
        _ lost: Slots, from row: Reservation, why: String, closing state: Approval.State, _ policy: Policy,
        at now: Moment
    ) throws -> Reservation {
        let left = row.mask.subtracting(lost)
        var after = row
        guard !left.isEmpty else {
            try cancel(row, why: why, closing: state)
            after.state = .cancelled
            after.live = false
            return after
        }
        after.mask = left
        var asked = false
        for question in try facts.questions(unit: row.site, about: .reservation, row.no)
        where question.approval.state == .open || question.approval.state == .granted {
            change(question, to: question.closed(state))
            let steps = question.narrowed(to: left).filter { $0.state == .yes || $0.state == .waiting }
            asked = asked || steps.contains { $0.state == .waiting }
            try askOnly(steps, about: after, policy, at: now)
        }
        after.state = asked ? .awaiting : .confirmed
        update(row, after)
        return after
    }

    /// Puts the question again to those who are left, with the answers they gave.
    private mutating func askOnly(
        _ steps: [ApprovalStep], about row: Reservation, _ policy: Policy, at now: Moment
    ) throws {
        try ask(
            steps.map { step in
                var again = step
                again.rev = 0
                return again
            }, about: row, policy, at: now)
    }
}

extension Reservation {
    /// What is left of it after labels were withheld, as whoever declined is told.
    func leftOver(ofCart number: Int) -> String {
        let state = state == .awaiting ? "still waits for the others" : "is confirmed"
        return "The rest, \(mask.labels(ofCart: number)), \(state)."
    }

    /// What is left of it after labels were withheld, as a teacher is told: nothing, or which labels and how to give them up.
    func leftSaid(ofCart number: Int) -> String {
        let id = Numbered.reservation.id(no)
        guard live else { return "\(id) is off." }
        let state = state == .awaiting ? "still waits for the others' yes" : "stands"
        return "What is left of \(id), \(mask.labels(ofCart: number)), \(state); give it up with: cancel \(id)."
    }
}
