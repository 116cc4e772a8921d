// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// A reservation together with the answers it still needs.
package struct Pending: Sendable {
    package let row: Reservation
    package let waiting: [ApprovalStep]
    package init(_ row: Reservation, _ waiting: [ApprovalStep]) {
        self.row = row
        self.waiting = waiting
    }
}

extension Draft {
    /// Asks each owner once, for all dates of a request, before the first of them.
    package mutating func tellAsked(_ pending: [Pending], cart: Cart, at now: Moment) throws {
        struct Asked {
            var labels: Slots = .none
            var rows: [Reservation] = []
        }
        var asked: [PersonID: Asked] = [:]
        for item in pending {
            for step in item.waiting {
                for person in try facts.answerers(of: step, about: item.row, at: now).people {
                    var entry = asked[person] ?? Asked()
                    entry.labels = entry.labels.union(Slots(bits: step.mask ?? 0))
                    entry.rows.append(item.row)
                    asked[person] = entry
                }
            }
        }
        for (person, entry) in asked.sorted(by: { $0.key < $1.key }) {
            guard let first = entry.rows.first else { continue }
            let teacher = try facts.name(of: first.person)
            let labels = entry.labels.labels(ofCart: cart.number)
            let dates = entry.rows.count == 1 ? first.when : "\(entry.rows.count) dates from \(first.when)"
            let ids = entry.rows.map { Numbered.reservation.id($0.no) }.joined(separator: ",")
            tell(
                Notice(
                    person, .before(entry.rows.map(\.day).min() ?? first.day), subject: "\(teacher) asks for \(labels)",
                    "\(teacher) asks for \(labels) on \(dates), for the project \"\(first.project ?? "")\". "
                        + "Answer with: approve \(ids) (or: decline \(ids))."))
        }
    }
}

extension Facts {
    /// The people who can answer a step about a reservation as of now, and the role they stand in with.
    func answerers(of step: ApprovalStep, about row: Reservation, at now: Moment) throws -> Answerers {
        try addressed(Fairness.question(row, [step], at: now), at: now).answerers?[step.step] ?? Answerers([])
    }

    /// Whom a step about a reservation waits for, said: "Saga Lindqvist", "the site coordinator".
    func asked(_ step: ApprovalStep, about row: Reservation, at now: Moment) throws -> String {
        try asked(step, of: Fairness.question(row, [step], at: now), at: now)
    }
}
