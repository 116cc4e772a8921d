// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

extension Reservation {
    /// Whether its labels may be collected now: from 10 minutes before its start until it is released or over.
    /// - Source: S12
    package func handOverOpen(at now: Moment, _ policy: Policy) -> Bool {
        guard live, standing(at: now, policy) == .confirmed, day == now.day, now.minute < end else { return false }
        return now.instant >= now.zone.instant(day, minute: start).adding(minutes: -policy.handOver)
    }

    /// Collected and still running, so that labels left behind at first can still be fetched.
    func stillRunning(at now: Moment) -> Bool { live && state == .kept && day == now.day && now.minute < end }
}

/// One class of a check-out: its reservation and the labels wanted for it.
struct Pick {
    let reservation: Reservation
    let wanted: Slots
    var taken: Slots
}
