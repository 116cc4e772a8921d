// SPDX-License-Identifier: GPL-3.0-or-later
import CReadline
import Decisions
import Glibc
import Synchronization

/// A line at a time from a person: GNU readline on a terminal, plain reading off one.
///
/// Ctrl-C clears the line and keeps the session, Ctrl-D on an empty line leaves, TAB and `?` ask `complete`, a paste of
/// many lines comes back one by one. There is one terminal, so make one editor; all calls come from one thread.
/// Requires readline 8.
package final class LineEditor {
    private var waiting: [LineInput] = []
    private var history: HistoryFile?
    private var lastRemembered: String?
    private var prepared = false

    /// Makes the editor; nothing touches the terminal before the first line is asked for.
    ///
    /// `complete` is called on TAB, synchronously, with the whole line and the cursor as a UTF-8 offset into it.
    package init(complete: @escaping @Sendable (_ line: String, _ cursor: Int) -> [Completion]) {
        Session.current.withLock { $0.complete = complete }
    }

    /// Whether a person sits at both ends: standard input and standard output.
    package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Whether Ctrl-C was pressed since the last line; for a long command that can stop half-way.
    ///
    /// `settleInterrupt` or the next `readLine` clears it. Only during a session or a command that is watched: otherwise Ctrl-C ends the process
    /// as usual.
    package static var isInterrupted: Bool { Signals.isInterrupted }

    /// From now on Ctrl-C is noted for the command that runs; pressed twice it ends the program at once.
    package static func watchInterrupts() { Signals.watchCommand() }

    /// The interrupted command is over: Ctrl-C is forgotten, and what a paste left waiting with it.
    package func settleInterrupt() {
        if Signals.takeInterrupt() { waiting = [] }
    }

    /// Puts the terminal's echo back, as at the end of a session.
    package func rest() { Echo.on() }

    /// Asks for one line; off a terminal reads it without prompt, echo or readline.
    ///
    /// `prompt` is plain text. `coloured`, when given, is shown in its place and may hold `ESC [ … m`. After
    /// `idleAfterSeconds` without a key what was typed is dropped and `.idle` returned; nil waits for ever. Where nothing `completes`, TAB is a
    /// character like any other. When a line was typed, the terminal's echo stays off until the next one is asked for.
    package func readLine(
        prompt: String, coloured: String? = nil, idleAfterSeconds: Int? = nil, completes: Bool = true
    ) -> LineInput {
        guard Self.isTerminal else { return Self.plainLine() }
        prepare()
        let interrupted = Signals.takeInterrupt()
        let shown = Prompt.marked(coloured ?? prompt)
        if !waiting.isEmpty { return nextWaiting(prompt: shown, interrupted: interrupted) }
        Session.current.withLock {
            $0.givenUp = nil
            $0.typed = Session.Typed()
            $0.idleAfterSeconds = idleAfterSeconds
            $0.lastKeyAt = Surroundings.secondsSinceStart()
        }
        if Signals.takeResize() { rl_reset_screen_size() }
        Session.current.withLock { $0.completes = completes }
        cartdesk_rl_set_completes(completes ? 1 : 0)
        Echo.on()
        let typed = readline(shown)
        Echo.off()
        defer { free(typed) }
        if let typed {
            let bytes = UnsafeRawBufferPointer(start: typed, count: strlen(typed))
            let lines = Pasted.inputs(Array(bytes))
            waiting = Array(lines.dropFirst())
            return lines[0]
        }
        endLine()
        _ = Signals.takeInterrupt()
        return switch Session.current.withLock({ $0.givenUp }) {
        case .interrupted: .interrupted
        case .idle: .idle
        case .tooLong:
            Keyboard.drained(.unreadable(LineReader.tooLong))
        case nil: .endOfInput
        }
    }

    /// Asks for a passphrase: not echoed, not completed, never remembered.
    ///
    /// Ctrl-C gives `.interrupted` with the echo restored. A line that a paste left waiting is taken first, so that a
    /// passphrase pasted after `login NAME` can never be run as a command or end up in a history. Off a terminal it
    /// is one line of standard input.
    package func readSecret(prompt: String) -> LineInput {
        if !waiting.isEmpty { return waiting.removeFirst() }
        guard isatty(STDIN_FILENO) == 1 else { return Self.plainLine() }
        return Secret.read(prompt: prompt)
    }

    /// Begins a person's history: forgets the former person's, loads `file` and adds to it from now on.
    ///
    /// One file a person, made with mode 0600. Nil keeps lines for this session only.
    package func useHistory(file: String?) {
        using_history()
        clear_history()
        stifle_history(Int32(HistoryFile.limit))
        history = file.map(HistoryFile.init)
        let lines = history?.load() ?? []
        for line in lines { add_history(line) }
        lastRemembered = lines.last
    }

    /// Adds a line to the history, unless it is blank or the same as the one before.
    package func remember(_ line: String) {
        let whole = line.split { $0.isNewline }.joined(separator: " ")
        guard whole.contains(where: { !$0.isWhitespace }), whole != lastRemembered else { return }
        add_history(whole)
        history?.append(whole)
        lastRemembered = whole
    }

    /// A paste's next line, shown after the prompt as if it had been typed; Ctrl-C throws the rest away.
    private func nextWaiting(prompt: String, interrupted: Bool) -> LineInput {
        if interrupted {
            waiting = []
            return .interrupted
        }
        let input = waiting.removeFirst()
        let bare = prompt.filter { $0 != "\u{01}" && $0 != "\u{02}" }
        if case .line(let line) = input {
            cartdesk_rl_write(bare + Shown.safe(line) + "\n")
        } else {
            cartdesk_rl_write(bare + "…\n")
        }
        return input
    }

    /// Leaves a line that was given up; readline does so itself where it also ends its bracketed paste.
    private func endLine() {
        let bracketed = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
        if bracketed != "on" { cartdesk_rl_write("\n") }
    }

    private static func plainLine() -> LineInput {
        switch StandardInput.next() {
        case .success(let line): .line(line)
        case .failure(let fault): .unreadable(fault)
        case nil: .endOfInput
        }
    }

    private func prepare() {
        guard !prepared else { return }
        prepared = true
        cartdesk_set_locale()
        Signals.beginSession()
        cartdesk_rl_set_name("cartdesk")
        cartdesk_rl_set_manners()
        cartdesk_rl_set_word_breaks()
        // Before readline reads the person's own settings, which win.
        rl_variable_bind("show-all-if-ambiguous", "on")
        rl_variable_bind("bell-style", "none")
        cartdesk_rl_set_getc { _ in Keyboard.readlineByte() }
        cartdesk_rl_set_completion { text, _, _ in Completing.matches(text) }
        cartdesk_rl_set_match_display { _, _, _ in Completing.show() }
        rl_initialize()
        rl_bind_key(Int32(UInt8(ascii: "?"))) { Completing.questionMark($0, $1) }
    }
}
