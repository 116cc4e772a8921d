// SPDX-License-Identifier: GPL-3.0-or-later
import CHost
import Foundation
import Office
import Synchronization

/// Long work beside a desk that is in use: on a thread of its own, last in line for processor and disk.
///
/// The thread ends with the work, so a shell goes on at its own pace afterwards.
final class GivingWay<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)

    static func run(_ body: @escaping @Sendable () throws -> Value) throws -> Value {
        let work = GivingWay()
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            cartdesk_give_way()
            let outcome = Result { try body() }
            work.result.withLock { $0 = outcome }
            done.signal()
        }
        done.wait()
        guard let outcome = work.result.withLock({ $0 }) else { throw StorageFault.defect("work without an outcome") }
        return try outcome.get()
    }
}
