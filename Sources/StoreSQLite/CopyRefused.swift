// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A file that cannot be a copy of a desk, or must not take the place of this one: another schema, a damaged journal, a link, a newer desk.
///
/// A copy is looked at before anything in it is used: its schema must be, word for word, one that this program made, so that nothing in it
/// runs; its pages and its journals must verify. A newer desk, or another one, is replaced only when that is said.
/// - Source: F23
package enum CopyRefused: Rule {
    package static let code = "copy-refused"
    package static let clause = "F23"

    static func refused(_ sentence: String, instead: [String] = [], exit: Refusal.Exit = .data) -> Refused {
        Refused(refusal(sentence, instead: instead, exit: exit))
    }
}
