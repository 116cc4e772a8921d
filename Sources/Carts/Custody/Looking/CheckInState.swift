// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// Whether a cart is checked in on a day, as of an instant.
///
/// A check-out afterwards makes it not checked in again; what was named as still out and is handed on never touched the cart. Computed from
/// the day's counts and never a flag that somebody sets, so that the evening's job, a sheet and a person see the same.
/// - Source: S13
package enum CheckInState: Sendable, Equatable {
    case not
    case checkedIn(Count)
    /// Checked in, then taken out again.
    case usedSince(Count)

    package init(_ counts: [Count], asOf instant: Instant) {
        let seen = counts.filter { $0.at <= instant && $0.state != .corrected }.sorted {
            ($0.at, $0.no) < ($1.at, $1.no)
        }
        guard let daily = seen.last(where: { $0.kind == .daily }) else {
            self = .not
            return
        }
        let used = seen.contains {
            $0.kind == .out && ($0.at, $0.corrects ?? $0.no) > (daily.at, daily.corrects ?? daily.no)
        }
        self = used ? .usedSince(daily) : .checkedIn(daily)
    }

    package var count: Count? {
        switch self {
        case .not: nil
        case .checkedIn(let count), .usedSince(let count): count
        }
    }
}

extension Facts {
    /// The last daily check-in of a cart as it now stands: corrected ones as their correction says.
    func lastCheckIn(_ cart: Cart) throws -> Count? {
        guard let last = try rows(Count.lastDaily, cart.site, cart.cart).first, last.state == .corrected else {
            return try rows(Count.lastDaily, cart.site, cart.cart).first
        }
        return try rows(Count.ofCartDay, last.site, last.day, last.cart).filter {
            $0.kind == .daily && $0.at == last.at
        }
        .max { $0.no < $1.no }
    }
}

extension Count {
    /// The instant that counts against the deadline: the told time once it is approved, otherwise when it was entered.
    package var judged: Instant { state == .approved ? told : at }

    /// On time is the instant cut to whole seconds not after the deadline: 17:00:00 is, 17:00:01 is not.
    /// - Source: S13
    package func onTime(due minute: Int, in zone: Zone) -> Bool {
        judged.seconds <= zone.instant(day, minute: minute).seconds
    }
}
