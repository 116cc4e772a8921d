// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Draft {
    /// Tells every owner whose yes counts no longer; who is asked anew hears that besides.
    /// - Source: S15
    mutating func tellVoid(
        _ questions: [Question], about row: Reservation, cart number: Int, because why: String, by actor: PersonID
    ) throws {
        var given: [PersonID: Slots] = [:]
        for question in questions where question.approval.state == .open || question.approval.state == .granted {
            for step in question.steps where step.state == .yes {
                guard let person = step.decidedBy ?? step.person, person != actor, person != row.person else {
                    continue
                }
                given[person] = (given[person] ?? .none).union(Slots(bits: step.mask ?? 0))
            }
        }
        guard !given.isEmpty else { return }
        let id = Numbered.reservation.id(row.no)
        let teacher = try facts.name(of: row.person)
        for (person, mask) in given.sorted(by: { $0.key < $1.key }) {
            tell(
                Notice(
                    person, .before(row.day), subject: "Your yes to \(id) is void",
                    "Your yes to \(teacher) for \(mask.labels(ofCart: number)) on \(row.when) (\(id)) counts no longer: \(why)."
                ))
        }
    }
}
