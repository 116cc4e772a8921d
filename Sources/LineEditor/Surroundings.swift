// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// The one place where the line editor looks at a clock.
enum Surroundings {
    /// Seconds since the machine started, its sleep included.
    ///
    /// A laptop that slept through the lunch break has been idle through the lunch break: CLOCK_MONOTONIC stands
    /// still meanwhile, CLOCK_BOOTTIME does not, and neither is moved by someone who sets the time.
    static func secondsSinceStart() -> Int {
        var now = timespec()
        guard clock_gettime(CLOCK_BOOTTIME, &now) == 0 else { return 0 }
        return now.tv_sec
    }
}
