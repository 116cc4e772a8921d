// SPDX-License-Identifier: GPL-3.0-or-later
import Synchronization

/// What readline's callbacks need to know; they are C functions and can capture nothing.
///
/// There is one terminal and readline is one set of globals, so there is one of these.
struct Session: Sendable {
    /// Why a line was given up from inside the reading of a key.
    enum GivenUp: Sendable {
        case interrupted, idle
    }

    var complete: (@Sendable (_ line: String, _ cursor: Int) -> [Completion])?
    var offered: [Completion] = []
    var completes = true
    var idleAfterSeconds: Int?
    var lastKeyAt = 0
    var givenUp: GivenUp?

    static let current = Mutex(Session())
}
