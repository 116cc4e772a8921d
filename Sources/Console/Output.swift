// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// The one place that prints.
///
/// What was asked for goes to standard output, where a script reads it; talk (greetings, questions, errors) goes to
/// standard error. Tests put sinks of their own in place of the two.
package struct Output: Sendable {
    /// Standard output could not take it: a full disk, a closed pipe.
    package struct Failure: Error, Equatable, CustomStringConvertible {
        package let code: Int32
        package var description: String { "cannot write the output: " + String(cString: strerror(code)) }
        /// Whoever read it has gone, as `head` does when it has seen enough.
        package var isClosedPipe: Bool { code == EPIPE }
    }

    private let results: @Sendable (String) throws(Failure) -> Void
    private let talks: @Sendable (String) -> Void

    package init(
        results: @escaping @Sendable (String) throws(Failure) -> Void, talks: @escaping @Sendable (String) -> Void
    ) {
        self.results = results
        self.talks = talks
    }

    package static let standard = Output(
        results: { text throws(Failure) in
            if let code = Descriptor.write(text, to: STDOUT_FILENO) { throw Failure(code: code) }
        },
        talks: { text in _ = Descriptor.write(text, to: STDERR_FILENO) })

    /// Writes what was asked for, as it stands.
    package func result(_ text: String) throws(Failure) { try results(text) }

    /// Says something to the person; if nobody can hear it, nothing is lost.
    package func talk(_ text: String) { talks(text) }
}

/// Whole writes to a file descriptor.
enum Descriptor {
    /// Writes all of the text; the error's number if it can't.
    static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EAGAIN {
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&ready, 1, -1)
                } else if errno != EINTR {
                    return errno
                }
            }
            return nil
        }
    }
}
