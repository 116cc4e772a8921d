// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The changes of the number list that wait for whoever asks.
package struct NumbersWaiting: Query {
    package struct Item: Sendable {
        package let no: Int
        package let said: String
        /// What a yes does, one sentence each.
        package let effects: [String]
    }

    package static let name = "allotment.waiting"
    package static let permission = Permission("allotment.answer")
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [AllotmentChange.waiting(unit), Cart.all(unit), Person.of(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Item] {
        let changes = try facts.rows(AllotmentChange.waiting, unit).sorted { $0.no < $1.no }
        try facts.require(changes.map { Approval.about(unit, Numbered.allotmentChange, $0.no) })
        try facts.require(
            changes.flatMap {
                try facts.rows(Approval.about, unit, Numbered.allotmentChange, $0.no).map {
                    ApprovalStep.of(unit, $0.no)
                }
            })
        let names = Dictionary(try facts.rows(Person.of, unit).map { ($0.person, $0.called) }) { first, _ in first }
        let carts = Dictionary(try facts.rows(Cart.all, unit).map { ($0.cart, $0.number) }) { first, _ in first }
        return try changes.compactMap { change in
            let question = try facts.questions(
                unit: unit, about: .allotmentChange, change.no, at: now, barred: change.barred
            ).last
            guard let question, question.objection(to: actor, at: now.instant) == nil, change.gainer != actor.person
            else { return nil }
            let labels = change.mask.labels(ofCart: carts[change.cart] ?? change.cart)
            return Item(
                no: change.no, said: change.sentence(question, labels: labels) { names[$0] ?? "somebody" },
                effects: try facts.consequences(of: change, by: actor, at: now))
        }
    }
}

extension Facts {
    /// Who may not answer a question besides the person who asked: of a change of the number list, the one who gains.
    package func barred(from approval: Approval) throws -> Set<PersonID> {
        guard approval.subjectKind == .allotmentChange else { return [] }
        return try one(AllotmentChange.numbered, approval.unit, approval.subjectNo)?.barred ?? []
    }
}
