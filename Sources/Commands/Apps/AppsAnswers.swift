// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import DeviceManagement

/// What `approve` and `decline` answer in this area: app requests, endorsed by the coordinator and approved by the principal.
package enum AppsAnswers {
    package static let all: [Answering] = [
        Answering(.appRequest) { numbers, yes, why, context in
            let receipts = try numbers.map {
                try context.perform(AnswerAppRequest(unit: context.site, no: $0, yes: yes, reason: why))
            }
            guard receipts.count > 1, let last = receipts.last else {
                return receipts.first ?? Receipt("Nothing was answered.")
            }
            return Receipt(
                "\(receipts.count) app requests are answered.",
                details: receipts.flatMap { [$0.headline] + $0.details }, entry: last.entry)
        } waiting: { context in
            try context.answer(AppList(unit: context.site)).requests.filter(\.waitsForMe).map {
                Answering.Item(
                    Numbered.appRequest.id($0.request.no),
                    "\($0.asker) asks for \($0.request.appName) for \($0.request.grade)")
            }
        }
    ]
}
