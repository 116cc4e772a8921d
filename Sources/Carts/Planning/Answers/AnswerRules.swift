// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// An answer from somebody who was not asked.
///
/// Nobody, of whatever role, says yes for an owner who exists; for unowned labels the site coordinator does, for a coordinator's own class
/// the principal.
/// - Source: S15
package enum NotAsked: Rule {
    package static let code = "not-asked"
    package static let clause = "S15"
    package static let kept = true
}

/// Nobody approves what they requested; whoever endorsed does not approve as well. Separation is by person, never by role.
///
/// - Source: S9, S15
package enum OwnRequest: Rule {
    package static let code = "own-request"
    package static let clause = "S15"
    package static let kept = true
}

/// A question that was answered, taken back, or lapsed.
///
/// - Source: S15
package enum AlreadyAnswered: Rule {
    package static let code = "already-answered"
    package static let clause = "S15"
}

extension Question.Objection {
    /// The objection in words, for whatever `what` names ("R12", "A14").
    package func refusal(_ question: Question, _ what: String, _ facts: Facts, at now: Moment) throws -> Refusal {
        switch self {
        case .settled(let state):
            let word =
                switch state {
                case .open: "open"
                case .granted: "granted already"
                case .declined: "declined already"
                case .lapsed: "lapsed: nobody answered in time"
                case .void: "no longer asked"
                case .used: "used already"
                }
            return AlreadyAnswered.refusal("\(what) is \(word).")
        case .notAsked:
            let asked = try question.asked.map { try facts.asked($0, of: question, at: now) }
            let answered = question.steps.filter { $0.state == .yes }.isEmpty ? "" : " The others have said yes."
            return NotAsked.refusal(
                "\(what) waits for \(asked.isEmpty ? "nobody" : Said.list(asked)), and for nobody else.\(answered)",
                exit: .notPermitted)
        case .ownRequest:
            return OwnRequest.refusal(
                "\(what) is your own request: nobody approves what they asked for.", exit: .notPermitted)
        case .answeredEarlierStage:
            return OwnRequest.refusal("You endorsed \(what): somebody else has to approve it.", exit: .notPermitted)
        }
    }
}
