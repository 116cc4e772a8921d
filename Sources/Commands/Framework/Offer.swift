// SPDX-License-Identifier: GPL-3.0-or-later

/// One word that may be typed next, with the few words that TAB shows beside it.
package struct Offer: Sendable, Hashable {
    package let word: String
    package let note: String
    /// Whether the word is finished; false for `7-`, after which slots follow.
    package let closes: Bool

    package init(_ word: String, _ note: String, closes: Bool = true) {
        self.word = word
        self.note = note
        self.closes = closes
    }
}
