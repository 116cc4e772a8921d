// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation

/// One night at a time on this machine: a lock that the kernel frees when its holder is killed.
///
/// It spares a second run the work and lets it say so; that nothing is done twice is guarded by the requests themselves.
/// - Source: F12
package struct NightTurn: Sendable {
    let path: String

    /// - Parameter path: a file of its own beside the desk's: `desk.db-night`.
    package init(path: String) { self.path = path }

    /// Runs `body` unless another run is at it; nil says that one is.
    package func alone<T>(_ body: () throws -> T) throws -> T? {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
        guard file >= 0 else {
            throw Refused(
                Refusal(code: "night-lock", clause: "F12", sentence: "\(path) cannot be opened.", exit: .storage))
        }
        defer { close(file) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return nil }
        return try body()
    }
}
