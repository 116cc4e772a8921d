import CivilTime
// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Synchronization

/// Where one thread lays down rows for another to store; it holds a few days' worth and then waits.
final class Tray: Sendable {
    struct End: Sendable {
        let unit: UnitID
        let seq: Int
        let head: [UInt8]
        let at: Instant
    }
    struct Rows: Sendable {
        let rows: [BulkRow]
        /// How the unit's ledger stands after its last rows.
        let end: End?
    }

    private let waiting = Mutex<[Rows?]>([])
    private let full = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 24)

    func put(_ rows: Rows) { lay(rows) }
    func end() { lay(nil) }

    private func lay(_ rows: Rows?) {
        room.wait()
        waiting.withLock { $0.append(rows) }
        full.signal()
    }

    /// The next rows; nil when there are no more.
    func take() -> Rows? {
        full.wait()
        defer { room.signal() }
        return waiting.withLock { $0.removeFirst() }
    }
}
