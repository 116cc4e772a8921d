// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Synchronization

/// What readline's callbacks need to know; they are C functions and can capture nothing.
///
/// There is one terminal and readline is one set of globals, so there is one of these.
struct Session: Sendable {
    /// Why a line was given up from inside the reading of a key.
    enum GivenUp: Sendable {
        case interrupted, idle, tooLong
    }

    var complete: (@Sendable (_ line: String, _ cursor: Int) -> [Completion])?
    var offered: [Completion] = []
    var completes = true
    var idleAfterSeconds: Int?
    var lastKeyAt = 0
    var givenUp: GivenUp?
    var typed = Typed()

    /// How much came in since the prompt: readline would keep all of it.
    struct Typed: Sendable {
        private var ofLine = 0
        private var all = 0

        /// Counts a byte; false when a line, its editing keys included, or a paste grows without end.
        mutating func takes(_ byte: UInt8) -> Bool {
            ofLine = byte == 0x0A || byte == 0x0D ? 0 : ofLine + 1
            all += 1
            return ofLine <= 2 * LineReader.longest && all <= 4 * 1024 * 1024
        }
    }

    static let current = Mutex(Session())
}
