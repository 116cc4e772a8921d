// SPDX-License-Identifier: GPL-3.0-or-later
package import Glibc

/// A program on a terminal of its own, for tests of what a person sees and types.
///
/// Waiting is by looking, with a generous limit and never by sleeping for a guessed time: `wait(for:)` returns as soon
/// as the text is there. Output is read all the while, also during `send`, so neither side can block the other.
/// Not Sendable: one test, one terminal.
package final class Pty {
    package enum Failure: Error, CustomStringConvertible {
        case system(String, Int32)
        case notShown(String, output: String)
        case stillRunning(output: String)

        package var description: String {
            switch self {
            case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
            case .notShown(let text, let output):
                "\(text.debugDescription) was not shown; shown: \(output.debugDescription)"
            case .stillRunning(let output): "the program still runs; shown: \(output.debugDescription)"
            }
        }
    }

    /// How a program ended.
    package enum Ending: Equatable, Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    package let process: pid_t
    private let terminal: Int32
    private var bytes: [UInt8] = []
    private var mark = 0
    private var isOpen = true
    private var ending: Ending?

    /// Linux's own numbers, which the C headers give as macros that Swift can't read: TIOCSPTLCK, TIOCGPTN and
    /// POSIX_SPAWN_SETSID. `openpty` would do without them, but other tests' programs would inherit what it opens.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let newSession: Int32 = 0x80

    /// Looks of 50 ms each that find nothing before giving up: half a minute, for a machine with other things to do.
    private static let patience = 600

    /// Starts `program` (a path) in a new session whose controlling terminal is this one.
    ///
    /// The environment is exactly what is given, with TERM, LC_ALL and INPUTRC filled in where missing, so that
    /// nobody's own settings reach a test.
    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
        rows: Int = 24
    ) throws {
        let plain = ["TERM": "xterm", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null", "PATH": "/usr/bin:/bin"]
        let settings = plain.merging(environment) { $1 }.map { "\($0)=\($1)" }
        let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { throw Failure.system("open /dev/ptmx", errno) }
        var unlock: Int32 = 0
        var number: Int32 = 0
        guard ioctl(terminal, Self.setLock, &unlock) == 0, ioctl(terminal, Self.getNumber, &number) == 0 else {
            throw Failure.system("ioctl", errno)
        }
        self.terminal = terminal
        Self.setSize(terminal, columns: columns, rows: rows)
        _ = fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK)
        process = try Self.spawn(program, arguments, settings, on: "/dev/pts/\(number)")
    }

    deinit {
        if ending == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        close(terminal)
        for path in belongings { Sweep.away(path) }
    }

    /// Folders of the program's own, taken away with it, also when it was killed.
    package var belongings: [String] = []

    /// All that was shown so far.
    package var output: String {
        drain()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Types text; `\r` is the Enter key, `\u{3}` is Ctrl-C, `\u{4}` is Ctrl-D, `\t` is TAB.
    package func send(_ text: String) throws { try send(bytes: Array(text.utf8)) }

    package func send(bytes sent: [UInt8]) throws {
        var rest = sent[...]
        var looks = 0
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
                looks = 0
                continue
            }
            guard errno == EAGAIN || errno == EINTR, looks < Self.patience else {
                throw Failure.system("write", errno)
            }
            looks = look() ? 0 : looks + 1
        }
    }

    /// Waits until `text` is shown after whatever the last wait found; returns what was shown up to its end.
    @discardableResult
    package func wait(for text: String) throws -> String {
        let wanted = Array(text.utf8)
        var from = mark
        var looks = 0
        while looks < Self.patience {
            if let found = Self.find(wanted, in: bytes, from: from) {
                let shown = String(decoding: bytes[mark..<found], as: UTF8.self)
                mark = found
                return shown
            }
            from = max(mark, bytes.count - wanted.count)
            if !isOpen { break }
            looks = look() ? 0 : looks + 1
        }
        throw Failure.notShown(text, output: String(decoding: bytes[mark...], as: UTF8.self))
    }

    /// Changes the window's size; the kernel tells the program with SIGWINCH.
    package func resize(columns: Int, rows: Int) { Self.setSize(terminal, columns: columns, rows: rows) }

    /// Whether the terminal would show what is typed: false at a passphrase prompt and inside a line editor.
    package var echoes: Bool {
        var modes = termios()
        return tcgetattr(terminal, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Waits until the program has ended; every word it showed is in `output` then.
    @discardableResult
    package func waitForEnd() throws -> Ending {
        var looks = 0
        while looks < Self.patience {
            if let ending { return ending }
            drain()
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                let ended: Ending = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
                ending = ended
                drain()
                return ended
            }
            looks = look() ? 0 : looks + 1
        }
        throw Failure.stillRunning(output: output)
    }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) { kill(process, number) }

    /// One look at the terminal: waits up to 50 ms for output and takes what is there; whether there was any.
    private func look() -> Bool {
        var state = pollfd(fd: isOpen ? terminal : -1, events: Int16(POLLIN), revents: 0)
        poll(&state, 1, 50)
        let before = bytes.count
        drain()
        return bytes.count > before
    }

    private func drain() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while isOpen {
            let count = read(terminal, &buffer, buffer.count)
            if count > 0 {
                bytes += buffer[..<count]
            } else if count < 0, errno == EINTR {
                continue
            } else {
                // EIO: nobody holds the other side any more.
                if count == 0 || errno != EAGAIN { isOpen = false }
                return
            }
        }
    }

    /// Where `wanted` first ends in `bytes` at or after `from`.
    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
        guard let first = wanted.first else { return from }
        var start = max(0, from)
        while start + wanted.count <= bytes.count {
            if bytes[start] == first, bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
                return start + wanted.count
            }
            start += 1
        }
        return nil
    }

    private static func setSize(_ terminal: Int32, columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    /// A session leader that opens a terminal without O_NOCTTY gets it as its controlling terminal.
    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String], on name: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        let flags = Self.newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for word in words + settings { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
        guard code == 0 else { throw Failure.system("posix_spawn", code) }
        return process
    }
}
