// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// Whose yes a reservation needs.
///
/// Each owner of labels outside the class teacher's allotment is asked by name. For unowned labels the site coordinator answers; a coordinator
/// who enters it for another's class has answered by that; for a coordinator's own class the principal answers. Nobody, of whatever
/// role, answers for an owner who exists.
/// - Source: S15, G7
package enum Fairness {
    package static let chain = "extra-devices"

    /// - Parameter entered: who enters the reservation; nil where nobody does, because a number list made it a question.
    static func steps(
        _ outside: [Ownership], of teacher: PersonID, at site: UnitID, entered: Actor?, _ facts: Facts, at now: Moment
    ) throws -> [ApprovalStep] {
        let coordinates = try facts.rows(HeldRole.of, teacher).contains {
            $0.unit == site && $0.role == Role.coordinator && $0.covers(now.day)
        }
        return outside.enumerated().map { index, part in
            var step = ApprovalStep(unit: site, no: 0, step: index + 1, mask: part.slots.bits)
            if let owner = part.person {
                step.person = owner
            } else if coordinates {
                step.role = Role.principal
            } else {
                step.role = Role.coordinator
                if let entered, entered.person != teacher, entered.holds(Role.coordinator, at: site) {
                    step.state = .yes
                    step.decidedBy = entered.person
                    step.at = now.instant
                }
            }
            return step
        }
    }

    static func steps(for placement: Placement, _ facts: Facts, by actor: Actor, at now: Moment) throws
        -> [ApprovalStep]
    {
        try steps(
            placement.outside, of: placement.wish.teacher, at: placement.wish.site, entered: actor, facts, at: now)
    }

    /// The question about a reservation as it would be put with these steps; it has no number yet.
    static func question(_ row: Reservation, _ steps: [ApprovalStep], at now: Moment) -> Question {
        Question(
            Approval(
                unit: row.site, no: 0, chain: chain, subjectKind: .reservation, subjectNo: row.no, digest: digest(row),
                requestedBy: row.person, expires: nil, made: now.instant), steps)
    }

    /// A short digest of what was asked: when it changes, the yeses are void.
    package static func digest(_ r: Reservation) -> String {
        let text = [
            "\(r.cart)", "\(r.mask.bits)", "\(r.day.number)", "\(r.start)", "\(r.end)", "\(r.person.raw)", r.room,
            r.project ?? "",
        ].joined(separator: "\u{1f}")
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
