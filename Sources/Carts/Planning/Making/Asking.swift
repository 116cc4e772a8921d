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
                for person in try facts.answering(step, at: now) where person != item.row.person {
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
    /// The people who can answer a step as of now.
    package func answering(_ step: ApprovalStep, at now: Moment) throws -> [PersonID] {
        if let person = step.person { return [person] }
        guard let role = step.role else { return [] }
        return try holders(of: role, at: step.unit, on: now.day)
    }

    /// Everybody who holds a role at a unit on a day.
    package func holders(of role: String, at unit: UnitID, on day: Day) throws -> [PersonID] {
        Set(try rows(HeldRole.at, unit).filter { $0.role == role && $0.covers(day) }.map(\.person)).sorted()
    }

    /// Whom a step waits for, said: "Saga Lindqvist", "the site coordinator".
    package func asked(_ step: ApprovalStep) throws -> String {
        if let person = step.person { return try name(of: person) }
        return "the \(Role.spoken[step.role ?? ""] ?? "desk")"
    }
}
