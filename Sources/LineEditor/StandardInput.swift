// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
import Glibc
import Synchronization

/// Lines that nobody edits: of standard input, and of a script in a file. One reader serves both, so that they never differ.
package enum StandardInput {
    private static let lines = Mutex(LineReader { bytes(of: STDIN_FILENO) })

    /// The next line of standard input; nil at its end, and when Ctrl-C was pressed while it was waited for.
    package static func next() -> Result<String, TextFault>? { lines.withLock { $0.next() } }

    /// The lines of a script; nil when the file cannot be opened for reading.
    package static func script(_ path: String) -> (() -> Result<String, TextFault>?)? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT != S_IFDIR else {
            close(file)
            return nil
        }
        // Open until the process ends: a script is its last work.
        var reader = LineReader { bytes(of: file) }
        return { reader.next() }
    }

    /// What is there to read; nothing at the end, on an error, and after Ctrl-C.
    private static func bytes(of file: Int32) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR, !Signals.isInterrupted { continue }
            return count > 0 ? Array(buffer[..<count]) : []
        }
    }
}
