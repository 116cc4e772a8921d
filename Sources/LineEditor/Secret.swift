// SPDX-License-Identifier: GPL-3.0-or-later
import CReadline
import Decisions
import Glibc

/// A passphrase prompt: typed without echo, seen by no history.
enum Secret {
    /// Asks on standard error and reads one line from standard input, with the echo off on a terminal.
    ///
    /// Nothing already typed is thrown away, as a scanner or a paste may be ahead of the prompt; that was typed while
    /// readline held the terminal, so a bare CR ends the line as well. Every way out puts the echo back, a signal that
    /// ends the process included.
    static func read(prompt: String) -> LineInput {
        var seen = termios()
        guard tcgetattr(STDIN_FILENO, &seen) == 0 else { return .endOfInput }
        return Signals.guarding {
            var unseen = cartdesk_unseen(seen)
            tcsetattr(STDIN_FILENO, TCSADRAIN, &unseen)
            // Only now: whoever sees the prompt may type.
            write(Shown.safe(prompt))
            let input = line()
            tcsetattr(STDIN_FILENO, TCSADRAIN, &seen)
            write("\n")
            return input
        }
    }

    private static func line() -> LineInput {
        var bytes: [UInt8] = []
        while true {
            switch Keyboard.next(idleAt: nil) {
            case .byte(0x0A), .byte(0x0D):
                return Pasted.input(bytes[...])
            case .byte(let byte):
                // One more than is taken says that it is too long; the rest is not kept.
                if bytes.count <= LineReader.longest { bytes.append(byte) }
            case .end:
                return bytes.isEmpty ? .endOfInput : Pasted.input(bytes[...])
            case .interrupted:
                _ = Signals.takeInterrupt()
                return .interrupted
            case .killed, .idle:
                return .interrupted
            }
        }
    }

    private static func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
