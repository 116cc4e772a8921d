// SPDX-License-Identifier: GPL-3.0-or-later
import CHost
import Foundation
import Office
import Synchronization

/// The queue of all writers to one file, over all processes: a System V semaphore with SEM_UNDO.
///
/// The kernel serves in order of arrival and frees what a killed holder held. SQLite's busy handler starves (measured: one process of 50 got 1
/// transaction while another got 2,482) and `flock` is no queue. If the semaphore cannot be had, SQLite's own lock still keeps the truth.
final class Turn: Sendable {
    private static let seconds: Int32 = 5
    private let path: String
    private let interrupted: @Sendable () -> Bool
    private let id = Mutex<Int32?>(nil)
    private let held = Mutex<Int32?>(nil)

    init(beside database: String, interrupted: @escaping @Sendable () -> Bool = { false }) {
        path = database + "-turn"
        self.interrupted = interrupted
    }

    /// - Throws: `StorageFault.busy` after five seconds, `Interrupted` when somebody gives up waiting.
    func take() throws {
        var gone = 0
        while gone < 3 {
            guard let semaphore = semaphore() else { return }
            switch cartdesk_turn_take(semaphore, Self.seconds) {
            case 0:
                held.withLock { $0 = semaphore }
                return
            case EAGAIN: throw StorageFault.busy
            case EINTR: if interrupted() { throw Interrupted() }
            default:
                gone += 1
                id.withLock { $0 = nil }
            }
        }
    }

    func give() {
        let semaphore = held.withLock { held -> Int32? in
            defer { held = nil }
            return held
        }
        if let semaphore { _ = cartdesk_turn_give(semaphore) }
    }

    /// The semaphore's id, from the file beside the database; made anew when it is gone (a log-out may remove it).
    private func semaphore() -> Int32? {
        if let known = id.withLock({ $0 }) { return known }
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard flock(file, LOCK_EX) == 0 else { return nil }
        defer { flock(file, LOCK_UN) }
        var text = [UInt8](repeating: 0, count: 16)
        let length = pread(file, &text, text.count, 0)
        if length > 0, let known = Int32(String(decoding: text.prefix(length), as: UTF8.self)),
            cartdesk_turn_exists(known) != 0
        {
            id.withLock { $0 = known }
            return known
        }
        let made = cartdesk_turn_make(0o660)
        guard made >= 0 else { return nil }
        let bytes = Array(String(made).utf8)
        ftruncate(file, 0)
        guard pwrite(file, bytes, bytes.count, 0) == bytes.count else { return nil }
        id.withLock { $0 = made }
        return made
    }
}
