// SPDX-License-Identifier: GPL-3.0-or-later
import CReadline
import Glibc
import Synchronization

/// The reading of keys, given to readline in place of its own.
///
/// One byte a read and no buffer: what a scanner or a paste sends ahead stays in the terminal's queue, where the next
/// line, a passphrase prompt or a pager finds it. Readline's own event hook reads ahead into a buffer of 512 bytes
/// that a passphrase prompt could not see.
enum Keyboard {
    /// How long one wait lasts, in milliseconds, before marks are looked at again.
    private static let slice: Int32 = 100

    /// What a wait for the next byte ended with.
    enum Key: Equatable {
        case byte(UInt8)
        case end
        case interrupted
        case idle
        case killed
    }

    /// Waits for one byte on standard input.
    ///
    /// `atEachLook` runs before each wait and after it, so that what came with a signal is noticed before more is read.
    static func next(idleAt: Int?, atEachLook: () -> Void = {}) -> Key {
        while true {
            atEachLook()
            if Signals.isInterrupted { return .interrupted }
            if Signals.fatal != nil { return .killed }
            if let idleAt, Surroundings.secondsSinceStart() >= idleAt { return .idle }
            var stdin = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            guard poll(&stdin, 1, slice) > 0 else { continue }
            atEachLook()
            if Signals.isInterrupted { return .interrupted }
            var byte: UInt8 = 0
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 { return .byte(byte) }
            if count == 0 || (errno != EINTR && errno != EAGAIN) { return .end }
        }
    }

    /// Throws away what is still coming of a line without end, until nothing came for a moment.
    static func drained(_ input: LineInput) -> LineInput {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var stdin = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        while !Signals.isInterrupted, poll(&stdin, 1, 3 * slice) > 0 {
            let count = read(STDIN_FILENO, &bytes, bytes.count)
            if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { break }
        }
        return input
    }

    /// Readline's getc: a byte, EOF, or the error that makes it give up the line.
    ///
    /// The mark of why stays set until the line is over: readline may ask again while it unwinds a search or a
    /// half-typed key sequence, and must get the same answer.
    static func readlineByte() -> Int32 {
        let (idle, lastKeyAt, givenUp) = Session.current.withLock { ($0.idleAfterSeconds, $0.lastKeyAt, $0.givenUp) }
        if givenUp != nil { return cartdesk_rl_read_error() }
        let key = next(idleAt: idle.map { lastKeyAt + $0 }) {
            rl_check_signals()
            if Signals.takeResize() { rl_resize_terminal() }
        }
        switch key {
        case .byte(let byte):
            let fits = Session.current.withLock { session in
                if idle != nil { session.lastKeyAt = Surroundings.secondsSinceStart() }
                guard session.typed.takes(byte) else {
                    session.givenUp = .tooLong
                    return false
                }
                return true
            }
            if fits { return Int32(byte) }
        case .end, .killed:
            return EOF
        case .interrupted:
            Session.current.withLock { $0.givenUp = .interrupted }
        case .idle:
            Session.current.withLock { $0.givenUp = .idle }
        }
        return cartdesk_rl_read_error()
    }
}
