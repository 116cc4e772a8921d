// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Glibc

/// A program of ours beside the test: it types on standard input, and reads what was said when it likes.
///
/// What the program said is in files, so that nothing is lost when it is killed and nobody has to keep reading.
final class Child {
    enum End: Equatable {
        case exit(Int32)
        case signal(Int32)
        case hung
    }

    let process: pid_t
    private var input: Int32
    private let said: String
    private let told: String
    private var end: End?

    /// `shell` runs the program by `sh -c` with these words in front of `exec`: limits of the machine.
    init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], in folder: String,
        shell: String? = nil
    ) throws {
        // A program that has ended must not end the test that types on.
        signal(SIGPIPE, SIG_IGN)
        let name = folder + "/child-" + String(Self.numbers.next())
        said = name + ".out"
        told = name + ".err"
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw NotStarted(program: program, code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        input = ends[1]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
        posix_spawn_file_actions_addopen(&actions, 1, said, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, told, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let plain = [
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder, "XDG_STATE_HOME": folder,
        ]
        let settings = plain.merging(environment) { $1 }.map { "\($0)=\($1)" }
        let whole =
            shell.map { ["/bin/sh", "-c", "\($0); exec \"$0\" \"$@\"", program] + arguments } ?? [program] + arguments
        var words: [UnsafeMutablePointer<CChar>?] = whole.map { strdup($0) } + [nil]
        var values: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
        defer { for word in words + values { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, whole[0], &actions, &attributes, &words, &values)
        guard code == 0 else { throw NotStarted(program: program, code: code) }
        self.process = process
    }

    deinit {
        if end == nil { _ = kill() }
        if input >= 0 { close(input) }
        unlink(said)
        unlink(told)
    }

    func type(_ lines: [String]) {
        var rest = Array(lines.map { $0 + "\n" }.joined().utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func endOfInput() {
        if input >= 0 { close(input) }
        input = -1
    }

    /// Standard output so far.
    var output: String { Self.text(said) }
    /// Standard error so far.
    var errors: String { Self.text(told) }
    /// The answers so far, one JSON value a line; a line cut off by a kill is none.
    var answers: [JSON] { output.split(separator: "\n").compactMap { JSON(bytes: Array($0.utf8)) } }

    /// Ends the input and waits; a program that is still at it after two minutes is killed and counts as hung.
    ///
    /// `closing` is false while somebody else still types.
    func finish(closing: Bool = true) -> End {
        if closing { endOfInput() }
        return wait(milliseconds: 120_000) ?? kill(as: .hung)
    }

    /// Waits until it has ended, at most so long; nil when it still runs.
    func wait(milliseconds: Int) -> End? {
        for _ in 0...max(1, milliseconds / 2) {
            if let end { return end }
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                end = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
                continue
            }
            usleep(2000)
        }
        return end
    }

    /// SIGKILL: nothing in the program can do anything about it.
    @discardableResult
    func kill(as kind: End = .signal(SIGKILL)) -> End {
        if let end { return end }
        Glibc.kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        let ended: End = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : kind
        end = ended
        return ended
    }

    private static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static let numbers = Counting()
}

struct NotStarted: Error {
    let program: String
    let code: Int32
}

/// Where programs that were built beside the tests are.
enum Built {
    static let cartdesk = beside("cartdesk")
    static let probe = beside("TortureProbe")

    private static func beside(_ name: String) -> String {
        let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = URL(fileURLWithPath: runner).deletingLastPathComponent()
        while folder.path != "/" {
            let program = folder.appendingPathComponent(name).path
            if FileManager.default.isExecutableFile(atPath: program) { return program }
            folder.deleteLastPathComponent()
        }
        return "\(name) is not built"
    }
}
