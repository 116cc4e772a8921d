// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What stands between an actor and another person's account, collected for every request that touches one.
package enum Bounds {
    /// `self` allowed: laying down one's own role or leaving harms nobody's rights.
    static func objections(
        _ actor: Actor, to known: Known, at unit: UnitID, now: Moment, own: Bool = false, what: String
    ) -> [Refusal] {
        var found: [Refusal] = []
        let services = actor.isDesktopServices(at: unit)
        if !known.belongs(to: unit), !services {
            found.append(AnotherSite.refusal("\(known.called) does not belong to this site.", exit: .notPermitted))
        }
        if actor.person == known.person.person {
            if !own {
                found.append(
                    OwnRights.refusal("You cannot \(what) yourself; somebody above you does it.", exit: .notPermitted))
            }
        } else if !services, actor.rank(at: unit) <= known.rank(from: now.day) {
            found.append(
                OnlyDownwards.refusal(
                    "\(known.called) does not stand below you: only Desktop Services may \(what) them.",
                    exit: .notPermitted))
        }
        return found
    }

    /// Whether one of the actor's own open requests waits for this person's answer.
    package static func waits(
        _ requester: PersonID, on known: Known, at unit: UnitID, now: Moment, _ facts: Facts
    ) throws -> [Approval] {
        let open = try facts.rows(Approval.open, unit).filter { approval in
            approval.requestedBy == requester && approval.expires.map { now.instant < $0 } ?? true
        }
        try facts.require(open.map { ApprovalStep.of(unit, $0.no) })
        let roles = Set(known.holding(on: now.day).filter { $0.unit == unit }.map(\.role))
        return try open.filter { approval in
            let steps = try facts.rows(ApprovalStep.of, unit, approval.no)
            let isNamed = steps.contains { step in
                step.state == .waiting && (step.person == known.person.person || step.role.map(roles.contains) == true)
            }
            if isNamed { return true }
            // Whoever stands in for somebody who can act no longer answers it just as well.
            let answerers = try facts.addressed(Question(approval, steps), at: now).answerers ?? [:]
            return answerers.values.contains { $0.people.contains(known.person.person) }
        }
    }
}

/// Nobody raises their own rights, scope or role, Desktop Services included.
///
/// - Source: F21
package enum OwnRights: Rule {
    package static let code = "own-rights"
    package static let clause = "F21"
    package static let kept = true
}

/// Roles, blocks, invitations and resets go downwards only, or come from Desktop Services.
///
/// Whoever hands out a code could use it themself; so nobody hands out one to their equal or better.
/// - Source: F21, F24
package enum OnlyDownwards: Rule {
    package static let code = "only-downwards"
    package static let clause = "F21"
    package static let kept = true
}

/// A person of another site is touched there, or by Desktop Services.
///
/// - Source: F20
package enum AnotherSite: Rule {
    package static let code = "another-site"
    package static let clause = "F20"
    package static let kept = true
}

/// No code for somebody whose yes one is waiting for: it would let one answer one's own question.
///
/// Holds for Desktop Services too. The question is answered, or withdrawn, first.
/// - Source: S15, F21
package enum OwnApprover: Rule {
    package static let code = "own-approver"
    package static let clause = "S15"
    package static let kept = true
}

/// The last one of Desktop Services cannot be blocked, leave or lose the role: nobody could let anyone in any more.
///
/// - Source: F29
package enum LastDesktopServices: Rule {
    package static let code = "last-desktop-services"
    package static let clause = "F29"
}
