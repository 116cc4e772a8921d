// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// Long results a screen at a time.
package struct Pager: Sendable {
    private let terminal: Terminal
    private let environment: [String: String]

    package init(_ terminal: Terminal, environment: [String: String]) {
        self.terminal = terminal
        self.environment = environment
    }

    /// Shows text through the pager when it is for a terminal and longer than the screen, otherwise at once.
    ///
    /// `PAGER` names the program, `less -FRX` if it doesn't; empty or `cat` means none. `less` runs in its secure
    /// mode: where the shell is all that an account may do, a pager must not open another. Quitting it early is no
    /// error; where it can't be started the text is written at once.
    package func show(_ text: String, on output: Output = .standard) throws(Output.Failure) {
        guard let command, Self.isNeeded(text, terminal) else { return try output.result(text) }
        if !run(command, text) { try output.result(text) }
    }

    /// Whether the text takes more lines than the screen has beside the prompt.
    static func isNeeded(_ text: String, _ terminal: Terminal) -> Bool {
        guard terminal.isTerminal else { return false }
        var lines = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        {
            let columns = DisplayWidth.of(uncoloured(line))
            lines += max(1, (columns + terminal.width - 1) / max(1, terminal.width))
        }
        return lines >= terminal.height
    }

    /// The command line of the pager, nil for none; a terminal that cannot move its cursor has none.
    var command: String? {
        if environment["TERM"] == "dumb" { return nil }
        let command = environment["PAGER"] ?? "less -FRX"
        let words = command.split(separator: " ")
        return words.isEmpty || words == ["cat"] ? nil : command
    }

    private static func uncoloured(_ line: Substring) -> String {
        guard line.contains("\u{1B}") else { return String(line) }
        return String(line).replacing(/\u{1B}\[[0-9;]*m/, with: "")
    }

    /// Runs the pager to its end; false when it never ran.
    private func run(_ command: String, _ text: String) -> Bool {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return false }
        // The pager must not hold the writing end, or it would never see the end of the text.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let brokenPipe = Ignored(SIGPIPE)
        let interrupt = Ignored(SIGINT)
        defer {
            brokenPipe.restore()
            interrupt.restore()
        }
        let process = spawn(command, input: ends[0])
        close(ends[0])
        if process != nil { _ = Descriptor.write(text, to: ends[1]) }
        close(ends[1])
        guard let process else { return false }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // 126 and 127: the shell found no such program.
        return ![126, 127].contains((status >> 8) & 0xFF)
    }

    private func spawn(_ command: String, input: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGPIPE)
        sigaddset(&defaults, SIGINT)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        let settings = environment.merging(["LESSSECURE": "1", "LESSCHARSET": "utf-8", "LESSHISTFILE": "-"]) { $1 }
        let line: [String] = ["sh", "-c", command]
        var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &variables) == 0 else { return nil }
        return process
    }
}

/// A signal ignored until it is restored.
private struct Ignored {
    private let signal: Int32
    private let former: sigaction

    init(_ signal: Int32) {
        self.signal = signal
        var action = sigaction()
        action.__sigaction_handler.sa_handler = SIG_IGN
        var former = sigaction()
        sigaction(signal, &action, &former)
        self.former = former
    }

    func restore() {
        var action = former
        sigaction(signal, &action, nil)
    }
}
