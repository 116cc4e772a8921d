// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// Apps are installed on their processing day or after it, never before: requests are processed on a schedule, in the order of the queue.
///
/// The approvals may all be there earlier; the request then waits in the queue of its day.
/// - Source: S10
package enum BeforeProcessing: Rule {
    package static let code = "before-processing"
    package static let clause = "S10"

    static func refusal(_ request: AppRequest) -> Refusal {
        refusal(
            "\(request.said) is approved and waits for its processing day, \(request.processDay.long).",
            instead: ["app list"])
    }
}
