// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What came of asking for a line.
///
/// `interrupted` is Ctrl-C: whatever was typed is gone and the session goes on. `endOfInput` is Ctrl-D on an empty
/// line, a closed terminal, or the end of a file. `idle` says that no key was touched for the time asked for.
package enum LineInput: Sendable, Equatable {
    case line(String)
    /// A line came and is no text that is taken; nothing of it was used.
    case unreadable(TextFault)
    case interrupted
    case endOfInput
    case idle
}
