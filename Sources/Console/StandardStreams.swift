// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// The three streams that the program begins with.
package enum StandardStreams {
    /// Makes output that nobody takes an error like any other, and keeps closed streams from becoming something else.
    ///
    /// A closed pipe no longer ends the program before it has said what was done. A stream that was closed by whoever started the program is opened on
    /// the null device in the wrong direction: reading and writing still fail, and no file opened later takes its number.
    package static func hold() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        var action = sigaction()
        action.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(SIGPIPE, &action, nil)
    }
}
