// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Synchronization

/// Ctrl-C and a resized window, noted by their handlers and acted upon when a key is waited for.
///
/// A handler may do next to nothing, so these only set a mark. Waiting for a key wakes ten times a second, so a mark
/// set on another thread is seen as well.
enum Signals {
    private static let interruptMark = Atomic<Bool>(false)
    private static let resizeMark = Atomic<Bool>(false)
    private static let fatalMark = Atomic<Int32>(0)
    private static let sessionBegun = Atomic<Bool>(false)

    /// Takes over SIGINT and SIGWINCH for the rest of the process; a session has begun.
    ///
    /// They stay taken between two lines, so that Ctrl-C during a command does not end the session.
    static func beginSession() {
        guard !sessionBegun.exchange(true, ordering: .relaxed) else { return }
        _ = take(SIGINT) { _ in Signals.interruptMark.store(true, ordering: .relaxed) }
        _ = take(SIGWINCH) { _ in Signals.resizeMark.store(true, ordering: .relaxed) }
    }

    /// Notes Ctrl-C while a single command or a script runs; the second one ends the process, in case nothing listens.
    ///
    /// Without restarting what it interrupts, so that a script waiting for its next line ends too.
    static func watchCommand() {
        guard !sessionBegun.load(ordering: .relaxed) else { return }
        _ = take(SIGINT, restarting: false) { number in
            guard Signals.interruptMark.exchange(true, ordering: .relaxed) else { return }
            signal(number, SIG_DFL)
            raise(number)
        }
    }

    /// Whether Ctrl-C was pressed since this was last asked.
    static func takeInterrupt() -> Bool { interruptMark.exchange(false, ordering: .relaxed) }

    static var isInterrupted: Bool { interruptMark.load(ordering: .relaxed) }

    static func takeResize() -> Bool { resizeMark.exchange(false, ordering: .relaxed) }

    /// The signal that asks the process to end, while `guarding` runs.
    static var fatal: Int32? {
        let signal = fatalMark.load(ordering: .relaxed)
        return signal == 0 ? nil : signal
    }

    /// Runs `body` with Ctrl-C and the ending signals noted, puts the former handlers back, then passes on what came.
    ///
    /// Whatever `body` changed at the terminal is restored before the process is let die.
    static func guarding<Result>(_ body: () -> Result) -> Result {
        fatalMark.store(0, ordering: .relaxed)
        interruptMark.store(false, ordering: .relaxed)
        let interrupt = take(SIGINT) { _ in Signals.interruptMark.store(true, ordering: .relaxed) }
        let endings = [SIGTERM, SIGHUP, SIGQUIT].map { signal in
            (signal, take(signal) { number in Signals.fatalMark.store(number, ordering: .relaxed) })
        }
        let result = body()
        for (signal, former) in endings { restore(signal, former) }
        restore(SIGINT, interrupt)
        if let signal = fatal {
            fatalMark.store(0, ordering: .relaxed)
            kill(getpid(), signal)
        }
        return result
    }

    private static func take(
        _ signal: Int32, restarting: Bool = true, _ handler: @escaping @convention(c) (Int32) -> Void
    ) -> sigaction {
        // Touched here so that no handler is the first to reach them.
        _ = (isInterrupted, resizeMark.load(ordering: .relaxed), fatalMark.load(ordering: .relaxed))
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = restarting ? SA_RESTART : 0
        var former = sigaction()
        sigaction(signal, &action, &former)
        return former
    }

    private static func restore(_ signal: Int32, _ former: sigaction) {
        var action = former
        sigaction(signal, &action, nil)
    }
}
