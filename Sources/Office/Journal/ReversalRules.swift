// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Some things are not taken back: a substitute, a close of day, a right, whatever was seen or has been taken back already.
///
/// Each says what to do instead.
/// - Source: S16
package enum NotUndoable: Rule {
    package static let code = "not-undoable"
    package static let clause = "S16"
}

/// Somebody built on it: a row it wrote was changed since, or the cart was counted again. The later entries are named.
///
/// - Source: F17
package enum BuiltOn: Rule {
    package static let code = "built-on"
    package static let clause = "F17"
}

/// Undo is for the same person on the same day; afterwards the coordinator corrects, with a reason.
///
/// - Source: F17
package enum NotYoursToUndo: Rule {
    package static let code = "not-yours-to-undo"
    package static let clause = "F17"
}

/// What an entry changed cannot be read from the journal: the file is damaged, or the program is at fault.
///
/// That is neither an erased entry nor one that somebody built on. Which entry and which value is said; nothing is put back from a guess.
/// - Source: F17
package enum UnreadableBody: Rule {
    package static let code = "unreadable-body"
    package static let clause = "F17"

    static func refusal(_ seq: Int, _ what: String) -> Refusal {
        refusal(
            "#\(seq) cannot be taken back: what it wrote cannot be read (\(what)).",
            instead: ["journal verify --tables"], exit: .storage)
    }
}
