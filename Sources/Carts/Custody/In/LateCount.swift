// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// A check-in entered after the deadline for an earlier time: the chain that settles it.
///
/// - Source: S13, G7
package enum LateCount {
    package static let chain = "late-count"

    static func digest(_ count: Count) -> String { "\(count.no)/\(count.day.number)/\(count.told.ms)" }
}

extension Draft {
    /// Asks whoever holds the role whether the told time may stand.
    mutating func ask(
        _ count: Count, _ cart: Cart, of role: String, people: [PersonID], by actor: Actor, at now: Moment
    ) throws {
        let no = try next(.approval)
        put(
            Question(
                Approval(
                    unit: count.site, no: no, chain: LateCount.chain, subjectKind: .count, subjectNo: count.no,
                    digest: LateCount.digest(count), requestedBy: actor.person, expires: nil,
                    made: now.instant),
                [ApprovalStep(unit: count.site, no: no, step: 1, role: role)]))
        let id = Numbered.count.id(count.no)
        for person in people where person != actor.person {
            tell(
                Notice(
                    person, .atOnce, subject: "Cart \(cart.number): a late check-in waits for you",
                    "\(actor.name) entered cart \(cart.number)'s check-in of \(now.day) at \(Said.clock(now.minute)) for \(Said.clock(now.zone.minute(of: count.told)))\(count.why.map { ": \($0)" } ?? "").\nType `approve \(id)`, or `decline \(id) \"WHY\"`."
                ))
        }
    }
}

extension Draft {
    /// The question about a late check-in goes over to its correction: the same people are asked, and the old number is answered no more.
    mutating func carryQuestion(from old: Count, to new: Count) throws {
        for question in try facts.questions(unit: old.site, about: .count, old.no)
        where question.approval.chain == LateCount.chain && question.approval.state == .open {
            change(question, to: question.closed(.void))
            let was = question.approval
            let no = try next(.approval)
            put(
                Question(
                    Approval(
                        unit: new.site, no: no, chain: was.chain, subjectKind: .count, subjectNo: new.no,
                        digest: LateCount.digest(new), requestedBy: was.requestedBy, expires: was.expires,
                        made: was.made),
                    question.steps.map { step in
                        var again = step
                        again.no = no
                        again.rev = 0
                        return again
                    }))
        }
    }
}

/// Says yes or no to a check-in that was entered late for an earlier time.
///
/// Yes settles the flag; the evidence of that night stays as it was. No leaves it late.
/// - Source: S13, RULES "Check-in"
package struct AnswerLateCount: Request {
    package static let name = "count.answer"
    package static let permission = Permission("count.answer")
    package let site: UnitID
    package let no: Int
    package let yes: Bool
    package let reason: String?
    package var unit: UnitID { site }

    package init(site: UnitID, no: Int, yes: Bool, reason: String? = nil) {
        self.site = site
        self.no = no
        self.yes = yes
        self.reason = reason
    }

    package func needs(at now: Moment) -> [Slice] {
        [Count.numbered(site, no), Approval.about(site, Numbered.count, no)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let id = Numbered.count.id(no)
        guard let count = try facts.one(Count.numbered, site, no) else {
            return .refuse(
                NothingToAnswer.refusal("There is no check-in \(id) here.", instead: ["inbox"], exit: .notFound))
        }
        guard
            let question = try facts.questions(unit: site, about: .count, no, at: now).last(where: {
                $0.approval.chain == LateCount.chain
            })
        else {
            return .refuse(
                NothingToAnswer.refusal("\(id) does not wait for an answer.", instead: ["inbox"], exit: .notFound))
        }
        if let objection = question.objection(to: actor, at: now.instant) {
            return .refuse(try objection.refusal(question, id, facts, at: now))
        }
        guard let cart = try facts.one(Cart.id, site, count.cart) else { return .refuse(NoSuchCart.here) }
        var draft = Draft(site, facts)
        draft.change(question, to: question.answered(yes, by: actor, at: now.instant, reason: reason))
        var after = count
        after.state = yes ? .approved : .standing
        draft.update(count, after)
        draft.tell(
            Notice(
                question.approval.requestedBy, .digest, subject: "Cart \(cart.number), \(count.day)",
                "\(actor.name) \(yes ? "approved" : "declined") \(id), the check-in told for \(Said.clock(now.zone.minute(of: count.told))).\(reason.map { " \($0)" } ?? "")"
            ))
        let told = Said.clock(now.zone.minute(of: count.told))
        return .accept(
            draft,
            Receipt(
                yes
                    ? "\(id) stands: cart \(cart.number) was back at \(told) on \(count.day)."
                    : "\(id) is declined: cart \(cart.number) stays late for \(count.day).",
                data: ["count": .text(id), "approved": .bool(yes)]))
    }
}

/// The id names no late check-in that waits for an answer.
///
/// - Source: S13, G7
package enum NothingToAnswer: Rule {
    package static let code = "nothing-to-answer"
    package static let clause = "S13"
}
