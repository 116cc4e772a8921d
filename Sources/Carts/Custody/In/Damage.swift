// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A label that came back damaged, with what is the matter.
package struct Damage: Codable, Sendable, Equatable {
    package let slot: Int
    package let note: String
    package init(slot: Int, note: String) {
        self.slot = slot
        self.note = note
    }

    /// The words that say it again, with capitals where the note is missing.
    var words: String {
        "damaged \(slot) \(Typed.quoted(note.allSatisfy(\.isWhitespace) ? "WHAT" : note, always: true))"
    }
}

/// A damaged device is described: the note goes into the hold and the repair ticket.
///
/// - Source: S17
package enum DamageIsDescribed: Rule {
    package static let code = "damage-needs-a-note"
    package static let clause = "S17"

    /// - Parameter line: the line that says all of it again, with capitals where a note is missing.
    static func objections(_ damaged: [Damage], _ cart: Cart, in line: String) -> [Refusal] {
        damaged.filter { $0.note.allSatisfy(\.isWhitespace) }.map {
            refusal(
                "What is the matter with \(cart.number)-\($0.slot)?",
                instead: [line])
        }
    }
}
