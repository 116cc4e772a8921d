// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What close of day can find, by its permanent word in evidence and flags.
/// - Source: RULES "Close of day"
package enum EveningCode: String, CaseIterable, Sendable {
    case notBack = "not-back"
    /// Not back on the evening before, and checked in since. Nights raised it beside `notBack` once; its flags stay as they are, no new one is made.
    case late
    case stillOut = "still-out"
    case missing
    case recall
    case unplugged
    case unlocked
    case wrongRoom = "wrong-room"
    case uncabled
    case appOverdue = "app-overdue"
}

/// One thing found on one evening: about what, which labels, who answers.
package struct Finding: Sendable, Equatable {
    package var code: EveningCode
    package var subject: Subject
    package var cart: Int?
    package var mask: Slots
    /// The last user for labels, the coordinating teacher for the cart.
    package var person: PersonID?

    package init(_ code: EveningCode, _ subject: Subject, cart: Int?, mask: Slots = .none, person: PersonID?) {
        self.code = code
        self.subject = subject
        self.cart = cart
        self.mask = mask
        self.person = person
    }

    /// Whether a flag is about the same thing.
    package func concerns(_ flag: Flag) -> Bool {
        flag.code == code.rawValue && flag.subjectKind == subject.kind && flag.subjectNo == subject.no
    }
}
