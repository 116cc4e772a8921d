// SPDX-License-Identifier: GPL-3.0-or-later
import CReadline
import Glibc
import Synchronization

/// The terminal's echo, off while a command works.
///
/// What is typed ahead is then not written over the answer, and a passphrase typed ahead is not shown; the keys stay in the terminal's queue for
/// the next line. Every way out puts the terminal back as it was: the next line, the end of the program, a signal that ends or stops it, a crash.
enum Echo {
    nonisolated(unsafe) private static let before = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    nonisolated(unsafe) private static let formers = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    private static let isOff = Atomic<Bool>(false)
    private static let isReady = Atomic<Bool>(false)

    static func off() {
        guard !isOff.load(ordering: .relaxed), tcgetattr(STDIN_FILENO, before) == 0 else { return }
        if !isReady.exchange(true, ordering: .relaxed) { getReady() }
        isOff.store(true, ordering: .relaxed)
        hide()
    }

    static func on() {
        guard isOff.exchange(false, ordering: .relaxed) else { return }
        tcsetattr(STDIN_FILENO, TCSANOW, before)
    }

    private static func hide() {
        var unseen = cartdesk_unheard(before.pointee)
        tcsetattr(STDIN_FILENO, TCSANOW, &unseen)
    }

    private static func getReady() {
        atexit { Echo.on() }
        for signal in [SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE] {
            take(signal) { Echo.endBy($0) }
        }
        take(SIGTSTP) { _ in Echo.standStill() }
    }

    private static func take(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
        let former = formers + Int(signal)
        guard sigaction(signal, nil, former) == 0, !isIgnored(former.pointee) else { return }
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = SA_RESTART
        sigaction(signal, &action, nil)
    }

    /// As `nohup` leaves SIGHUP. Two handlers cannot be compared in Swift; SIG_IGN is the address 1.
    private static func isIgnored(_ action: sigaction) -> Bool {
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Puts the terminal back and lets the signal do what it would have done.
    private static func endBy(_ signal: Int32) {
        on()
        sigaction(signal, formers + Int(signal), nil)
        raise(signal)
    }

    /// Ctrl-Z: the terminal as it was for whoever gets it now, and unseen again when the command goes on.
    private static func standStill() {
        let wasOff = isOff.load(ordering: .relaxed)
        if wasOff { tcsetattr(STDIN_FILENO, TCSANOW, before) }
        var ours = sigaction()
        sigaction(SIGTSTP, formers + Int(SIGTSTP), &ours)
        var stop = sigset_t()
        var mask = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTSTP)
        raise(SIGTSTP)
        // The signal waits until it is let through: here the program stands still.
        pthread_sigmask(SIG_UNBLOCK, &stop, &mask)
        pthread_sigmask(SIG_SETMASK, &mask, nil)
        sigaction(SIGTSTP, &ours, nil)
        if wasOff { hide() }
    }
}
