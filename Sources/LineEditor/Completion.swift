// SPDX-License-Identifier: GPL-3.0-or-later

/// One word that TAB offers.
///
/// `word` replaces the word under the cursor as it stands, so it is given whole, in the case it should have. `note`
/// is the few words shown beside it: every completion is described. A word that holds a control character is not
/// offered at all, since it would be typed into the line.
package struct Completion: Sendable, Equatable {
    package let word: String
    package let note: String

    /// Whether the word is finished, so that a space follows it.
    ///
    /// False for `7-`, after which slots are still to be typed.
    package let closes: Bool

    package init(_ word: String, _ note: String, closes: Bool = true) {
        self.word = word
        self.note = note
        self.closes = closes
    }
}
