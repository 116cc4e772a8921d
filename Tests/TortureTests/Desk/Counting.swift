// SPDX-License-Identifier: GPL-3.0-or-later
import Synchronization

/// Numbers that no two tests get.
final class Counting: Sendable {
    private let last = Mutex(0)
    func next() -> Int {
        last.withLock {
            $0 += 1
            return $0
        }
    }
}
