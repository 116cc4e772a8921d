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
        // A program that outlives its desk would leave a queue that nobody ever gives back.
        guard CopyFile.exists(String(path.dropLast("-turn".count))) else { return nil }
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
        guard file >= 0 else { return nil }
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 { if errno != EINTR { return nil } }
        defer { flock(file, LOCK_UN) }
        var text = [UInt8](repeating: 0, count: 64)
        let length = pread(file, &text, text.count, 0)
        if length > 0, let known = Queue(String(decoding: text.prefix(length), as: UTF8.self)), known.stands {
            id.withLock { $0 = known.id }
            return known.id
        }
        let made = Queue(id: cartdesk_turn_make(0o660))
        guard made.id >= 0 else { return nil }
        let bytes = Array(made.text.utf8)
        // Nobody would ever find one that is not written down, on a full disk say: 32,000 of them and the machine has none left.
        guard ftruncate(file, 0) == 0, pwrite(file, bytes, bytes.count, 0) == bytes.count else {
            cartdesk_turn_drop(made.id)
            return nil
        }
        id.withLock { $0 = made.id }
        return made.id
    }
}

/// One queue as the file beside the database names it: its id, and since when it is there.
///
/// The id alone is no name: after a restart the machine gives it to whoever asks next, and another program's semaphore must be neither waited
/// for nor taken away.
private struct Queue {
    let id: Int32
    let since: Int

    init(id: Int32) {
        self.id = id
        since = cartdesk_turn_since(id)
    }

    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let id = Int32(words[0]), let since = Int(words[1]) else { return nil }
        (self.id, self.since) = (id, since)
    }

    var text: String { "\(id) \(since)" }
    var stands: Bool { since != 0 && cartdesk_turn_since(id) == since }
}

extension Turn {
    /// Gives the queue of a file that goes away back to the machine, which has some 32,000 in all; whoever waits in it makes another.
    static func drop(beside database: String) {
        guard let text = try? String(contentsOfFile: database + "-turn", encoding: .utf8), let queue = Queue(text),
            queue.stands
        else { return }
        cartdesk_turn_drop(queue.id)
    }
}
