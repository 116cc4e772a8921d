// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

/// What `approve` and `decline` answer in this area: whether extra devices may be used, one date or a whole series.
package enum PlanningAnswers {
    package static let all: [Answering] = [
        Answering(.reservation) { numbers, yes, why, context in
            [AnswerAuthorisation(site: context.site, numbers: numbers, yes: yes, why: why)]
        } waiting: { context in
            try context.answer(WaitingForMe(site: context.site)).map {
                Answering.Item(
                    Numbered.reservation.id($0.row.no),
                    "\($0.teacher) asks for \($0.labels.labels(ofCart: $0.cart)) on \($0.row.when), project \"\($0.row.project ?? "")\""
                )
            }
        },
        Answering(.series) { numbers, yes, why, context in
            let dates = try context.answer(WaitingForMe(site: context.site)).filter {
                $0.row.series.map(numbers.contains) ?? false
            }
            guard !dates.isEmpty else {
                throw Refused(
                    AlreadyAnswered.refusal(
                        "No date of \(Numbered.series.id(numbers.first ?? 0)) waits for you.", exit: .notFound))
            }
            return [AnswerAuthorisation(site: context.site, numbers: dates.map(\.row.no), yes: yes, why: why)]
        } waiting: { _ in
            []
        },
    ]
}
