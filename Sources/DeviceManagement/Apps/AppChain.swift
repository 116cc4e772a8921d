// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The app request's chain of approval: endorsed by the coordinator, then approved by the principal.
/// - Source: S9, G7
package enum AppChain {
    package static let name = "app-request"

    /// The question for a request as it now stands.
    static func question(_ no: Int, about request: AppRequest, by person: PersonID, at now: Instant) -> Question {
        Question(
            Approval(
                unit: request.unit, no: no, chain: name, subjectKind: .appRequest, subjectNo: request.no,
                digest: request.fields.digest, requestedBy: person, expires: nil, made: now),
            [
                ApprovalStep(unit: request.unit, no: no, step: 1, stage: 1, role: Role.coordinator),
                ApprovalStep(unit: request.unit, no: no, step: 2, stage: 2, role: Role.principal),
            ])
    }

    /// Tells those whose answer is wanted now.
    static func ask(_ draft: inout Draft, _ question: Question, about request: AppRequest, at now: Moment) throws {
        let addressed = try draft.facts.addressed(question, at: now)
        guard let step = addressed.asked.first else { return }
        let endorser = question.steps.first { $0.stage == 1 }?.decidedBy
        let own = endorser != nil && endorser == request.person ? " The coordinator endorsed their own request." : ""
        for holder in addressed.answerers?[step.step]?.people ?? [] where holder != request.person {
            draft.tell(
                Notice(
                    holder, .digest, subject: "App request \(request.said)",
                    "\(request.said) for \(request.grade) waits for your answer: approve \(Numbered.appRequest.id(request.no)).\(own)"
                ))
        }
    }
}

extension Facts {
    /// The question about a request's present form; nil when there is none.
    package func appQuestion(_ request: AppRequest, at now: Moment) throws -> Question? {
        try questions(unit: request.unit, about: .appRequest, request.no, at: now).last {
            $0.approval.chain == AppChain.name && $0.approval.state != .void
                && $0.approval.digest == request.fields.digest
        }
    }
}
