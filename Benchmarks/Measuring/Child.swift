// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Glibc

/// A process that the bench starts, and what the operating system says it used.
struct Child: Sendable {
    struct Ended {
        let code: Int32
        let nanoseconds: Int
        /// The most memory it held at one time.
        let peakBytes: Int
    }

    let id: pid_t
    private let began: Int

    /// Starts a program with exactly this environment; its output goes into a file or nowhere.
    init(_ program: String, _ arguments: [String], environment: [String: String] = [:], output: String = "/dev/null")
        throws
    {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + settings { free(word) } }
        var id: pid_t = 0
        let began = Stopwatch.now()
        guard posix_spawn(&id, program, &actions, nil, &words, &settings) == 0 else {
            throw CannotStart(program: program)
        }
        self.id = id
        self.began = began
    }

    func wait() -> Ended {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return ended(status, peakBytes: 0)
    }

    /// The same with the memory it took: looked at every two milliseconds, for processes that run for a good while.
    func waitWatching() -> Ended {
        var status: Int32 = 0
        var peak = 0
        while waitpid(id, &status, WNOHANG) == 0 {
            peak = max(peak, Self.peakBytes(of: id))
            usleep(2_000)
        }
        return ended(status, peakBytes: peak)
    }

    private func ended(_ status: Int32, peakBytes: Int) -> Ended {
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return Ended(code: code, nanoseconds: Stopwatch.now() - began, peakBytes: peakBytes)
    }

    /// The most that a running process held so far, as the kernel counts it.
    ///
    /// What `wait4` says of a finished one is no less than what its parent held when it was started: this program, with its samples.
    static func peakBytes(of id: pid_t) -> Int {
        let text = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").dropFirst().first).flatMap { Int($0) }.map { $0 * 1_024 } ?? 0
    }

    struct CannotStart: Error, CustomStringConvertible {
        let program: String
        var description: String { "cannot start \(program)" }
    }
}
