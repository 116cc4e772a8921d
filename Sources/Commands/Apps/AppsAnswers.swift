// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import DeviceManagement

/// What `approve` and `decline` answer in this area: app requests, endorsed by the coordinator and approved by the principal.
package enum AppsAnswers {
    package static let all: [Answering] = [
        Answering(.appRequest) { numbers, yes, why, context in
            numbers.map { AnswerAppRequest(unit: context.site, no: $0, yes: yes, reason: why) }
        } waiting: { context in
            try context.answer(AppList(unit: context.site)).requests.filter(\.waitsForMe).map {
                Answering.Item(
                    Numbered.appRequest.id($0.request.no),
                    "\($0.asker) asks for \($0.request.appName) for \($0.request.grade)")
            }
        }
    ]
}
