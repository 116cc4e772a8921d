// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Foundation

/// The clock, chance, and whether somebody wants to stop: the one file that reads them.
package struct Surroundings: Sendable {
    package let clock: @Sendable () -> Instant
    package let random: @Sendable (Int) -> [UInt8]
    package let environment: [String: String]
    /// Whether the clock was set from outside: only a rehearsal accepts that.
    package let clockIsSet: Bool
    /// Whether Ctrl-C was pressed since the command began; asked between the steps of every transaction.
    package let interrupted: @Sendable () -> Bool

    package init(
        clock: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8],
        environment: [String: String], clockIsSet: Bool, interrupted: @escaping @Sendable () -> Bool = { false }
    ) {
        self.clock = clock
        self.random = random
        self.environment = environment
        self.clockIsSet = clockIsSet
        self.interrupted = interrupted
    }

    /// - Throws: `Interrupted` when somebody wants to stop.
    func goOn() throws { if interrupted() { throw Interrupted() } }

    package static func live(interrupted: @escaping @Sendable () -> Bool = { false }) -> Surroundings {
        Surroundings(
            clock: { Instant(ms: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
            random: { Sodium.random($0) }, environment: ProcessInfo.processInfo.environment, clockIsSet: false,
            interrupted: interrupted)
    }

    /// A variable of the environment as the bytes that came, before anything is decoded; nil where it is not set.
    package static func variable(_ name: String) -> [UInt8]? {
        getenv(name).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }

    /// The same surroundings with a clock that stands still.
    package func at(_ instant: Instant) -> Surroundings {
        Surroundings(
            clock: { instant }, random: random, environment: environment, clockIsSet: true,
            interrupted: interrupted)
    }
}
