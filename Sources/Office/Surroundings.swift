// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Foundation

/// The clock and chance: the one file that reads them.
package struct Surroundings: Sendable {
    package let clock: @Sendable () -> Instant
    package let random: @Sendable (Int) -> [UInt8]
    package let environment: [String: String]
    /// Whether the clock was set from outside: only a rehearsal accepts that.
    package let clockIsSet: Bool

    package init(
        clock: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8],
        environment: [String: String], clockIsSet: Bool
    ) {
        self.clock = clock
        self.random = random
        self.environment = environment
        self.clockIsSet = clockIsSet
    }

    package static func live() -> Surroundings {
        Surroundings(
            clock: { Instant(ms: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
            random: { Sodium.random($0) }, environment: ProcessInfo.processInfo.environment, clockIsSet: false)
    }

    /// The same surroundings with a clock that stands still.
    package func at(_ instant: Instant) -> Surroundings {
        Surroundings(clock: { instant }, random: random, environment: environment, clockIsSet: true)
    }
}
