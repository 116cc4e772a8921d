// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// `out 7` takes every confirmed reservation whose hand-over is open, never simply the cart: without one there is nothing to take.
///
/// Hand-over opens 10 minutes before the reserved time and ends when the reservation is released, 15 minutes after its start.
/// - Source: S12
package enum NothingToHandOver: Rule {
    package static let code = "nothing-to-hand-over"
    package static let clause = "S12"

    static func refusal(
        _ cart: Cart, next: Reservation?, teacher: String?, policy: Policy, instead: [String]
    ) -> Refusal {
        guard let next, let teacher else {
            return refusal(
                "Nothing is reserved on cart \(cart.number) that could be collected now.", instead: instead)
        }
        return refusal(
            "Nothing on cart \(cart.number) can be collected yet: \(next.mask.labels(ofCart: cart.number)) is \(teacher)'s for \(next.when), handed over from \(Said.clock(next.start - policy.handOver)).",
            instead: ["cart show \(cart.number)"])
    }
}

/// A team teacher takes only their own reserved labels.
///
/// - Source: S12, S15
package enum NotYourLabels: Rule {
    package static let code = "not-your-labels"
    package static let clause = "S12"

    static func refusal(_ labels: String, whose: String, acting: [String], instead: [String] = []) -> Refusal {
        refusal("\(labels) is \(whose)'s: you take and bring back your own.\(said(acting))", instead: instead)
    }

    static func refusal(notWithYou slots: Slots, _ cart: Cart, acting: [String]) -> Refusal {
        refusal(
            "\(slots.labels(ofCart: cart.number)) is not out with you: what is missing or damaged you say of what you took.\(said(acting))",
            instead: slots.all.map { "ticket open \"WHAT\" \(cart.number)-\($0)" })
    }

    private static func said(_ acting: [String]) -> String {
        acting.isEmpty ? "" : " \(Said.list(acting)) may act for the cart."
    }
}

/// Every label asked for is held, still out, or was counted as not there: nothing is left to hand over.
///
/// - Source: S12, F3
package enum NothingLeft: Rule {
    package static let code = "nothing-left"
    package static let clause = "S12"

    static func refusal(_ cart: Cart, why: [String]) -> Refusal {
        let reasons = why.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
        return refusal(
            "Nothing of what you asked for can leave cart \(cart.number): \(reasons).",
            instead: ["cart show \(cart.number)"])
    }
}

/// Nothing is handed out on a day without lessons.
///
/// - Source: S11
package enum NoLessonsToday: Rule {
    package static let code = "no-lessons-today"
    package static let clause = "S11"

    static func refusal(_ day: Day, note: String?) -> Refusal {
        let why = note.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
        return refusal("\(day) is not a school day\(why): the carts stay locked.", instead: ["calendar"])
    }
}
