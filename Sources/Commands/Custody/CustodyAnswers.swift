// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

/// What `approve` and `decline` answer in this area: check-ins entered late for an earlier time.
package enum CustodyAnswers {
    package static let all: [Answering] = [
        Answering(.count) { numbers, yes, why, context in
            numbers.map { AnswerLateCount(site: context.site, no: $0, yes: yes, reason: why) }
        } waiting: { context in
            try context.answer(LateWaiting(site: context.site)).map {
                Answering.Item(Numbered.count.id($0.count.no), $0.said)
            }
        }
    ]
}
