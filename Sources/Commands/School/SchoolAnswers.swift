// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions

/// What `approve` and `decline` answer in this area: changes of the number list.
package enum SchoolAnswers {
    package static let all: [Answering] = [
        Answering(.allotmentChange) { numbers, yes, why, context in
            numbers.map { NumbersAnswer(unit: context.site, no: $0, yes: yes, reason: why) }
        } waiting: { context in
            try context.answer(NumbersWaiting(unit: context.site)).map {
                Answering.Item(Numbered.allotmentChange.id($0.no), $0.said, effects: $0.effects)
            }
        }
    ]
}
